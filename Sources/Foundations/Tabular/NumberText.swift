/// Numbers in text that is no table, read by the grammar of tables.
package enum NumberText {
  /// The number that all of the bytes spell, or nil.
  ///
  /// The grammar is that of tables, so the number is never NaN or infinite.
  package static func value(of bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let start = bytes.baseAddress else { return nil }
    var value = 0.0
    return unsafe NumberGrammar.parse(start, bytes.count, into: &value).isEmpty ? nil : value
  }
}
