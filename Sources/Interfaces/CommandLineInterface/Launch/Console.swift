import Files
import Presentation
import Serialization
import Workspaces

/// Where a command's results and words go.
///
/// Results go to standard output, words about them to standard error. Every write is checked: an answer that was not
/// written is not an answer. What a command says is held back until it ends, so that nothing is announced before it is true.
final class Console {
  /// How a command's answer is written down.
  enum Format {
    case text
    /// Tables whole and separated by tabs.
    case plain
    /// One JSON document and nothing else on standard output.
    case json
  }

  /// What decides how output looks.
  struct Style {
    var format = Format.text
    var isQuiet = false
    var showsHints = true
    /// What standard output can show.
    var output = TerminalProfile()
    /// What standard error can show.
    var errors = TerminalProfile()
    var outputIsTerminal = false
    var usesPager = false
  }

  var style: Style
  private(set) var output = ""
  private(set) var errors = ""
  private var wroteDocument = false

  private let variables: [String: String]

  init(style: Style, variables: [String: String] = [:]) {
    self.style = style
    self.variables = variables
  }

  var isJSON: Bool { style.format == .json }
  var isPlain: Bool { style.format == .plain }

  /// What standard output can show.
  var terminal: TerminalProfile { style.output }

  /// A line of the answer; left out when the answer is JSON.
  func say(_ line: StyledText) {
    if !isJSON { output += line.rendered(for: style.output) + "\n" }
  }

  /// A line of the answer without styles; control characters are shown escaped.
  func say(_ line: String = "") { say(StyledText(line)) }

  /// Lines of the answer.
  func say(_ lines: [StyledText]) {
    if !isJSON { output += lines.rendered(for: style.output) }
  }

  /// A table of the answer: fitted to the width, or whole with tabs for `--plain`.
  func say(_ table: TextTable) {
    guard !isJSON else { return }
    if isPlain { output += table.tabSeparated() } else { say(table.lines(for: style.output)) }
  }

  /// Text of the answer that is safe as it is and ends with a newline of its own.
  func write(_ text: String) {
    if !isJSON { output += text }
  }

  /// The answer as a document; printed only when JSON was asked for.
  func document(_ value: @autoclosure () -> JSONValue) {
    guard isJSON, !wroteDocument else { return }
    wroteDocument = true
    output += value().text() + "\n"
  }

  /// One of several documents, each on a line of its own; printed only when JSON was asked for.
  func documentLine(_ value: @autoclosure () -> JSONValue) {
    guard isJSON else { return }
    wroteDocument = true
    output += value().text(.line) + "\n"
  }

  /// Words about the answer, such as how to undo it.
  func note(_ line: String) {
    if !style.isQuiet { tell(StyledText(line)) }
  }

  /// Something that is not as it should be, though the answer stands.
  func warn(_ line: String) { tell(StyledText("warning: ", .warning) + StyledText(line)) }

  /// A command to run next.
  func hint(_ line: String) {
    if !style.isQuiet, style.showsHints { tell(StyledText("hint: ", .muted) + StyledText(line)) }
  }

  /// Says why the command could not do its work.
  func report(_ failure: Failure) {
    if isJSON { document(failure.document) }
    // The code is what `mlo explain` takes; it stands last, where it keeps nobody from reading.
    tell(
      StyledText("error: ", .bad) + StyledText(failure.fact) + StyledText("  [\(failure.code.rawValue)]", .muted))
    for detail in failure.details { tell(StyledText("  " + detail)) }
    for line in failure.hints.prefix(2) { hint(line) }
  }

  private func tell(_ line: StyledText) { errors += line.rendered(for: style.errors) + "\n" }

  /// Whether the answer is shown through the pager if it does not fit the screen.
  var isLong = false

  /// Writes what was said; standard output first.
  ///
  /// - Throws: The write that failed.
  func flush() throws(SystemCallError) {
    let (text, words) = (output, errors)
    (output, errors) = ("", "")
    let isPaged = isLong && style.usesPager && !isJSON && !isPlain && Pager.show(text, variables: variables)
    if !text.isEmpty, !isPaged { try OpenFile.standardOutput().write(Array(text.utf8)) }
    if !words.isEmpty { try OpenFile.standardError().write(Array(words.utf8)) }
  }
}
