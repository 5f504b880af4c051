/// How a delimited text file separates, ends and names its fields.
package struct Dialect: Equatable, Sendable {
  /// The byte between two fields.
  package var delimiter: UInt8
  /// Whether the first record names the columns.
  package var hasHeader: Bool
  /// Whether the delimiter was found by looking at the file; false when the caller named it.
  package var isDelimiterSniffed: Bool

  /// Describes a dialect; quoting is always that of RFC 4180.
  package init(delimiter: UInt8 = UInt8(ascii: ","), hasHeader: Bool = true, isDelimiterSniffed: Bool = false) {
    self.delimiter = delimiter
    self.hasHeader = hasHeader
    self.isDelimiterSniffed = isDelimiterSniffed
  }

  /// The delimiter in words: "comma", "semicolon", "tab", "bar", or the character itself.
  package var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "bar"
    case UInt8(ascii: " "): "space"
    default: "'\(Character(Unicode.Scalar(delimiter)))'"
    }
  }
}
