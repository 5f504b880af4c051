import ArgumentParser
import Serialization
import Tabular
import Workspaces

/// How to read delimited text.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What separates fields: one character, or tab. Found by itself if not given.", valueName: "char")
  )
  var delimiter: Delimiter?

  @Flag(help: "The first row is data; columns are then called column1, column2, …")
  var noHeader = false

  @Option(
    help: ArgumentHelp(
      "A text that stands for a missing value, besides the usual ones; may be repeated.", valueName: "text"))
  var missing: [String] = []

  @Option(
    help: ArgumentHelp("The type of a column, as in age=float; may be repeated.", valueName: "column=type"),
    transform: ColumnType.init(named:))
  var type: [ColumnType] = []

  @Option(
    help: ArgumentHelp("A YAML file of types, a line `column: type` each; --type goes before it.", valueName: "file"))
  var schema: String?

  @Option(help: ArgumentHelp("The decimal sign: a comma. Default: a point.", valueName: "char")) var decimal: SignByte?

  @Option(
    help: ArgumentHelp(
      "What groups digits in thousands: a point, comma, apostrophe, space or underscore.", valueName: "char"))
  var thousands: SignByte?

  @Option(
    help: ArgumentHelp(
      "How the text is encoded: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp("Pass over at most this many rows with too few or too many fields.", valueName: "count"))
  var skipBad = 0

  func validate() throws {
    if skipBad < 0 { throw ValidationError("--skip-bad should be 0 or more, not \(skipBad)") }
    guard NumberNotation(decimal: decimal?.byte ?? UInt8(ascii: "."), thousands: thousands?.byte) != nil else {
      throw ValidationError(
        "--decimal is a point or a comma, --thousands another sign: a point, comma, apostrophe, space or underscore")
    }
  }

  /// The options as the table engine takes them.
  ///
  /// - Throws: What is wrong with the schema file, with its line.
  func reading(_ session: Session) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.delimiter = delimiter?.byte
    options.hasHeader = !noHeader
    options.missingTokens += missing
    options.encoding = encoding
    options.notation = NumberNotation(decimal: decimal?.byte ?? UInt8(ascii: "."), thousands: thousands?.byte)
    options.limits.raggedRows = skipBad
    if let schema { options.kinds = try ColumnTypesFile.read(session.absolute(schema), called: schema) }
    for declared in type { options.kinds[declared.column] = declared.kind }
    return options
  }
}

/// A value of `--delimiter`.
struct Delimiter: ExpressibleByArgument {
  let byte: UInt8

  init?(argument: String) {
    if argument == "tab" || argument == "\\t" {
      byte = UInt8(ascii: "\t")
    } else if argument.utf8.count == 1, let first = argument.utf8.first, first != UInt8(ascii: "\"") {
      byte = first
    } else {
      return nil
    }
  }
}

/// A value of `--type`.
struct ColumnType {
  let column: String
  let kind: ColumnKind

  init(named argument: String) throws {
    guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex else {
      throw ValidationError("'\(argument)' should be written as column=type")
    }
    let word = String(argument[argument.index(after: equals)...])
    guard let kind = ColumnKind(rawValue: word) else { throw ValidationError(Self.unknown(word)) }
    column = String(argument[..<equals])
    self.kind = kind
  }

  /// What is wrong with a word that is no type, with the nearest that is one.
  static func unknown(_ word: String) -> String {
    let names = ColumnKind.allCases.map(\.rawValue)
    let synonyms = [
      "int": "integer", "double": "float", "number": "float", "numeric": "float", "date": "timestamp",
      "datetime": "timestamp", "time": "timestamp", "bool": "boolean", "string": "text", "str": "text",
      "categorical": "category", "factor": "category", "id": "identifier",
    ]
    let nearest = synonyms[word.lowercased()] ?? Suggestion.nearest(to: word, among: names)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? "."
    return "there is no type '\(word)'\(hint) Types: \(names.joined(separator: ", "))"
  }
}

/// One character that stands in numbers.
struct SignByte: ExpressibleByArgument {
  let byte: UInt8

  init?(argument: String) {
    let names: [String: UInt8] = ["comma": 0x2C, "point": 0x2E, "space": 0x20, "apostrophe": 0x27, "underscore": 0x5F]
    if let named = names[argument] {
      byte = named
    } else if argument.utf8.count == 1, let first = argument.utf8.first {
      byte = first
    } else {
      return nil
    }
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Reads the name of an encoding as people and tools write it.
  public init?(argument: String) {
    if ["utf-16", "utf16"].contains(argument.lowercased()) {
      // The byte order mark decides; files without one come from Windows.
      self = .utf16LittleEndian
    } else {
      self.init(named: argument)
    }
  }
}
