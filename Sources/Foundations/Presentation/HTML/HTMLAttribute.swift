/// One attribute of an element, from a closed list without event handlers and without `style`.
package struct HTMLAttribute: Equatable, Sendable {
  /// The attribute's name.
  let name: String
  /// The attribute's value, not yet escaped; nil for an attribute without one.
  let value: String?

  init(_ name: StaticString, _ value: String?) {
    self.name = "\(name)"
    self.value = value
  }

  /// Class names, separated by spaces.
  package static func `class`(_ names: String) -> HTMLAttribute { .init("class", names) }
  /// The element's name within the document; characters other than letters, digits, `-` and `_` become `-`.
  package static func id(_ name: String) -> HTMLAttribute { .init("id", identifier(name)) }
  /// Where a link leads.
  package static func href(_ target: LinkTarget) -> HTMLAttribute { .init("href", target.ascii) }
  /// A link to the element with that ``id(_:)``.
  package static func href(id: String) -> HTMLAttribute { .init("href", "#" + identifier(id)) }
  /// What a header cell heads.
  package static func scope(_ scope: Scope) -> HTMLAttribute { .init("scope", scope.rawValue) }
  /// How many columns a cell spans.
  package static func columnSpan(_ count: Int) -> HTMLAttribute { .init("colspan", String(count)) }
  /// The first number of an ordered list.
  package static func start(_ number: Int) -> HTMLAttribute { .init("start", String(number)) }
  /// The element's role for assistive technology, such as `img`.
  package static func role(_ role: String) -> HTMLAttribute { .init("role", role) }
  /// The element's name for assistive technology.
  package static func label(_ text: String) -> HTMLAttribute { .init("aria-label", text) }
  /// Hides decoration from assistive technology.
  package static var hiddenFromReaders: HTMLAttribute { .init("aria-hidden", "true") }
  /// A language tag such as `en`.
  package static func language(_ tag: String) -> HTMLAttribute { .init("lang", tag) }
  /// A moment in RFC 3339 form.
  package static func dateTime(_ text: String) -> HTMLAttribute { .init("datetime", text) }
  /// Opens a `details` element.
  package static var open: HTMLAttribute { .init("open", nil) }
  /// Lets a scrollable region be reached with the keyboard.
  package static var focusable: HTMLAttribute { .init("tabindex", "0") }

  /// What a header cell heads.
  package enum Scope: String, Sendable {
    /// The cells below.
    case column = "col"
    /// The cells to the right.
    case row
    /// The columns below, as a group.
    case columnGroup = "colgroup"
  }

  private static func identifier(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" ? $0 : "-" })
  }
}
