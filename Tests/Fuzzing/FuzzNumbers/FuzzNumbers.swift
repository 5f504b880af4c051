import Glibc

@testable import Tabular

// Compares the number parser with the C library's on inputs that libFuzzer makes up. `Scripts/fuzz numbers` builds and
// runs it.

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("FuzzNumbers_main")
func fuzzNumbers(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, words) = (count, words)
  return runDriver(&count, &words) { start, length in
    guard let start, length > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start, count: length))
    var value = 0.0
    let isNumber = !NumberGrammar.parse(start, length, into: &value).isEmpty
    guard isNumber == PlainGrammar.isNumber(bytes) else { fatalError("\(bytes) is a number: \(isNumber)") }
    guard isNumber else { return 0 }
    let expected = strtod(String(decoding: bytes, as: UTF8.self), nil)
    guard value.bitPattern == expected.bitPattern else { fatalError("\(bytes): \(value) for \(expected)") }
    return 0
  }
}

/// The grammar of numbers in tables, character by character.
private enum PlainGrammar {
  static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    var digits = whole.count
    if whole.count > 1, whole.first == UInt8(ascii: "0") { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      digits += takeDigits(&rest).count
    }
    guard digits > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard !takeDigits(&rest).isEmpty else { return false }
    }
    return rest.isEmpty && strtod(String(decoding: bytes, as: UTF8.self), nil).isFinite
  }

  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix { (48...57).contains($0) }
    bytes = bytes.dropFirst(digits.count)
    return digits
  }
}
