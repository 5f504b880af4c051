import Serialization

/// The two parts of a lesson file, cut apart before either is understood.
struct LessonText {
  /// The YAML between the two lines of dashes, which starts on line 2.
  let frontMatter: String
  let body: LessonBody

  static let byteLimit = 4 << 20
  static let lineByteLimit = 64 << 10

  /// A fact about the text and where it stands.
  struct Failure: Error, Equatable {
    let fact: String
    var line = 1
    var column = 1
  }

  /// Cuts the file at its two lines of dashes.
  ///
  /// - Throws: ``Failure`` for what is no text, is too large, holds control characters, or has no whole front matter.
  init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= Self.byteLimit else {
      throw Failure(fact: "\(bytes.count) bytes, a lesson has at most \(Self.byteLimit)")
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var texts: [String] = []
    texts.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() { texts.append(try Self.text(of: line, number: index + 1)) }
    guard texts.first == "---" else {
      throw Failure(fact: "the first line is not '---', so there is no front matter")
    }
    guard let end = texts.dropFirst().firstIndex(of: "---") else {
      throw Failure(fact: "the front matter has no closing '---'", line: texts.count)
    }
    frontMatter = texts[1..<end].joined(separator: "\n") + "\n"
    body = LessonBody(markdown: texts[(end + 1)...].joined(separator: "\n"), firstLine: end + 2)
  }

  private static func text(of line: ArraySlice<UInt8>, number: Int) throws(Failure) -> String {
    guard line.count <= lineByteLimit else {
      throw Failure(fact: "the line has \(line.count) bytes, limit \(lineByteLimit)", line: number)
    }
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Failure(fact: "the line is not UTF-8", line: number)
    }
    for (index, scalar) in text.unicodeScalars.enumerated() where isHarmful(scalar) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      throw Failure(fact: "the control character U+\(padded)", line: number, column: index + 1)
    }
    return text
  }

  /// Characters that could drive a terminal or turn the reading order round.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
