import Files
import Glibc

/// A file or pipe that is decompressed while it is read.
///
/// Archives of several members are read to the end of the last. What comes out is capped, in bytes and as a ratio, so that
/// a small file cannot fill the machine.
@safe
final class CompressedInput: TableInput {
  /// A ratio above which an archive is no table; CSV of equal rows comes near a thousand.
  static let largestRatio = 1200
  /// Bytes of output below which the ratio is not looked at.
  private static let harmlessSize = 64 << 20
  private static let bufferSize = 128 << 10

  private let base: any TableInput
  private let name: String
  private let format: CompressionFormat
  private let largestSize: Int
  private var stream: any Decompressing
  private let buffer: UnsafeMutableRawBufferPointer
  /// What of the buffer was not decompressed yet.
  private var pending = 0..<0
  private var isBaseAtEnd = false
  private var consumed = 0
  private var produced = 0

  /// Decompresses what `base` gives from its first byte on.
  init(_ base: any TableInput, _ format: CompressionFormat, name: String, largestSize: Int) throws(TableError) {
    (self.base, self.name, self.format, self.largestSize) = (base, name, format, largestSize)
    guard let stream = format.stream() else {
      throw TableError(name, .system(SystemCallError(call: "malloc", subject: name, code: ENOMEM)))
    }
    self.stream = stream
    unsafe buffer = .allocate(byteCount: Self.bufferSize, alignment: 64)
  }

  deinit { unsafe buffer.deallocate() }

  var size: Int? { nil }

  func read(into output: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    while true {
      if pending.isEmpty, !isBaseAtEnd {
        let count = try unsafe base.read(into: buffer)
        isBaseAtEnd = count == 0
        pending = 0..<count
        consumed += count
      }
      if pending.isEmpty, isBaseAtEnd {
        guard stream.isBetweenMembers else { throw damaged("it ends in the middle: the file is cut short") }
        return 0
      }
      let input = unsafe UnsafeRawBufferPointer(rebasing: buffer[pending])
      switch unsafe stream.step(input, output) {
      case .progress(let taken, let given):
        pending = (pending.lowerBound + taken)..<pending.upperBound
        produced += given
        try checkCaps()
        if given > 0 { return given }
      case .failure(let fact): throw damaged(fact)
      case .trailing: throw damaged("something else follows the archive")
      }
    }
  }

  private func damaged(_ fact: String) -> TableError {
    TableError(name, .damagedArchive(format.rawValue, byteOffset: consumed - pending.count, fact: fact))
  }

  private func checkCaps() throws(TableError) {
    let isBomb = produced > Self.harmlessSize && produced / max(consumed, 1) > Self.largestRatio
    guard produced > largestSize || isBomb else { return }
    throw TableError(
      name, .expandsTooMuch(format.rawValue, bytes: produced, from: consumed - pending.count))
  }

  func rewind() throws(TableError) {
    try base.rewind()
    guard let stream = format.stream() else {
      throw TableError(name, .system(SystemCallError(call: "malloc", subject: name, code: ENOMEM)))
    }
    self.stream = stream
    (pending, isBaseAtEnd, consumed, produced) = (0..<0, false, 0, 0)
  }

  func checkUnchanged() throws(TableError) { try base.checkUnchanged() }
}
