import Datasets
import Files
import Git
import Learning
import ObjectStorage
import Registry
import Serialization
import Tabular
import Workspaces

/// The one place that knows which command helps against which fact.
enum Advice {
  /// Puts any error into words for a person.
  static func failure(for error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as SystemCallError: machine(error)
    case let error as FileReadingError: file(error)
    case let error as AdvisoryLock.Failure: lock(error)
    case let error as WorkspaceError: workspace(error)
    case let error as ConfigurationError: configuration(error)
    case let error as EventLog.Failure: log(error)
    case let error as ObjectStoreError: objects(error)
    case let error as TableError: table(error)
    case let error as RegistryError: registry(error)
    case let error as NameViolation: name(error)
    case let error as GitError: git(error)
    case let error as DataVersionError: versions(error)
    case let error as LessonError: lesson(error)
    case let error as AnswerRefusal: answer(error)
    default: Failure(.machine, "\(error)")
    }
  }

  static func machine(_ error: SystemCallError) -> Failure {
    if error.isNotFound { return Failure(.noSuchFile, "there is no '\(error.subject)'") }
    return Failure(.machine, "\(error.subject): \(error.reason)", details: ["system call: \(error.call)"])
  }

  static func file(_ error: FileReadingError) -> Failure {
    switch error {
    case .system(let error) where error.isNotFound: return Failure(.noSuchFile, "there is no file '\(error.subject)'")
    case .system(let error):
      return Failure(.unreadableFile, "'\(error.subject)' cannot be read: \(error.reason)")
    case .notAFile(let path, let kind):
      return Failure(
        .unreadableFile, "'\(path)' is a \(kind.rawValue), not a file",
        hints: kind == .pipe ? ["to read from a pipe, give `-` and redirect it: `< \(path)`"] : [])
    case .tooLarge(let path, let size, let limit):
      return Failure(.limit, "'\(path)' has \(size) bytes; at most \(limit) are read here")
    case .changedWhileReading(let path):
      return Failure(.changedWhileReading, "'\(path)' changed while it was read")
    }
  }

  static func lock(_ error: AdvisoryLock.Failure) -> Failure {
    switch error {
    case .held(let path, let holder):
      Failure(
        .locked, "another mlo is at work here\(holder.map { ": \($0)" } ?? "")",
        details: ["lock: \(path)"], hints: ["wait for it to end; `mlo explain locked` says why nothing needs unlocking"]
      )
    case .system(let error): machine(error)
    }
  }

  static func log(_ error: EventLog.Failure) -> Failure {
    switch error {
    case .unreadable(let error): file(error)
    case .locked(let error): lock(error)
    case .system(let error): machine(error)
    case .unconfirmed(let error):
      Failure(
        .unconfirmed, "the event is written but unconfirmed: the disk would not say that it keeps it",
        details: ["\(error)"])
    }
  }

  static func objects(_ error: ObjectStoreError) -> Failure {
    switch error {
    case .missing(let reference):
      Failure(
        .missingObject, "object \(reference.digest.short) (\(reference.size) bytes) is not in the object store",
        hints: ["`mlo fsck` names who needs it"])
    case .damaged(let reference, let fact):
      Failure(
        .damagedObject, "object \(reference.digest.short) is damaged: \(fact)", hints: ["`mlo fsck` names who needs it"]
      )
    case .unreadable(let error): file(error)
    case .system(let error) where error.isNotFound:
      Failure(
        .damagedProject, "the object store is not a folder of folders: '\(error.subject)' is not there",
        details: ["\(error)"])
    case .system(let error): machine(error)
    }
  }

  static func workspace(_ error: WorkspaceError) -> Failure {
    switch error {
    case .notInWorkspace(let start):
      return Failure(
        .notInProject, "'\(start)' is not in an mlo project", details: ["no folder from there up to / holds .mlo"],
        hints: [
          "`mlo init` makes this folder a project", "`mlo init titanic --example titanic` makes one to try things on",
        ])
    case .noCurrentDirectory:
      return Failure(.machine, "the current folder was deleted", hints: ["`cd` to a folder that exists"])
    case .newerFormat(let path, let found, let understood):
      return Failure(
        .newerFormat, "'\(path)' has format \(found); this mlo understands formats up to \(understood)",
        hints: ["use a newer mlo; nothing was changed"])
    case .damaged(let path, let fact):
      return Failure(
        .damagedProject, "'\(path)': \(fact)",
        hints: ["`mlo init` completes an unfinished project and keeps what is there"])
    case .notOwned(let path, let owner):
      return Failure(
        .notOwned, "'\(path)' belongs to another user (id \(owner))",
        hints: ["`mlo explain not-owned` says why that matters"])
    case .notAFolder(let path, let kind):
      return Failure(.noSuchFile, "'\(path)' is a \(kind.rawValue), not a folder")
    case .locked(let error): return lock(error)
    case .unreadable(let error): return file(error)
    case .system(let error): return machine(error)
    }
  }

  static func configuration(_ error: ConfigurationError) -> Failure {
    switch error {
    case .unknownSetting(let name, let path, let line):
      let nearest = Suggestion.nearest(to: name, among: Setting.allCases.map(\.rawValue))
      let place = path.map { "\($0):\(line ?? 1): " } ?? ""
      return Failure(
        .configuration, "\(place)there is no setting '\(name)'",
        hints: [nearest.map { "did you mean '\($0)'?" } ?? "`mlo config list` lists them"])
    case .unacceptable(let setting, let value, let origin):
      let place = origin == .builtIn ? "" : " (\(origin.words))"
      return Failure(
        .configuration, "'\(setting.rawValue)' should be \(setting.kind.rule) but reads '\(value)'\(place)",
        hints: origin == .builtIn ? [] : ["`mlo config unset \(setting.rawValue)` goes back to the default"])
    case .malformedLine(let path, let line):
      return Failure(.configuration, "\(path):\(line): the line should read 'name = value'")
    case .repeated(let setting, let path, let line, let firstLine):
      return Failure(.configuration, "\(path):\(line): '\(setting.rawValue)' stands already on line \(firstLine)")
    case .notText(let path): return Failure(.configuration, "'\(path)' is not UTF-8 text")
    case .unreadable(let error): return file(error)
    case .system(let error): return machine(error)
    }
  }
}
