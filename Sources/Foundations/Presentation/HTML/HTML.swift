/// A piece of an HTML document that cannot hold markup from data.
///
/// Text is escaped when it is written out, elements and attributes come from closed lists (``Tag``,
/// ``HTMLAttribute``), and no initialiser takes markup: there is no way to insert a script, an event handler or a
/// `style` attribute.
///
/// ```swift
/// Tag.section(.class("findings")) {
///   Tag.h2("Findings")
///   for finding in findings { Tag.p(finding.sentence) }
/// }
/// ```
package struct HTML: Sendable {
  indirect enum Node: Sendable {
    case text(String)
    case element(Tag, [HTMLAttribute], HTML)
    case stylesheet(Stylesheet)
  }

  /// The pieces in document order.
  private(set) var nodes: [Node]

  init(nodes: [Node]) { self.nodes = nodes }

  /// Text, whatever characters it holds.
  package init(_ text: String) { nodes = text.isEmpty ? [] : [.text(text)] }

  /// Nothing.
  package static let empty = HTML(nodes: [])

  /// Whether there is nothing at all.
  package var isEmpty: Bool { nodes.isEmpty }

  /// The pieces one after the other.
  package init(_ pieces: [HTML]) { nodes = pieces.flatMap(\.nodes) }

  /// What the builder makes, for content that is put together outside an element.
  package init(@HTMLBuilder _ content: () -> HTML) { self = content() }
}

/// Lets HTML be written as a list of elements and texts, with `if`, `switch` and `for`.
@resultBuilder
package enum HTMLBuilder {
  /// A text as content.
  package static func buildExpression(_ text: String) -> HTML { HTML(text) }
  /// An element as content.
  package static func buildExpression(_ html: HTML) -> HTML { html }
  /// An element or nothing.
  package static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
  /// Several elements as content.
  package static func buildExpression(_ html: [HTML]) -> HTML { HTML(html) }
  /// The statements of a block in order.
  package static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }
  /// The content of an `if` without `else`.
  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  /// The first branch of an `if` or `switch`.
  package static func buildEither(first piece: HTML) -> HTML { piece }
  /// The other branch of an `if` or `switch`.
  package static func buildEither(second piece: HTML) -> HTML { piece }
  /// The content of a `for` loop.
  package static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }
}
