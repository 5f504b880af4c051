/// A commit as it was written: a tree, where it came from, who made it and why.
package struct Commit: Hashable, Sendable {
  /// The hash that git names the commit by.
  package let id: ObjectID
  /// The commits this one follows, the first being the line it stands on; none for the first commit.
  package let parents: [ObjectID]
  /// The tree it holds: all files at that moment, not only the changed ones.
  package let tree: ObjectID
  /// Who made the change, and when.
  package let author: Signature
  /// Who wrote the commit, and when; differs from ``author`` where one person commits another's change.
  package let committer: Signature
  /// The whole message, trailers included.
  package let message: String

  /// The first line of the message.
  package var subject: String { String(message.prefix { !$0.isNewline }) }

  /// The `Key: value` lines of the message's last paragraph, in order; empty if that paragraph holds anything else.
  package var trailers: [(key: String, value: String)] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    let start = lines[..<end].lastIndex { $0.isEmpty }.map { $0 + 1 } ?? end
    var trailers: [(key: String, value: String)] = []
    for line in lines[start..<end] {
      guard let trailer = Self.trailer(line) else { return [] }
      trailers.append(trailer)
    }
    return trailers
  }

  /// The value of the first trailer of that name, or nil.
  package func trailer(_ key: String) -> String? { trailers.first { $0.key == key }?.value }

  private static func trailer(_ line: Substring) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
    let key = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard rest.first == " ", key.utf8.allSatisfy(isTokenByte) else { return nil }
    return (String(key), String(rest.dropFirst()))
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
