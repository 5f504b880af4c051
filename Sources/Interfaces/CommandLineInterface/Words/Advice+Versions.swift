import Datasets
import Files

extension Advice {
  /// Puts trouble with versions of data into words.
  static func versions(_ error: DataVersionError) -> Failure {
    switch error {
    case .damagedPointer(let path, let line, let fact):
      let place = line.map { "\(path):\($0)" } ?? "'\(path)'"
      let data = path.hasSuffix(DataPointer.suffix) ? String(path.dropLast(DataPointer.suffix.count)) : path
      return Failure(
        .damagedPointer, "\(place): \(fact)",
        hints: [
          "`git checkout -- \(ShellWord.quoted(path))` takes back the committed pointer",
          "`mlo data add \(ShellWord.quoted(data))` writes it anew from the data",
        ])
    case .newerFormat(let path, let schema):
      return Failure(
        .newerFormat, "'\(path)' is '\(schema)', which a newer mlo wrote",
        hints: ["use a newer mlo; nothing was changed"])
    case .damagedManifest(let fact):
      return Failure(
        .damagedObject, "the manifest of a folder is damaged: \(fact)", hints: ["`mlo fsck` names who needs it"])
    case .unsupportedKind(let path, let kind):
      return Failure(
        .unusableName, "'\(path)' is a \(kind.rawValue), and only files and folders are kept",
        hints: kind == .symbolicLink ? ["put the file itself there, or move the link out of the folder"] : [])
    case .unusableName(let path, let fact):
      return Failure(.unusableName, "'\(path)' cannot be kept: \(fact)", hints: ["rename it"])
    case .collidingNames(let first, let second):
      return Failure(
        .unusableName, "'\(first)' and '\(second)' would be one name on other file systems",
        hints: ["rename one of them"])
    case .outsideProject(let path):
      return Failure(
        .unusableName, "'\(path)' is not data of this project",
        details: ["data lies below the project's folder, not in .git or .mlo, and not behind a symbolic link"])
    case .insideAddedFolder(let path, let folder):
      return Failure(
        .usage, "'\(path)' belongs to '\(folder)', which was added as a whole",
        hints: ["mlo data add \(ShellWord.quoted(folder))"])
    case .holdsPointer(let folder, let pointer):
      return Failure(
        .usage, "'\(folder)' cannot be added as a whole: data in it was added alone",
        details: ["pointer: \(pointer)"], hints: ["remove the pointer first, if the folder is to have the data"])
    case .trackedByGit(let path):
      return Failure(
        .trackedByGit, "git keeps '\(path)' already, and would keep every version of it",
        hints: ["`git rm -r --cached \(ShellWord.quoted(path))` leaves the file and takes it out of git"])
    case .wouldLose(let path, let files):
      let names = files == [""] ? [] : files.prefix(10).map { "no version has \($0)" }
      return Failure(
        .wouldLoseData, "'\(path)' has contents that no version has; they would be lost",
        details: names + (files.count > 10 ? ["and \(files.count - 10) more"] : []),
        hints: ["`mlo data add \(ShellWord.quoted(path))` keeps them first", "--force gives them up"])
    case .notAdded(let path):
      return Failure(
        .noSuchData, "'\(path)' was not added",
        hints: ["`mlo data list` shows what was", "mlo data add \(ShellWord.quoted(path))"])
    case .noSuchVersion(let path, let words, let fact):
      return Failure(
        .noSuchData, "'\(path)' has no version '\(words)': \(fact)",
        hints: ["`mlo data log \(ShellWord.quoted(path))` lists its versions"])
    case .unconfirmed(let path, let error):
      return Failure(
        .unconfirmed, "the pointer of '\(path)' is written but unconfirmed: the disk would not say that it keeps it",
        details: ["\(error)"])
    case .tooLarge(let path, let fact):
      return Failure(.limit, "'\(path)': \(fact)", hints: ["add the folders in it one by one"])
    }
  }
}
