/// An element's name, callable to make the element.
///
/// `Tag.p("text")`, `Tag.ul(.class("plain")) { … }`, `Tag.br()`.
package struct Tag: Equatable, Sendable {
  /// The name as it is written in the document.
  let name: String
  /// Whether the element has no content and no end tag.
  let isVoid: Bool
  /// Whether the standard lets the end tag be left out wherever the element may stand: cells and rows of tables.
  let endsItself: Bool
  /// Whether a line may end after the element without changing what is shown.
  let isBlock: Bool

  init(_ name: StaticString, isVoid: Bool = false, isBlock: Bool = false, endsItself: Bool = false) {
    self.name = "\(name)"
    self.isVoid = isVoid
    self.isBlock = isBlock
    self.endsItself = endsItself
  }

  /// An element with attributes and what the builder makes.
  package func callAsFunction(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(nodes: [.element(self, attributes, content())])
  }

  /// An element with attributes and a text.
  package func callAsFunction(_ attributes: HTMLAttribute..., text: String) -> HTML {
    HTML(nodes: [.element(self, attributes, HTML(text))])
  }

  /// An element with a text.
  package func callAsFunction(_ text: String) -> HTML { HTML(nodes: [.element(self, [], HTML(text))]) }

  /// An element with attributes and no content.
  package func callAsFunction(_ attributes: HTMLAttribute...) -> HTML {
    HTML(nodes: [.element(self, attributes, .empty)])
  }
}

// The names say what the elements mean; the HTML standard defines them.
// swift-format-ignore
extension Tag {
  /// The parts of a page: header, main, section, footer, navigation.
  package static let header = Tag("header", isBlock: true), main = Tag("main", isBlock: true),
    section = Tag("section", isBlock: true), footer = Tag("footer", isBlock: true), nav = Tag("nav", isBlock: true),
    div = Tag("div", isBlock: true), details = Tag("details", isBlock: true), summary = Tag("summary", isBlock: true)
  /// Headings, from the page's title down.
  package static let h1 = Tag("h1", isBlock: true), h2 = Tag("h2", isBlock: true), h3 = Tag("h3", isBlock: true),
    h4 = Tag("h4", isBlock: true), h5 = Tag("h5", isBlock: true), h6 = Tag("h6", isBlock: true)
  /// Blocks of text.
  package static let p = Tag("p", isBlock: true), pre = Tag("pre", isBlock: true),
    blockquote = Tag("blockquote", isBlock: true), hr = Tag("hr", isVoid: true, isBlock: true)
  /// Lists: bullets, numbers, and terms with descriptions.
  package static let ul = Tag("ul", isBlock: true), ol = Tag("ol", isBlock: true), li = Tag("li", isBlock: true),
    dl = Tag("dl", isBlock: true), dt = Tag("dt", isBlock: true), dd = Tag("dd", isBlock: true)
  /// Tables.
  package static let table = Tag("table", isBlock: true), caption = Tag("caption", isBlock: true),
    thead = Tag("thead"), tbody = Tag("tbody"), tr = Tag("tr", isBlock: true, endsItself: true),
    th = Tag("th", endsItself: true), td = Tag("td", endsItself: true)
  /// A picture with its caption.
  package static let figure = Tag("figure", isBlock: true), figcaption = Tag("figcaption", isBlock: true)
  /// Words in a text.
  package static let a = Tag("a"), strong = Tag("strong"), em = Tag("em"), code = Tag("code"), span = Tag("span"),
    small = Tag("small"), time = Tag("time"), br = Tag("br", isVoid: true), kbd = Tag("kbd")

  static let html = Tag("html"), head = Tag("head", isBlock: true), body = Tag("body", isBlock: true)
  static let title = Tag("title", isBlock: true), meta = Tag("meta", isVoid: true, isBlock: true)
  static let svg = Tag("svg"), path = Tag("path"), rect = Tag("rect"), text = Tag("text"), g = Tag("g")
}
