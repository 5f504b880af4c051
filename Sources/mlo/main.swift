import CommandLineInterface

Launcher.main()
