/// A reader of XML and HTML for tests, written from the standards and not from the writers.
struct SmallMarkup {
  /// An element with what stands in it.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

    /// The children of that name.
    subscript(name: String) -> [Element] { children.filter { $0.name == name } }

    /// Every element below, in document order.
    var descendants: [Element] { children.flatMap { [$0] + $0.descendants } }

    /// All text in it, in document order of elements.
    var wholeText: String { text + children.map(\.wholeText).joined() }
  }

  private static let void: Set = ["meta", "br", "hr", "!doctype", "?xml"]
  private static let ends: [String: Set<String>] = [
    "tr": ["tr", "td", "th"], "td": ["td", "th"], "th": ["td", "th"],
  ]

  /// The element around the whole document; nil if an end tag matches no start tag.
  static func read(_ document: String, isHTML: Bool) -> Element? {
    let top = Element("", [:])
    var open = [top]
    for piece in document.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let (tag, text) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      if tag.hasPrefix("/") {
        while isHTML, let last = open.last, last.name != tag.dropFirst(), ends[last.name] != nil { open.removeLast() }
        guard open.popLast()?.name == String(tag.dropFirst()) else { return nil }
      } else {
        let element = start(tag)
        while isHTML, let last = open.last, ends[element.name]?.contains(last.name) ?? false { open.removeLast() }
        open.last?.children.append(element)
        if !tag.hasSuffix("/"), !void.contains(element.name) { open.append(element) }
      }
      open.last?.text += decoded(text)
    }
    return open.count == 1 ? top : nil
  }

  private static func start(_ tag: String) -> Element {
    let name = tag.prefix { $0 != " " && $0 != "/" }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstRange(of: "=\"") {
      let value = rest[equals.upperBound...].prefix { $0 != "\"" }
      let key = rest[..<equals.lowerBound].split(separator: " ").last.map(String.init) ?? ""
      attributes[key] = decoded(String(value))
      rest = rest[value.endIndex...].dropFirst()
    }
    return Element(String(name), attributes)
  }

  private static func decoded(_ text: String) -> String {
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
    let parts = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
    return parts.dropFirst().reduce(into: parts.first ?? "") { output, part in
      let halves = part.unicodeScalars.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      let (entity, rest) = (String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
      let number = entity.hasPrefix("#") ? UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init) : nil
      output += (named[entity] ?? number.map { String($0) } ?? "&\(entity);") + rest
    }
  }
}

/// A reader of GitHub's tables for tests: cells between unescaped bars, escapes and code spans undone.
enum SmallMarkdown {
  /// The rows below the title `first` of a table, without header and rule.
  static func table(titled first: String, in text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(first) |") }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for scalar in line.dropFirst(2).dropLast(2).unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return cells.map { plain($0.drop { $0 == " " }) }
  }

  private static func plain(_ cell: Substring) -> String {
    var cell = cell
    while cell.last == " " { cell.removeLast() }
    let fence = cell.prefix { $0 == "`" }
    if !fence.isEmpty {
      var code = cell.dropFirst(fence.count).dropLast(fence.count)
      if code.hasPrefix(" `") || code.hasSuffix("` ") { code = code.dropFirst().dropLast() }
      return String(code)
    }
    var (output, isEscaped) = ("", false)
    for scalar in cell.unicodeScalars {
      if !isEscaped, scalar == "\\" || scalar == "*" {
        isEscaped = scalar == "\\"
      } else {
        output.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return output
  }
}

/// A reader of Prometheus' text format for tests.
enum SmallPrometheus {
  /// One sample.
  struct Sample: Equatable {
    let name: String
    let labels: [String: String]
    let value: Double
  }

  /// The samples in order; a line that is none is left out.
  static func samples(_ text: String) -> [Sample] {
    text.unicodeScalars.split(separator: "\n").compactMap { line in
      line.first == "#" ? nil : sample(Array(line))
    }
  }

  private static func sample(_ line: [Unicode.Scalar]) -> Sample? {
    var index = line.firstIndex { $0 == "{" || $0 == " " } ?? line.count
    let name = string(line[..<index])
    var labels: [String: String] = [:]
    if index < line.count, line[index] == "{" {
      index += 1
      while index < line.count, line[index] != "}" {
        guard let equals = line[index...].firstIndex(of: "=") else { return nil }
        let key = string(line[index..<equals])
        index = equals + 2
        var value = String.UnicodeScalarView()
        while index < line.count, line[index] != "\"" {
          if line[index] == "\\" { index += 1 }
          value.append(line[index] == "n" && line[index - 1] == "\\" ? "\n" : line[index])
          index += 1
        }
        labels[key] = String(value)
        index += 1
        if index < line.count, line[index] == "," { index += 1 }
      }
      index += 1
    }
    return Double(string(line[min(index + 1, line.count)...])).map { Sample(name: name, labels: labels, value: $0) }
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
