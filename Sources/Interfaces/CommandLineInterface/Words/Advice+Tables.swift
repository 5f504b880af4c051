import Datasets
import Files
import Presentation
import Serialization
import Tabular

extension Advice {
  /// Puts parts of a table that cannot become one profile into words.
  static func merge(_ error: ProfileMergeError, _ files: [String], _ file: String) -> Failure {
    let before = files.count > 1 ? "the files before it" : "'\(files.first ?? "")'"
    switch error {
    case .sketchBesideWords(let column):
      return Failure(
        .notATable, "column '\(column)' is numbers in one of '\(file)' and \(before), and words in the other",
        details: ["there were too many different numbers to keep each, so they cannot be counted as words"],
        hints: ["--type \(ShellWord.quoted(column + "=category"))     reads the column of both tables as words"])
    case .timesBesideOthers(let column):
      return Failure(
        .notATable,
        "column '\(column)' is times in one of '\(file)' and \(before), and something else in the other",
        details: ["a profile keeps the moment of a time, not how it was written"],
        hints: ["--type \(ShellWord.quoted(column + "=category"))     reads the column of both tables as words"])
    }
  }

  /// Puts a saved profile that cannot be used into words.
  static func profile(_ error: ProfileError, _ name: String) -> Failure {
    let hints = ["mlo data profile TABLE --save \(ShellWord.quoted(name))     writes it anew from the table"]
    switch error {
    case .notJSON(let error):
      return Failure(.damagedProfile, "'\(name)', line \(error.line): \(error.fact)", hints: hints)
    case .unknownSchema(let schema):
      return Failure(
        .damagedProfile, "'\(name)' is of the format '\(schema)', which this mlo does not read",
        hints: ["use the mlo that wrote it, or one that is newer"])
    case .damaged(let place, let fact):
      return Failure(.damagedProfile, "'\(name)' is no whole profile: \(place) \(fact)", hints: hints)
    }
  }

  /// Puts a table that cannot be read into words: the file and line, the fact, the option that helps.
  static func table(_ error: TableError) -> Failure {
    let source = "'\(error.source)'"
    func notATable(_ place: TableError.Position, _ fact: String, _ hints: [String] = []) -> Failure {
      Failure(
        .notATable, "\(error.source), line \(place.line): \(fact)", details: ["byte \(place.byteOffset) of the file"],
        hints: hints)
    }
    switch error.fact {
    case .system(let error): return file(.system(error))
    case .notAFile(let kind): return file(.notAFile(path: error.source, kind: kind))
    case .changedWhileReading: return file(.changedWhileReading(path: error.source))
    case .emptyFile: return Failure(.noRows, "\(source) is empty: it has not even a header")
    case .foreignFormat(let format):
      return Failure(.notATable, "\(source) is \(format), not delimited text", hints: ["export it as CSV first"])
    case .encoding(let encoding):
      return Failure(
        .notATable, "\(source) is \(encoding), which is not read",
        hints: ["`iconv -f \(encoding.prefix(6)) -t UTF-8 FILE > NEW` converts it"])
    case .invalidUTF8(let place):
      return notATable(
        place, "the bytes are not UTF-8",
        ["--encoding latin1, or windows-1252, reads Western European text"])
    case .undecodable(let encoding, let place):
      return notATable(
        place, "the bytes are no character in \(encoding)", ["--encoding says how the file is encoded"])
    case .damagedArchive(let format, let offset, let fact):
      return Failure(
        .notATable, "\(source) is damaged \(format): \(fact)", details: ["near byte \(offset) of the compressed file"],
        hints: ["fetch or compress the file again; nothing of it was used"])
    case .expandsTooMuch(let format, let bytes, let from):
      return Failure(
        .limit, "\(source) is \(format) that expands from \(from) bytes to more than \(bytes)",
        details: ["no table is that alike throughout; it could fill the memory or the disk"],
        hints: ["decompress it yourself if you trust it"])
    case .nulByte(let place): return notATable(place, "a NUL byte stands in the text")
    case .headerLooksLikeData(let first):
      return Failure(
        .notATable, "\(error.source), line 1: the header holds only numbers, the first is '\(first)'",
        hints: ["if the file has no header, add `--no-header`"])
    case .duplicateColumn(let name, let first, let second):
      return Failure(.notATable, "\(error.source), line 1: columns \(first) and \(second) are both called '\(name)'")
    case .blankColumnNames(let positions):
      let list = positions.prefix(5).map(String.init).joined(separator: ", ")
      return Failure(
        .notATable,
        "\(error.source), line 1: \(positions.count == 1 ? "column" : "columns") \(list) \(positions.count == 1 ? "has" : "have") no name"
      )
    case .raggedRow(let place, let expected, let found):
      return notATable(
        place, "the row has \(found) \(found == 1 ? "field" : "fields"), the header has \(expected)",
        ["--skip-bad N passes over at most N such rows, and counts them"])
    case .unclosedQuote(let place): return notATable(place, "a quoted field opens here and never ends")
    case .strayQuote(let place, let column):
      return notATable(
        place, "column \(column): a quotation mark stands inside a field that does not start with one",
        ["put the field in quotes and double the marks in it"])
    case .textAfterQuote(let place, let column):
      return notATable(place, "column \(column): text follows the closing quotation mark")
    case .limit(let limit, let place, let allowed, let insideQuotes):
      return Failure(
        .limit, "\(error.source), line \(place.line): more than \(allowed) \(limit.rawValue)",
        details: insideQuotes ? ["a quoted field is open there, perhaps by mistake"] : [],
        hints: [limitHint(limit, place, error.source, insideQuotes)])
    case .notOfDeclaredKind(let place, let column, let kind, let text):
      return notATable(place, "column '\(column)' was declared \(kind.rawValue) but reads '\(shortened(text))'")
    case .noSuchColumn(let name):
      return Failure(.noSuchColumn, "\(source) has no column '\(name)'")
    case .unusableDelimiter(let byte):
      return Failure(.usage, "byte \(byte) cannot separate fields")
    }
  }

  private static func limitHint(
    _ limit: TableError.Limit, _ place: TableError.Position, _ source: String, _ insideQuotes: Bool
  ) -> String {
    // Of a pipe nothing can be read again; the offset is that of the text, so what is compressed comes out first.
    let reading =
      source.hasSuffix(".gz") ? "gzip -dc" : source.hasSuffix(".zst") ? "zstd -dc" : nil as String?
    let name = ShellWord.quoted(source)
    let tail = "tail -c +\(place.byteOffset + 1)"
    let command = (reading.map { "\($0) -- \(name) | \(tail)" } ?? "\(tail) -- \(name)") + " | head -c 200"
    let look =
      source == TableSource.standardInput.name
      ? "the record begins \(NumberFormat.count(place.byteOffset, of: "byte")) into the text"
      : "`\(command)` shows where the record begins"
    switch limit {
    case .columns:
      return "cut out the columns you need first; is it a table with a row for each column, turned on its side?"
    case .cellBytes, .lineBytes: return insideQuotes ? "close the quotation mark; \(look)" : look
    }
  }

  private static func shortened(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
