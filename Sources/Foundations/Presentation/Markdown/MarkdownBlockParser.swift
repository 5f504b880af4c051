/// Reads lines into blocks, one block at a time; containers are read by a parser of their own on their inner lines.
struct MarkdownBlockParser {
  private static let deepest = 24

  private let lines: [String]
  private let depth: Int
  private var position = 0
  private var hasNoCommentEnd = false

  init(lines: [String], depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  private var line: MarkdownLine { MarkdownLine(lines[position]) }

  private var isAtEnd: Bool { position >= lines.count }

  /// All blocks of the lines.
  func parse() -> [MarkdownBlock] {
    var parser = self
    var blocks: [MarkdownBlock] = []
    while !parser.isAtEnd {
      if let block = parser.next() { blocks.append(block) }
    }
    return blocks
  }

  /// The block at the current line, or nil after a blank line or comment; always moves on.
  private mutating func next() -> MarkdownBlock? {
    let line = self.line
    if line.isBlank {
      position += 1
      return nil
    }
    if line.startsComment, skipComment() { return nil }
    if line.isIndentedCode { return indentedCode() }
    if let heading = line.heading {
      position += 1
      return .heading(level: heading.level, MarkdownInlineParser.parse(String(heading.text)))
    }
    if let fence = line.fence { return fencedCode(fence.sign, length: fence.length, info: fence.info) }
    if line.isThematicBreak {
      position += 1
      return .thematicBreak
    }
    if depth < Self.deepest {
      if line.quoted != nil { return quote() }
      if let marker = line.marker { return list(startingWith: marker) }
    }
    return table() ?? paragraph()
  }

  /// Moves behind the line that ends the comment; false, without moving, if none does: nothing is dropped by mistake.
  private mutating func skipComment() -> Bool {
    guard !hasNoCommentEnd, let end = lines[position...].firstIndex(where: { $0.contains("-->") }) else {
      hasNoCommentEnd = true
      return false
    }
    position = end + 1
    return true
  }

  private mutating func indentedCode() -> MarkdownBlock {
    var code: [String] = []
    while !isAtEnd, line.isIndentedCode || line.isBlank {
      code.append(line.dropping(4))
      position += 1
    }
    while code.last?.isEmpty == true { code.removeLast() }
    return .code(info: "", text: code.joined(separator: "\n"))
  }

  private mutating func fencedCode(_ sign: Character, length: Int, info: String) -> MarkdownBlock {
    let margin = line.indentation
    var code: [String] = []
    position += 1
    while !isAtEnd, !line.closesFence(sign, length: length) {
      let indentation = min(margin, line.indentation)
      code.append(indentation > 0 ? line.dropping(indentation) : lines[position])
      position += 1
    }
    position += 1
    return .code(info: info, text: code.joined(separator: "\n"))
  }

  private mutating func quote() -> MarkdownBlock {
    var inner: [String] = []
    while !isAtEnd {
      if let quoted = line.quoted {
        inner.append(quoted)
      } else if inner.last.map({ MarkdownLine($0).isBlank }) == false, !line.interruptsParagraph {
        inner.append(lines[position])
      } else {
        break
      }
      position += 1
    }
    return .quote(MarkdownBlockParser(lines: inner, depth: depth + 1).parse())
  }

  private mutating func paragraph() -> MarkdownBlock {
    var text = [String(line.text)]
    position += 1
    while !isAtEnd {
      if let level = line.setextLevel {
        position += 1
        return .heading(level: level, MarkdownInlineParser.parse(text.joined(separator: "\n")))
      }
      if line.interruptsParagraph { break }
      text.append(String(line.text))
      position += 1
    }
    return .paragraph(MarkdownInlineParser.parse(text.joined(separator: "\n")))
  }
}

// MARK: - Lists

extension MarkdownBlockParser {
  private mutating func list(startingWith first: MarkdownLine.Marker) -> MarkdownBlock {
    var list = MarkdownList(start: first.number, isTight: true, items: [])
    while !isAtEnd, let marker = line.marker, marker.sign == first.sign {
      let (inner, hasGap) = itemLines(marker)
      let isLast = isAtEnd || line.marker?.sign != first.sign
      if hasGap.inside || (hasGap.after && !isLast) { list.isTight = false }
      list.items.append(item(inner))
    }
    return .list(list)
  }

