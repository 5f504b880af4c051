import Glibc

@testable import Tabular

// Compares the scanner with a slow, plain reader on inputs that libFuzzer makes up: the first byte says how large the
// buffers are, the others are the table. `Scripts/fuzz records` builds and runs it.

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("FuzzRecords_main")
func fuzzRecords(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, words) = (count, words)
  return runDriver(&count, &words) { start, length in
    let bytes = Array(UnsafeBufferPointer(start: start, count: length))
    guard let first = bytes.first else { return 0 }
    let table = Array(bytes.dropFirst())
    // The reader takes UTF-8 only; what is none is refused before.
    guard String(validating: table, as: UTF8.self) != nil, !table.contains(0) else { return 0 }
    let (expected, expectedFact) = SlowRecordReader.read(table)
    let (records, fact) = scannedRecords(table, bufferSize: Int(first) % 80 + 1)
    guard fact == expectedFact, fact == nil ? records == expected : expected.starts(with: records) else {
      fatalError("\(records) and \(String(describing: fact)) for \(expected) and \(String(describing: expectedFact))")
    }
    return 0
  }
}
