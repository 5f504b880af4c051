import CLibcrypto
package import Files

/// Computes a SHA-256 piece by piece; the only owner of its libcrypto context.
@safe
package struct Digester: ~Copyable {
  private let context: OpaquePointer?

  /// Starts with no bytes; finishing at once gives the digest of the empty object.
  package init() {
    unsafe context = EVP_MD_CTX_new()
    unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// The digest of all bytes added so far; more may follow.
  package borrowing func current() -> Digest {
    let copy = Digester()
    unsafe EVP_MD_CTX_copy_ex(copy.context, context)
    return copy.finish()
  }

  /// The digest of all bytes added; the context is used up.
  package consuming func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe EVP_DigestFinal_ex(context, &bytes, nil)
    return Digest(sha256: bytes)
  }
}

extension Digest {
  /// The digest of bytes in memory.
  package init(of bytes: [UInt8]) {
    var digester = Digester()
    unsafe bytes.withUnsafeBytes { unsafe digester.update($0) }
    self = digester.finish()
  }

  /// The digest and size of a regular file, read once with a buffer.
  ///
  /// - Throws: ``FileReadingError`` if it is no regular file, cannot be read, or changes while it is read.
  package static func ofFile(at path: String) throws(FileReadingError) -> (digest: Digest, size: Int) {
    var digester = Digester()
    let size = try unsafe FileTree.readPieces(of: path) { piece in unsafe digester.update(piece) }
    return (digester.finish(), size)
  }
}
