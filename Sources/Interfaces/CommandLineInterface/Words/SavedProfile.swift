import Datasets
import Files
import Tabular

/// Files that `mlo data profile --save` wrote, known by their content.
enum SavedProfile {
  /// The largest file that is taken for a profile, in bytes.
  private static let sizeLimit = 1 << 30

  /// The saved profile in a file.
  ///
  /// - Parameters:
  ///   - path: The absolute path; nil for standard input, which holds tables only.
  ///   - name: The file as the user called it, for errors.
  /// - Returns: Nil if the file is something else.
  /// - Throws: If it is a damaged profile.
  static func read(at path: String?, called name: String) throws -> TableProfile? {
    guard let path, (try? FileStatus(at: path).kind) == .regular,
      let head = try? OpenFile(path, for: .reading).read(count: 64, at: 0), TableProfile.isProfile(head)
    else { return nil }
    let bytes = try FileTree.contents(of: path, limit: sizeLimit)
    do throws(ProfileError) {
      return try TableProfile(parsing: bytes, name: path)
    } catch {
      throw Advice.profile(error, name)
    }
  }
}
