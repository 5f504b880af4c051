/// The names of all errors, stable for scripts, each explained by `mlo explain CODE`.
enum ErrorCode: String, CaseIterable {
  case usage
  case unknownCommand = "unknown-command"
  case notInProject = "not-in-project"
  case newerFormat = "newer-format"
  case damagedProject = "damaged-project"
  case notOwned = "not-owned"
  case locked
  case noGitIdentity = "no-git-identity"
  case gitRefused = "git-refused"
  case nameRule = "name-rule"
  case nameTaken = "name-taken"
  case noSuchModel = "no-such-model"
  case noSuchVersion = "no-such-version"
  case noSuchAlias = "no-such-alias"
  case noSuchOperation = "no-such-operation"
  case undoRefused = "undo-refused"
  case unconfirmed
  case damagedLedger = "damaged-ledger"
  case damagedObject = "damaged-object"
  case missingObject = "missing-object"
  case damagedPointer = "damaged-pointer"
  case noSuchData = "no-such-data"
  case trackedByGit = "tracked-by-git"
  case unusableName = "unusable-name"
  case wouldLoseData = "would-lose-data"
  case noSuchFile = "no-such-file"
  case unreadableFile = "unreadable-file"
  case changedWhileReading = "changed-while-reading"
  case notATable = "not-a-table"
  case limit
  case noRows = "no-rows"
  case noSuchColumn = "no-such-column"
  case noSuchCheck = "no-such-check"
  case badLine = "bad-line"
  case streamState = "stream-state"
  case damagedState = "damaged-state"
  case damagedProfile = "damaged-profile"
  case badMetrics = "bad-metrics"
  case configuration
  case noSuchSchema = "no-such-schema"
  case noSuchTopic = "no-such-topic"
  case lesson
  case badAnswer = "bad-answer"
  case needsConsent = "needs-consent"
  case machine

  /// The exit status that goes with the error.
  var verdict: Verdict {
    switch self {
    case .usage, .unknownCommand, .notInProject, .nameRule, .nameTaken, .noSuchModel, .noSuchVersion, .noSuchAlias,
      .noSuchOperation, .undoRefused, .noSuchColumn, .noSuchCheck, .badLine, .streamState, .badMetrics, .configuration,
      .noSuchSchema,
      .noSuchTopic,
      .noSuchData, .trackedByGit, .unusableName, .wouldLoseData, .lesson, .badAnswer, .needsConsent, .noGitIdentity,
      .noSuchFile, .notATable, .noRows, .limit:
      .wrongRequest
    case .newerFormat, .damagedProject, .notOwned, .locked, .gitRefused, .unconfirmed, .damagedState, .damagedProfile,
      .damagedPointer,
      .damagedLedger,
      .damagedObject,
      .missingObject, .unreadableFile, .changedWhileReading, .machine:
      .obstructed
    }
  }
}
