package import Files

/// Why data could not be kept, compared or brought back.
package enum DataVersionError: Error, Equatable, Sendable {
  /// A pointer that is not what mlo writes; `line` from 1 where one is to blame.
  case damagedPointer(path: String, line: Int?, fact: String)
  /// A pointer or manifest in a format that a newer mlo writes.
  case newerFormat(path: String, schema: String)
  /// A manifest that is not what mlo writes, or names a file outside its folder.
  case damagedManifest(fact: String)
  /// Something in a folder that is neither a file nor a folder, such as a symbolic link.
  case unsupportedKind(path: String, kind: FileStatus.Kind)
  /// A name that cannot be kept, and why.
  case unusableName(path: String, fact: String)
  /// Two names that are one on other file systems.
  case collidingNames(first: String, second: String)
  /// The path leads out of the project, or into a folder of mlo or git.
  case outsideProject(path: String)
  /// A folder that was added as a whole holds the path.
  case insideAddedFolder(path: String, folder: String)
  /// A folder with data in it that was added alone.
  case holdsPointer(folder: String, pointer: String)
  /// Git keeps the contents already.
  case trackedByGit(path: String)
  /// Files with contents that the store does not have would be replaced or removed.
  case wouldLose(path: String, files: [String])
  /// Nothing was added under the path.
  case notAdded(path: String)
  /// The words name no version of the path.
  case noSuchVersion(path: String, words: String, fact: String)
  /// The pointer is written, but the disk would not say that it keeps it.
  case unconfirmed(path: String, SystemCallError)
  /// Too many files, too deep a folder.
  case tooLarge(path: String, fact: String)
}