  /// The lines of the item at the current line, and whether blank lines stand inside or after it.
  private mutating func itemLines(_ marker: MarkdownLine.Marker) -> ([String], (inside: Bool, after: Bool)) {
    var inner = [marker.content]
    var blanks = 0
    var hasInnerGap = false
    position += 1
    while !isAtEnd {
      let line = self.line
      if line.isBlank {
        blanks += 1
      } else if line.indentation >= marker.contentColumn || (blanks == 0 && continues(line, after: inner)) {
        let content = line.dropping(marker.contentColumn)
        if blanks > 0, MarkdownLine(content).indentation < 2 { hasInnerGap = true }
        inner += Array(repeating: "", count: blanks) + [content]
        blanks = 0
      } else {
        break
      }
      position += 1
    }
    return (inner, (hasInnerGap, blanks > 0))
  }

  /// Whether an unindented line goes on with the paragraph at the end of an item.
  private func continues(_ line: MarkdownLine, after inner: [String]) -> Bool {
    inner.last.map { !MarkdownLine($0).isBlank } == true && !line.interruptsParagraph && line.marker == nil
  }

  private func item(_ lines: [String]) -> MarkdownList.Item {
    var lines = lines
    var isDone: Bool?
    for (mark, done) in [("[ ] ", false), ("[x] ", true), ("[X] ", true)] where lines[0].hasPrefix(mark) {
      isDone = done
      lines[0] = String(lines[0].dropFirst(mark.count))
      break
    }
    return .init(isDone: isDone, blocks: MarkdownBlockParser(lines: lines, depth: depth + 1).parse())
  }
}

// MARK: - Tables

extension MarkdownBlockParser {
  /// The table whose header is the current line; nil, without moving, if the next line does not say so.
  private mutating func table() -> MarkdownBlock? {
    guard position + 1 < lines.count, lines[position].contains("|") else { return nil }
    let header = MarkdownTableRow.cells(of: lines[position])
    guard let alignments = MarkdownTableRow.alignments(of: lines[position + 1]), alignments.count == header.count
    else { return nil }
    position += 2
    var rows: [[[MarkdownInline]]] = []
    while !isAtEnd, !line.interruptsParagraph {
      let cells = MarkdownTableRow.cells(of: lines[position])
      rows.append(alignments.indices.map { MarkdownInlineParser.parse($0 < cells.count ? cells[$0] : "") })
      position += 1
    }
    return .table(
      MarkdownTable(alignments: alignments, header: header.map { MarkdownInlineParser.parse($0) }, rows: rows))
  }
}

/// Cuts lines of pipe tables into cells.
enum MarkdownTableRow {
  /// The cells of `| a | b |`; `\|` is a bar inside a cell.
  static func cells(of line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in Substring(line).trimmed {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first?.allSatisfy({ $0 == " " }) == true { cells.removeFirst() }
    if cells.last?.allSatisfy({ $0 == " " }) == true, !cells.isEmpty { cells.removeLast() }
    return cells.map { String(Substring($0).trimmed) }
  }

  /// The alignments that `|---|--:|` asks for; nil if the line is no such line.
  ///
  /// Centred columns are shown leading.
  static func alignments(of line: String) -> [TextAlignment]? {
    guard line.contains("-"), line.contains("|") || line.contains(":") else { return nil }
    var alignments: [TextAlignment] = []
    for cell in cells(of: line) {
      let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
      let rest = cell.filter { $0 != "-" }
      guard !dashes.isEmpty, cell.contains("-"), ["", ":", "::"].contains(rest) else { return nil }
      alignments.append(cell.hasSuffix(":") && !cell.hasPrefix(":") ? .trailing : .leading)
    }
    return alignments
  }
}
