package enum CommandLineEntry { package static func main() {} }
