/// What the start of a line of Markdown says about the block it belongs to.
struct MarkdownLine {
  /// The columns of white space at the start; a tab reaches to the next multiple of 4.
  let indentation: Int
  /// The rest of the line, without white space at its end but with what makes a hard break.
  let text: Substring

  init(_ line: String) {
    var columns = 0
    var start = line.startIndex
    while start < line.endIndex, line[start] == " " || line[start] == "\t" {
      columns += line[start] == "\t" ? 4 - columns % 4 : 1
      line.formIndex(after: &start)
    }
    indentation = columns
    text = line[start...]
  }

  var isBlank: Bool { text.isEmpty }
  var isIndentedCode: Bool { indentation >= 4 && !isBlank }

  /// The line without its first `columns` columns of white space.
  func dropping(_ columns: Int) -> String { String(repeating: " ", count: max(0, indentation - columns)) + text }

  /// The level and text of `## Heading`.
  var heading: (level: Int, text: Substring)? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard indentation < 4, 1...6 ~= level, rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    var title = rest.trimmed
    let closing = title.reversed().prefix { $0 == "#" }.count
    if closing > 0, closing == title.count || title.dropLast(closing).last == " " {
      title = title.dropLast(closing).trimmed
    }
    return (level, title)
  }

  /// The sign, length and info string of an opening fence.
  var fence: (sign: Character, length: Int, info: String)? {
    guard indentation < 4, let sign = text.first, sign == "`" || sign == "~" else { return nil }
    let length = text.prefix { $0 == sign }.count
    let info = text.dropFirst(length).trimmed
    guard length >= 3, sign == "~" || !info.contains("`") else { return nil }
    return (sign, length, String(info))
  }

  /// Whether the line closes a fence of `length` signs.
  func closesFence(_ sign: Character, length: Int) -> Bool {
    indentation < 4 && text.trimmed.count >= length && text.trimmed.allSatisfy { $0 == sign }
  }

  var isThematicBreak: Bool {
    let signs = text.filter { $0 != " " && $0 != "\t" }
    guard indentation < 4, signs.count >= 3, let sign = signs.first, "-*_".contains(sign) else { return false }
    return signs.allSatisfy { $0 == sign }
  }

  /// The level of the heading that the paragraph above becomes: 1 for `===`, 2 for `---`.
  var setextLevel: Int? {
    let signs = text.trimmed
    guard indentation < 4, let sign = signs.first, sign == "=" || sign == "-" else { return nil }
    return signs.allSatisfy { $0 == sign } ? (sign == "=" ? 1 : 2) : nil
  }

  var quoted: String? {
    guard indentation < 4, text.first == ">" else { return nil }
    let rest = text.dropFirst()
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  var startsComment: Bool { indentation < 4 && text.hasPrefix("<!--") }

  /// A list item's marker at the start of a line.
  struct Marker {
    /// `-`, `*`, `+`, `.` or `)`: items with another sign belong to another list.
    let sign: Character
    /// The number, or nil for a bullet.
    let number: Int?
    /// The column at which the item's content starts.
    let contentColumn: Int
    /// The content of the item's first line.
    let content: String
  }

  var marker: Marker? {
    guard indentation < 4, !isThematicBreak else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let sign = text.dropFirst(digits.count).first else { return nil }
    guard digits.isEmpty ? "-*+".contains(sign) : digits.count <= 9 && ".)".contains(sign) else { return nil }
    let width = digits.count + 1
    let rest = MarkdownLine(String(text.dropFirst(width)))
    guard rest.isBlank || rest.indentation > 0 else { return nil }
    let gap = rest.isBlank || rest.indentation > 4 ? 1 : rest.indentation
    return Marker(
      sign: sign, number: Int(digits), contentColumn: indentation + width + gap, content: rest.dropping(gap))
  }

  /// Whether the line ends the paragraph before it.
  var interruptsParagraph: Bool {
    if isBlank || heading != nil || fence != nil || isThematicBreak || quoted != nil || startsComment { return true }
    guard let marker else { return false }
    return (marker.number ?? 1) == 1 && !marker.content.isEmpty
  }
}

extension Substring {
  /// The text without spaces and tabs at either end.
  var trimmed: Substring {
    var rest = drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return rest
  }
}
