import ArgumentParser
import Tabular

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

  @Option(help: ArgumentHelp("The type of a column, as in age=float; may be repeated.", valueName: "column=type"))
  var type: [ColumnType] = []

  /// The options as the table engine takes them.
  var reading: ReadingOptions {
    var options = ReadingOptions()
    options.delimiter = delimiter?.byte
    options.hasHeader = !noHeader
    options.missingTokens += missing
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
struct ColumnType: ExpressibleByArgument {
  let column: String
  let kind: ColumnKind

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
      let kind = ColumnKind(rawValue: String(argument[argument.index(after: equals)...]))
    else { return nil }
    column = String(argument[..<equals])
    self.kind = kind
  }
}
