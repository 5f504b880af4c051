import Files
import Synchronization

/// Keeps what the packs of a store hold in memory for as long as no pack comes or goes.
final class CatalogueCache: Sendable {
  private struct Reading: Sendable {
    /// The folder when it was listed; nil if it was not there.
    let status: FileStatus?
    let catalogue: PackCatalogue
  }

  private let reading = Mutex<Reading?>(nil)
  /// The packs themselves.
  let files = PackFiles()

  /// The catalogue of a folder, read anew if the folder was changed since.
  func current(of directory: String) throws(SystemCallError) -> PackCatalogue {
    let status = try FileStatus.ifPresent(at: directory)
    if let known = reading.withLock({ $0 }), known.status == status { return known.catalogue }
    files.close()
    let catalogue = try PackCatalogue(of: directory)
    reading.withLock { $0 = Reading(status: status, catalogue: catalogue) }
    return catalogue
  }

  /// Forgets what was read: this process has just changed the folder, perhaps within one tick of its clock.
  func forget() {
    reading.withLock { $0 = nil }
    files.close()
  }
}
