/// An element of an XML 1.0 document that cannot hold markup from data.
///
/// Names of elements and attributes are written in the source; only texts and attribute values come from outside, and
/// they are escaped when the document is written.
package struct XMLElement: Equatable, Sendable {
  indirect enum Node: Equatable, Sendable {
    case text(String)
    case element(XMLElement)
  }

  struct Attribute: Equatable, Sendable {
    let name: String
    let value: String
  }

  let name: String
  let attributes: [Attribute]
  let nodes: [Node]

  /// An element with elements in it; attributes without a value are left out.
  package init(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], _ content: [XMLElement] = []) {
    self.init(name, attributes, nodes: content.map(Node.element))
  }

  /// An element with a text in it; attributes without a value are left out.
  package init(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], text: String) {
    self.init(name, attributes, nodes: text.isEmpty ? [] : [.text(text)])
  }

  private init(_ name: StaticString, _ attributes: [(StaticString, String?)], nodes: [Node]) {
    self.name = "\(name)"
    self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: "\(name)", value: $0) } }
    self.nodes = nodes
  }
}

extension XMLElement {
  /// The document with this element as its root: UTF-8 in name and fact, indented, ended by a newline.
  package var document: String {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &output, depth: 0)
    return output
  }

  private func write(to output: inout String, depth: Int) {
    let margin = String(repeating: " ", count: 2 * depth)
    output += margin + "<" + name
    for attribute in attributes { output += " \(attribute.name)=\"\(XMLText.attribute(attribute.value))\"" }
    guard !nodes.isEmpty else {
      output += "/>\n"
      return
    }
    output += ">"
    if case .text(let text)? = nodes.first {
      output += XMLText.content(text)
    } else {
      output += "\n"
      for case .element(let element) in nodes { element.write(to: &output, depth: depth + 1) }
      output += margin
    }
    output += "</\(name)>\n"
  }
}

/// Texts as XML 1.0 writes them, so that a parser gives back the same text.
///
/// Characters that XML 1.0 cannot hold at all, not even as a reference, are written as visible escapes like `\u{1b}`:
/// most control characters, U+FFFE and U+FFFF. Source: XML 1.0, sections 2.2 (Char), 2.11 and 3.3.3 (normalisation).
package enum XMLText {
  /// The text between two tags.
  package static func content(_ text: String) -> String { escaped(text, asReferences: ["\r"]) }

  /// The text between the quotation marks of an attribute.
  package static func attribute(_ text: String) -> String { escaped(text, asReferences: ["\t", "\n", "\r"]) }

  private static func escaped(_ text: String, asReferences kept: Set<Unicode.Scalar>) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let entity = entities[scalar] {
        output.append(contentsOf: entity.unicodeScalars)
      } else if !isCharacter(scalar) {
        output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else if kept.contains(scalar) {
        output.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// Whether the standard's production Char has the scalar; surrogates are no scalars.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
  ]
}
