import CZlib
import CZstd

/// A format of compressed files that tables are read from, known by its first bytes.
enum CompressionFormat: String {
  case gzip
  case zstandard = "Zstandard"

  /// The format of a file that starts like this, or nil.
  init?(_ start: [UInt8]) {
    if start.starts(with: [0x1F, 0x8B, 8]) {
      self = .gzip
    } else if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstandard
    } else {
      return nil
    }
  }

  /// A stream at the start of an archive; nil if there is no memory for one.
  func stream() -> (any Decompressing)? {
    switch self {
    case .gzip: GzipStream()
    case .zstandard: ZstandardStream()
    }
  }
}

/// What one step of a stream did.
enum DecompressionStep {
  /// Bytes of the input that are done with, and bytes written.
  case progress(taken: Int, given: Int)
  /// The input is damaged.
  case failure(String)
  /// What follows the last member is none.
  case trailing
}

/// Decompresses a stream of members piece by piece.
protocol Decompressing: AnyObject {
  /// Takes some input and writes some output.
  func step(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> DecompressionStep
  /// Whether the input so far ends with a whole member.
  var isBetweenMembers: Bool { get }
}

/// Members of gzip (RFC 1952), checked by their CRC; the only owner of its zlib stream.
@safe
private final class GzipStream: Decompressing {
  private let stream: UnsafeMutablePointer<z_stream>
  private(set) var isBetweenMembers = true
  /// Whether a member has ended: zeros may follow it, as tapes and some tools pad.
  private var hasMembers = false

  init?() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15: the largest window; 16: with the header of gzip.
    let status = unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func step(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> DecompressionStep {
    if isBetweenMembers, hasMembers {
      let padding = unsafe input.prefix { $0 == 0 }.count
      if padding > 0 { return .progress(taken: padding, given: 0) }
      guard unsafe input.first == 0x1F else { return .trailing }
      unsafe inflateReset(stream)
    }
    isBetweenMembers = false
    unsafe stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    unsafe stream.pointee.avail_in = UInt32(input.count)
    unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
    let room = Int(UInt32(clamping: output.count))
    let status = unsafe inflate(stream, Z_NO_FLUSH)
    let (taken, given) = unsafe (input.count - Int(stream.pointee.avail_in), room - Int(stream.pointee.avail_out))
    switch status {
    case Z_STREAM_END:
      (isBetweenMembers, hasMembers) = (true, true)
      return .progress(taken: taken, given: given)
    case Z_OK, Z_BUF_ERROR: return .progress(taken: taken, given: given)
    case Z_DATA_ERROR:
      let fact = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
      return .failure(fact ?? "its bytes are damaged")
    case Z_NEED_DICT: return .failure("it needs a dictionary")
    default: return .failure("zlib gives up with status \(status)")
    }
  }
}

/// Frames of Zstandard (RFC 8878); the only owner of its context.
@safe
private final class ZstandardStream: Decompressing {
  /// The largest window that is accepted, 2^27 bytes: the usual limit of the command-line tool.
  private static let largestWindow: Int32 = 27

  private let context: OpaquePointer
  private(set) var isBetweenMembers = true

  init?() {
    guard let context = unsafe ZSTD_createDCtx() else { return nil }
    unsafe self.context = context
    unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.largestWindow)
  }

  deinit { unsafe ZSTD_freeDCtx(context) }

  func step(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> DecompressionStep {
    var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = unsafe ZSTD_decompressStream(context, &target, &source)
    if ZSTD_isError(status) != 0 {
      let text = unsafe String(cString: ZSTD_getErrorName(status))
      return isBetweenMembers && text.contains("Unknown frame") ? .trailing : .failure(text)
    }
    isBetweenMembers = status == 0
    return unsafe .progress(taken: source.pos, given: target.pos)
  }
}
