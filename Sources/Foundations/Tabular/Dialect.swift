/// How a delimited text file separates, quotes and names its fields.
package struct Dialect: Equatable, Sendable {
  /// The byte between two fields.
  package var delimiter: UInt8

  package init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }
}
