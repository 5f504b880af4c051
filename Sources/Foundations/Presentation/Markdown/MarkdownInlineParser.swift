/// Reads the text of one block into pieces, in one pass and without recursion.
///
/// Open delimiters (`*`, `**`, `_`, `[`) wait on a stack of frames; a frame whose partner never comes becomes the text it
/// was written as.
struct MarkdownInlineParser {
  private static let deepest = 24

  /// A delimiter that may still find its partner, and the pieces since then.
  private struct Frame {
    var sign: Character
    var count: Int
    var literal: String
    var pieces: [MarkdownInline] = []
  }

  private let characters: [Character]
  private var position = 0
  private var frames = [Frame(sign: "\0", count: 0, literal: "")]
  /// Lengths of backtick runs, and whether there is a comment, known not to end: keeps one pass one pass.
  private var hasNoBacktickRun: Set<Int> = []
  private var hasNoCommentEnd = false

  private init(_ text: String) { characters = Array(text) }

  /// The pieces of `text`, whose lines are separated by `\n`.
  static func parse(_ text: String) -> [MarkdownInline] {
    var parser = MarkdownInlineParser(text)
    while parser.position < parser.characters.count { parser.step() }
    while parser.frames.count > 1 { parser.giveUpTopFrame() }
    return parser.frames[0].pieces
  }

  private mutating func step() {
    switch characters[position] {
    case "\\": escape()
    case "`": codeSpan()
    case "*", "_": delimiters()
    case "[": open("[", literal: "[", length: 1)
    case "!" where peek(1) == "[": open("[", literal: "![", length: 2)
    case "]": closeLink()
    case "<": _ = comment() || bracketedAddress() || literal(1)
    case "&": entity()
    case "h" where !isWord(peek(-1)): _ = bareAddress() || literal(1)
    case "\n": endOfLine()
    default: literal(max(1, characters[position...].prefix { !Self.special.contains($0) }.count))
    }
  }

  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "!", "]", "<", "&", "h", "\n"]

  private func peek(_ offset: Int) -> Character? {
    let index = position + offset
    return characters.indices.contains(index) ? characters[index] : nil
  }

  private func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }

  // MARK: Pieces

  private mutating func append(_ piece: MarkdownInline) {
    let top = frames.count - 1
    if case .text(let text) = piece, case .text(let before) = frames[top].pieces.last {
      frames[top].pieces[frames[top].pieces.count - 1] = .text(before + text)
    } else {
      frames[top].pieces.append(piece)
    }
  }

  /// Takes characters as they are; true so that it can end a chain of attempts.
  @discardableResult
  private mutating func literal(_ count: Int) -> Bool {
    append(.text(String(characters[position..<min(position + count, characters.count)])))
    position += count
    return true
  }

  private mutating func giveUpTopFrame() {
    guard let frame = frames.popLast() else { return }
    append(.text(frame.literal))
    frame.pieces.forEach { append($0) }
  }

  private mutating func open(_ sign: Character, literal text: String, length: Int) {
    if frames.count > Self.deepest {
      literal(length)
    } else {
      frames.append(Frame(sign: sign, count: 1, literal: text))
      position += length
    }
  }

  private mutating func escape() {
    if let next = peek(1), next == "\n" {
      append(.lineBreak)
      position += 2
      skipSpaces()
    } else if let next = peek(1), next.isASCII, next.isPunctuation || next.isSymbol {
      append(.text(String(next)))
      position += 2
    } else {
      literal(1)
    }
  }

  private mutating func endOfLine() {
    let top = frames.count - 1
    var isHard = false
    if case .text(let text) = frames[top].pieces.last {
      isHard = text.hasSuffix("  ")
      frames[top].pieces[frames[top].pieces.count - 1] = .text(String(text.reversed().drop { $0 == " " }.reversed()))
    }
    append(isHard ? .lineBreak : .text(" "))
    position += 1
    skipSpaces()
  }

  private mutating func skipSpaces() { while peek(0) == " " || peek(0) == "\t" { position += 1 } }

  private mutating func codeSpan() {
    let length = characters[position...].prefix { $0 == "`" }.count
    guard !hasNoBacktickRun.contains(length), let end = endOfCode(length) else {
      hasNoBacktickRun.insert(length)
      literal(length)
      return
    }
    var code = String(characters[(position + length)..<end].map { $0 == "\n" ? " " : $0 })
    if code.hasPrefix(" "), code.hasSuffix(" "), code.contains(where: { $0 != " " }) {
      code = String(code.dropFirst().dropLast())
    }
    append(.code(code))
    position = end + length
  }

  /// Where the next run of exactly `length` backticks starts.
  private func endOfCode(_ length: Int) -> Int? {
    var index = position + length
    while index < characters.count {
      let run = characters[index...].prefix { $0 == "`" }.count
      if run == length { return index }
      index += max(run, 1)
    }
    return nil
  }

  private mutating func entity() {
    let entities = [
      "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&apos;": "'", "&nbsp;": "\u{A0}",
    ]
    let ahead = String(characters[position...].prefix(6))
    guard let (entity, text) = entities.first(where: { ahead.hasPrefix($0.key) }) else {
      literal(1)
      return
    }
    append(.text(text))
    position += entity.count
  }
}

