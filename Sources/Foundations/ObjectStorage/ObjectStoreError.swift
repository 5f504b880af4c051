package import Files

/// Why an object could not be kept or given back.
package enum ObjectStoreError: Error, Equatable, Sendable {
  /// The store has no object of that digest.
  case missing(ObjectReference)
  /// The object is there, but its bytes are not the ones that were kept.
  case damaged(ObjectReference, fact: String)
  /// The file to keep could not be read.
  case unreadable(FileReadingError)
  case system(SystemCallError)
}
