import ArgumentParser
import Serialization

/// The help of a command as text.
enum HelpText {
  /// The help page of the command with these words; the root's for none.
  static func command(words: [String], width: Int) -> String {
    var type: any ParsableCommand.Type = MLO.self
    for word in words {
      guard let next = type.configuration.subcommands.first(where: { MLO.name(of: $0) == word }) else { break }
      type = next
    }
    return page(MLO.helpMessage(for: type, columns: min(width, 100)), width: min(width, 100))
  }

  /// Says a help text, or answers with it as a document.
  static func show(_ text: String, of words: [String], on console: Console) {
    console.write(text)
    console.document(document(of: words.isEmpty ? "mlo" : words.joined(separator: " "), text: text))
  }

  /// A help page as a document.
  static func document(of name: String, text: String) -> JSONValue {
    ["schema": "mlo.help/1", "topic": .string(name), "text": .string(text)]
  }

  /// A help text with a newline at its end and its usage line folded, which the parser leaves as long as it is.
  static func page(_ text: String, width: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("USAGE: ") && line.count > width ? foldedUsage(line, width: width) : String(line)
    }
    let page = lines.joined(separator: "\n")
    return page.hasSuffix("\n") ? page : page + "\n"
  }

  /// Breaks between arguments, never between an option and its value: `[--example <name>]` stays whole.
  private static func foldedUsage(_ line: Substring, width: Int) -> String {
    var pieces: [String] = []
    for word in line.split(separator: " ") {
      if let last = pieces.last, last.hasPrefix("["), !last.contains("]") {
        pieces[pieces.count - 1] += " \(word)"
      } else {
        pieces.append(String(word))
      }
    }
    var lines = [pieces.removeFirst()]
    for piece in pieces {
      if lines[lines.count - 1].count + 1 + piece.count <= width {
        lines[lines.count - 1] += " \(piece)"
      } else {
        lines.append("       \(piece)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