// MARK: - Emphasis

extension MarkdownInlineParser {
  private mutating func delimiters() {
    let sign = characters[position]
    var count = characters[position...].prefix { $0 == sign }.count
    let (before, after) = (peek(-1), peek(count))
    let beforeIsSpace = before?.isWhitespace ?? true
    let afterIsSpace = after?.isWhitespace ?? true
    let afterIsSign = after.map { $0.isPunctuation || $0.isSymbol } ?? false
    let beforeIsSign = before.map { $0.isPunctuation || $0.isSymbol } ?? false
    let leftFlanking = !afterIsSpace && (!afterIsSign || beforeIsSpace || beforeIsSign)
    let rightFlanking = !beforeIsSpace && (!beforeIsSign || afterIsSpace || afterIsSign)
    let opens = leftFlanking && (sign == "*" || !rightFlanking || beforeIsSign)
    let closes = rightFlanking && (sign == "*" || !leftFlanking || afterIsSign)
    guard count <= 6, opens || closes else {
      literal(count)
      return
    }
    position += count
    while closes, count > 0, close(sign, &count) {}
    guard count > 0 else { return }
    let text = String(repeating: sign, count: count)
    if opens, frames.count <= Self.deepest {
      frames.append(Frame(sign: sign, count: count, literal: text))
    } else {
      append(.text(text))
    }
  }

  /// Closes the nearest open run of `sign` with as many signs as both have; false if there is none.
  private mutating func close(_ sign: Character, _ count: inout Int) -> Bool {
    let link = frames.lastIndex { $0.sign == "[" } ?? 0
    guard let opener = frames.lastIndex(where: { $0.sign == sign }), opener > link else { return false }
    while frames.count - 1 > opener { giveUpTopFrame() }
    let used = min(2, min(count, frames[opener].count))
    let content = frames[opener].pieces
    frames[opener].count -= used
    frames[opener].pieces = []
    frames[opener].literal.removeLast(used)
    if frames[opener].count == 0 { frames.removeLast() }
    append(used == 2 ? .strong(content) : .emphasis(content))
    count -= used
    return true
  }
}

// MARK: - Links

extension MarkdownInlineParser {
  private mutating func closeLink() {
    guard let opener = frames.lastIndex(where: { $0.sign == "[" }) else {
      literal(1)
      return
    }
    guard let (destination, end) = destination() else {
      while frames.count > opener { giveUpTopFrame() }
      literal(1)
      return
    }
    while frames.count - 1 > opener { giveUpTopFrame() }
    let content = frames.removeLast().pieces
    append(.link(content.isEmpty ? [.text(destination)] : content, destination: destination))
    position = end
  }

  /// The address in `](address "title")`, and where the link ends.
  private func destination() -> (String, end: Int)? {
    guard peek(1) == "(" else { return nil }
    var depth = 0
    var index = position + 1
    let limit = min(characters.count, position + 4096)
    while index < limit {
      if characters[index] == "(" { depth += 1 }
      if characters[index] == ")" { depth -= 1 }
      if depth == 0 { break }
      index += 1
    }
    guard index < limit else { return nil }
    let inside = Substring(String(characters[(position + 2)..<index])).trimmed
    var address = inside.prefix { !$0.isWhitespace }
    if address.hasPrefix("<"), address.hasSuffix(">") { address = address.dropFirst().dropLast() }
    let title = inside.dropFirst(inside.prefix { !$0.isWhitespace }.count).trimmed
    guard title.isEmpty || "\"'(".contains(title.first ?? " ") else { return nil }
    return (String(address), index + 1)
  }

  private mutating func comment() -> Bool {
    guard !hasNoCommentEnd, String(characters[position...].prefix(4)) == "<!--" else { return false }
    var index = position + 4
    while index + 2 < characters.count {
      if characters[index] == "-", characters[index + 1] == "-", characters[index + 2] == ">" {
        position = index + 3
        return true
      }
      index += 1
    }
    hasNoCommentEnd = true
    return false
  }

  private mutating func bracketedAddress() -> Bool {
    let inside = characters[(position + 1)...].prefix(2048).prefix { $0 != ">" && $0 != "<" && !$0.isWhitespace }
    let address = String(inside)
    let end = position + 1 + inside.count
    let isAddress = ["http://", "https://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    guard isAddress, end < characters.count, characters[end] == ">" else { return false }
    append(.link([.text(address)], destination: address))
    position = end + 1
    return true
  }

  private mutating func bareAddress() -> Bool {
    let start = String(characters[position...].prefix(8))
    guard start.hasPrefix("http://") || start == "https://" else { return false }
    guard !frames.contains(where: { $0.sign == "[" }) else { return false }
    var address = String(characters[position...].prefix { !$0.isWhitespace && !"<>`\"".contains($0) })
    while let last = address.last, ".,;:!?*_'".contains(last) || (last == ")" && !address.contains("(")) {
      address.removeLast()
    }
    guard address.utf8.count > start.utf8.count else { return false }
    append(.link([.text(address)], destination: address))
    position += address.count
    return true
  }
}
