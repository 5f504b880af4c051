/// The subset of Markdown that lessons and help are written in, as a tree.
///
/// Understood are headings, paragraphs, emphasis, code spans, links, images (as links), bare and bracketed addresses,
/// nested bullet, number and task lists, fenced and indented code, block quotes, pipe tables, thematic breaks and hard
/// breaks. HTML comments are dropped; other HTML is shown as it is written. Nesting beyond 24 levels is kept as plain
/// text, so that no document can exhaust the stack. The rules are CommonMark's with GitHub's tables and task items, but
/// for reference links, entities beyond the common ones and the finer points of emphasis.
package struct MarkdownDocument: Equatable, Sendable {
  /// The blocks in reading order.
  package var blocks: [MarkdownBlock]

  /// A document of these blocks.
  package init(blocks: [MarkdownBlock]) { self.blocks = blocks }

  /// Reads Markdown; every text is a document.
  package init(parsing text: String) {
    let unified = text.replacingLineEndings()
    let lines = unified.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    blocks = MarkdownBlockParser(lines: lines, depth: 0).parse()
  }
}

/// A block of a Markdown document.
package indirect enum MarkdownBlock: Equatable, Sendable {
  /// A heading of level 1 to 6.
  case heading(level: Int, [MarkdownInline])
  /// A paragraph of running text.
  case paragraph([MarkdownInline])
  /// A list of bullets or numbers.
  case list(MarkdownList)
  /// Code with the language or other words after the fence, empty if there are none.
  case code(info: String, text: String)
  /// What someone else said.
  case quote([MarkdownBlock])
  /// A table with a header.
  case table(MarkdownTable)
  /// A rule between two topics.
  case thematicBreak
}

/// A list of a Markdown document.
package struct MarkdownList: Equatable, Sendable {
  /// An item of a list.
  package struct Item: Equatable, Sendable {
    /// Whether a task is done; nil if the item is no task.
    package var isDone: Bool?
    /// What the item holds.
    package var blocks: [MarkdownBlock]

    /// An item.
    package init(isDone: Bool?, blocks: [MarkdownBlock]) {
      self.isDone = isDone
      self.blocks = blocks
    }
  }

  /// The number of the first item, or nil for bullets.
  package var start: Int?
  /// Whether items follow each other without blank lines.
  package var isTight: Bool
  /// The items in order.
  package var items: [Item]

  /// A list.
  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A table of a Markdown document.
package struct MarkdownTable: Equatable, Sendable {
  /// The side to which each column is pushed.
  package var alignments: [TextAlignment]
  /// The header's cells, as many as there are alignments.
  package var header: [[MarkdownInline]]
  /// The rows, each with as many cells as the header.
  package var rows: [[[MarkdownInline]]]

  /// A table.
  package init(alignments: [TextAlignment], header: [[MarkdownInline]], rows: [[[MarkdownInline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A piece of a line of Markdown.
package indirect enum MarkdownInline: Equatable, Sendable {
  /// Words.
  case text(String)
  /// A code span.
  case code(String)
  /// Stressed pieces.
  case emphasis([MarkdownInline])
  /// Strongly stressed pieces.
  case strong([MarkdownInline])
  /// A link, or an image with its alternative text, with the address as it was written.
  case link([MarkdownInline], destination: String)
  /// A break that the author wants.
  case lineBreak
}

extension [MarkdownInline] {
  /// The words without their markup.
  package var plainText: String {
    map { piece in
      switch piece {
      case .text(let text), .code(let text): text
      case .emphasis(let content), .strong(let content), .link(let content, _): content.plainText
      case .lineBreak: " "
      }
    }.joined()
  }
}

extension String {
  /// The text with CRLF and CR written as LF.
  func replacingLineEndings() -> String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\0"
    for scalar in unicodeScalars {
      if scalar == "\r" { result.append("\n") } else if scalar != "\n" || previous != "\r" { result.append(scalar) }
      previous = scalar
    }
    return String(result)
  }
}
