import ArgumentParser
import Registry

/// The command group `mlo model`.
struct ModelGroup: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "model", "Register model versions and point aliases to them.",
    [ModelRegister.self, ModelList.self, ModelShow.self, ModelLog.self, AliasGroup.self])
}

/// The command group `mlo model alias`.
struct AliasGroup: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "alias", "Move the pointers to versions.", [AliasSet.self, AliasUnset.self])
}
