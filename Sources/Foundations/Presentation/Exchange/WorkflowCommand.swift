/// An annotation that GitHub Actions shows beside a file when a step prints it.
///
/// GitHub shows ten annotations of each level for a step, so the most important ones are printed first. Source: GitHub's
/// documentation "Workflow commands"; escaping as in the toolkit's `command.ts`.
package struct WorkflowCommand: Equatable, Sendable {
  /// How grave an annotation is.
  package enum Level: String, CaseIterable, Sendable {
    /// Something that is wrong.
    case error
    /// Something to look at.
    case warning
    /// Something to know.
    case notice
  }

  /// How grave it is.
  package let level: Level
  /// The file it is about, relative to the repository; nil if it is about none.
  package let file: String?
  /// The line in the file, from 1; nil if it is about the whole file.
  package let line: Int?
  /// A short title.
  package let title: String
  /// The text, of any number of lines.
  package let message: String

  /// An annotation from its parts.
  package init(_ level: Level, file: String? = nil, line: Int? = nil, title: String, message: String) {
    self.level = level
    self.file = file
    self.line = line
    self.title = title
    self.message = message
  }

  /// The line to print, without a newline.
  ///
  /// Controls other than newlines are shown as visible escapes, since a log is read on terminals, too.
  package var text: String {
    let properties = [("file", file), ("line", line.map(String.init)), ("title", title)].compactMap { name, value in
      value.map { "\(name)=\(Self.escaped($0, isProperty: true))" }
    }
    return "::\(level.rawValue) \(properties.joined(separator: ","))::\(Self.escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var output = ""
    for scalar in TerminalText.escapingControls(text, keeping: ["\n", "\r"]).unicodeScalars {
      switch scalar {
      case "%": output += "%25"
      case "\r": output += "%0D"
      case "\n": output += "%0A"
      case ":" where isProperty: output += "%3A"
      case "," where isProperty: output += "%2C"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
