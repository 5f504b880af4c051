import CommandLineInterface

CommandLineEntry.main()
