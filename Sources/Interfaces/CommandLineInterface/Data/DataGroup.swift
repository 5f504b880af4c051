import ArgumentParser

/// The command group `mlo data`.
struct DataGroup: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "data", "Look at tables before anything is made of them.", [DataProfileCommand.self])
}
