import ArgumentParser

/// The command group `mlo data`.
struct DataGroup: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "data", "Keep versions of data, and look at tables before anything is made of them.",
    [
      DataAdd.self, DataStatus.self, DataList.self, DataLog.self, DataCheckout.self, DataProfileCommand.self,
    ])
}
