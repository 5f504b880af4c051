/// The part that a piece of text plays; what it looks like is the terminal's business.
///
/// Styles combine: `[.strong, .code]`. A style never carries meaning alone: what is bad also says so in words.
package struct TextStyle: OptionSet, Hashable, Sendable {
  /// One bit for each style.
  package let rawValue: UInt16

  /// Styles from their bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A title of what follows.
  package static let heading = TextStyle(rawValue: 1 << 0)
  /// An answer that lets work go on.
  package static let good = TextStyle(rawValue: 1 << 1)
  /// An answer that stops work.
  package static let bad = TextStyle(rawValue: 1 << 2)
  /// Something to look at before going on.
  package static let warning = TextStyle(rawValue: 1 << 3)
  /// Details that most readers skip.
  package static let muted = TextStyle(rawValue: 1 << 4)
  /// Stressed words.
  package static let emphasis = TextStyle(rawValue: 1 << 5)
  /// Strongly stressed words.
  package static let strong = TextStyle(rawValue: 1 << 6)
  /// Names, values and commands as they are typed.
  package static let code = TextStyle(rawValue: 1 << 7)
  /// Text that leads somewhere.
  package static let link = TextStyle(rawValue: 1 << 8)

  /// The parameters of the ANSI "select graphic rendition" sequence: 16 colours and attributes, no backgrounds.
  var graphicRendition: String {
    var codes: [String] = []
    if !isDisjoint(with: [.heading, .strong]) { codes.append("1") }
    if contains(.muted) { codes.append("2") }
    if contains(.emphasis) { codes.append("3") }
    if contains(.link) { codes.append("4") }
    if contains(.bad) {
      codes.append("31")
    } else if contains(.warning) {
      codes.append("33")
    } else if contains(.good) {
      codes.append("32")
    } else if contains(.code) {
      codes.append("36")
    }
    return codes.joined(separator: ";")
  }
}
