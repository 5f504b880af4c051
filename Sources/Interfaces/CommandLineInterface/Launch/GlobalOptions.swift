import ArgumentParser
import Presentation

/// Options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: ArgumentHelp("Work as if started in this folder.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  @Flag(help: "Print tables whole, separated by tabs, without colour.")
  var plain = false

  @Flag(name: .shortAndLong, help: "Leave out notes and hints.")
  var quiet = false

  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice?

  @Flag(name: .customLong("no-pager"), help: "Never page long texts.")
  var noPager = false
}

extension ColorChoice: ExpressibleByArgument {}
