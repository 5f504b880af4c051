extension MarkdownDocument {
  /// The document as HTML.
  ///
  /// Headings are lowered by `headingOffset` levels, for a document inside a page that has its own `h1`; none goes below
  /// `h6`.
  package func html(headingOffset: Int = 0) -> HTML {
    HTML(blocks.map { $0.html(headingOffset: headingOffset, isTight: false) })
  }
}

extension MarkdownBlock {
  fileprivate func html(headingOffset: Int, isTight: Bool) -> HTML {
    switch self {
    case .heading(let level, let content):
      let tags = [Tag.h1, .h2, .h3, .h4, .h5, .h6]
      let tag = tags[min(5, max(0, level - 1 + headingOffset))]
      return tag { content.html }
    case .paragraph(let content): return isTight ? content.html : Tag.p { content.html }
    case .list(let list): return list.html(headingOffset: headingOffset)
    case .code(_, let text): return Tag.pre { Tag.code(text) }
    case .quote(let blocks):
      return Tag.blockquote { blocks.map { $0.html(headingOffset: headingOffset, isTight: false) } }
    case .table(let table): return table.html
    case .thematicBreak: return Tag.hr()
    }
  }
}

extension MarkdownList {
  fileprivate func html(headingOffset: Int) -> HTML {
    let items = items.map { item in
      Tag.li {
        if let isDone = item.isDone { isDone ? "[x] " : "[ ] " }
        item.blocks.map { $0.html(headingOffset: headingOffset, isTight: isTight) }
      }
    }
    guard let start else { return Tag.ul { items } }
    return start == 1 ? Tag.ol { items } : Tag.ol(.start(start)) { items }
  }
}

extension MarkdownTable {
  fileprivate var html: HTML {
    Tag.div(.class("scroll"), .focusable) {
      Tag.table {
        Tag.thead {
          Tag.tr {
            for (cell, alignment) in zip(header, alignments) {
              Tag.th(.scope(.column), .class(alignment == .trailing ? "n" : "w")) { cell.html }
            }
          }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              for (cell, alignment) in zip(row, alignments) {
                Tag.td(.class(alignment == .trailing ? "n" : "w")) { cell.html }
              }
            }
          }
        }
      }
    }
  }
}

extension [MarkdownInline] {
  fileprivate var html: HTML {
    HTML(
      map { piece in
        switch piece {
        case .text(let text): HTML(text)
        case .code(let text): Tag.code(text)
        case .emphasis(let content): Tag.em { content.html }
        case .strong(let content): Tag.strong { content.html }
        case .link(let content, let destination): link(content, to: destination)
        case .lineBreak: Tag.br()
        }
      })
  }

  /// A link, or the words with the address as text if it is not safe to follow.
  private func link(_ content: [MarkdownInline], to destination: String) -> HTML {
    if let target = LinkTarget(destination) { return Tag.a(.href(target)) { content.html } }
    return HTML([content.html, HTML(" (\(destination))")])
  }
}
