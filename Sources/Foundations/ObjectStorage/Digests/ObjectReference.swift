/// Names the bytes of one object: what they hash to, and how many there are.
package struct ObjectReference: Hashable, Sendable {
  /// The SHA-256 of the bytes.
  package let digest: Digest
  /// Bytes.
  package let size: Int

  package init(digest: Digest, size: Int) {
    self.digest = digest
    self.size = size
  }
}
