import Files

/// One configuration file: lines `name = value`, comments after `#`, in the writer's order.
package struct ConfigurationFile: Sendable {
  /// Where the file lies, or will lie once saved.
  package let path: String
  private var lines: [String]
  /// The settings of the file with the lines they stand on, counted from 1.
  package private(set) var entries: [Setting: (text: String, line: Int)] = [:]

  /// Reads a file; one that does not exist is empty.
  ///
  /// - Throws: ``ConfigurationError`` with the line.
  package init(at path: String) throws(ConfigurationError) {
    self.path = path
    let bytes: [UInt8]
    do throws(FileReadingError) {
      bytes = try FileTree.contents(of: path, limit: 1 << 20)
    } catch {
      guard case .system(let error) = error, error.isNotFound else { throw .unreadable(error) }
      bytes = []
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: path) }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    try index()
  }

  /// Sets or, with nil, removes a setting; comments and order of the other lines stay.
  ///
  /// - Throws: ``ConfigurationError/unacceptable(setting:value:origin:)``; the file is unchanged then.
  package mutating func set(_ setting: Setting, to text: String?) throws(ConfigurationError) {
    if let text, !setting.kind.accepts(text) {
      throw .unacceptable(setting: setting, value: text, origin: .builtIn)
    }
    switch (entries[setting]?.line, text) {
    case (let line?, let text?): lines[line - 1] = "\(setting.rawValue) = \(text)"
    case (let line?, nil): lines.remove(at: line - 1)
    case (nil, let text?): lines.append("\(setting.rawValue) = \(text)")
    case (nil, nil): break
    }
    try index()
  }

  /// Writes the file durably, creating its folder.
  package func save() throws(ConfigurationError) {
    do {
      try FileTree.createDirectory(FileTree.parent(of: path))
      try DurableFile.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
    } catch {
      throw .system(error)
    }
  }

  private mutating func index() throws(ConfigurationError) {
    entries = [:]
    for (index, line) in lines.enumerated() {
      let content = Self.trimmed(line.prefix { $0 != "#" })
      if content.isEmpty { continue }
      guard let equals = content.firstIndex(of: "=") else { throw .malformedLine(path: path, line: index + 1) }
      let name = Self.trimmed(content[..<equals])
      guard let setting = Setting(rawValue: name) else {
        throw .unknownSetting(name: name, path: path, line: index + 1)
      }
      if let first = entries[setting] {
        throw .repeated(setting: setting, path: path, line: index + 1, firstLine: first.line)
      }
      entries[setting] = (Self.trimmed(content[content.index(after: equals)...]), index + 1)
    }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let start = text.drop(while: isSpace)
    return String(start.reversed().drop(while: isSpace).reversed())
  }
}
