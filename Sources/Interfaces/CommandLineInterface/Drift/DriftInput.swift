import Datasets
import Drift
import Files
import ObjectStorage
import Tabular
import Workspaces

/// A table as the user named it, read, with what is needed to say later which bytes it was.
struct DriftInput {
  /// The name on the command line.
  let argument: String
  let table: Table
  /// Whether it was a saved profile.
  let isSavedProfile: Bool
  /// The absolute path, or nil for standard input.
  private let path: String?
  private let status: FileStatus?

  /// Reads both tables, at once where both are tables; of two errors the reference's is told.
  ///
  /// A saved profile is known by its content and stands in for the table it describes.
  ///
  /// - Parameters:
  ///   - reference: The reference as the user named it.
  ///   - current: The current data as the user named them.
  ///   - options: How to read tables.
  ///   - memory: Bytes that the values of both may take; tables that may need more are profiled instead.
  ///   - session: What relative paths begin at.
  /// - Returns: Both sides, each with at least one row.
  /// - Throws: The first thing that is wrong with a file.
  static func read(
    _ reference: String, _ current: String, options: ReadingOptions, memory: Int? = nil, _ session: Session
  ) throws -> (reference: DriftInput, current: DriftInput) {
    let paths = [reference, current].map { $0 == "-" ? nil : session.absolute($0) }
    let statuses = paths.map { path in path.flatMap { try? FileStatus(at: $0) } }
    let profiles = try zip(paths, [reference, current]).map { try SavedProfile.read(at: $0, called: $1) }
    let tables: (Table, Table)
    if profiles.allSatisfy({ $0 == nil }), fits(statuses, memory) {
      let results = Table.readBoth(
        TableSource(argument: paths[0] ?? "-"), TableSource(argument: paths[1] ?? "-"), options: options)
      tables = try (named(results.first, reference), named(results.second, current))
    } else {
      let budget = fits(statuses, memory) ? nil : memory.map { $0 / 4 }
      func table(_ side: Int, _ name: String) throws -> Table {
        if let profile = profiles[side] { return profile.table }
        let source = TableSource(argument: paths[side] ?? "-")
        return try named(
          Result { () throws(TableError) in
            guard let budget else { return try Table.read(source, options: options) }
            return try TableProfile.read(source, options: options, memoryBudget: budget).table
          }, name)
      }
      tables = (try table(0, reference), try table(1, current))
    }
    for (name, table) in [(reference, tables.0), (current, tables.1)] where table.rowCount == 0 {
      throw Failure(
        .noRows, "'\(name)' has a header but no rows",
        details: ["no rows is not the same as no drift; nothing was compared"])
    }
    return (
      DriftInput(
        argument: reference, table: tables.0, isSavedProfile: profiles[0] != nil, path: paths[0], status: statuses[0]),
      DriftInput(
        argument: current, table: tables.1, isSavedProfile: profiles[1] != nil, path: paths[1], status: statuses[1])
    )
  }

  /// Whether the values of both files fit into `memory` for sure: a byte of text and a separator make a double at worst.
  private static func fits(_ statuses: [FileStatus?], _ memory: Int?) -> Bool {
    guard let memory else { return true }
    return statuses.allSatisfy { $0?.kind == .regular } && statuses.reduce(0) { $0 + ($1?.size ?? 0) } <= memory / 4
  }

  /// Errors speak of the file as the user called it.
  private static func named(_ result: Result<Table, TableError>, _ argument: String) throws -> Table {
    do throws(TableError) {
      return try result.get()
    } catch {
      throw TableError(argument == "-" ? error.source : argument, error.fact)
    }
  }

  /// The digest of the bytes that were read; nil for standard input.
  ///
  /// - Throws: If the file has changed since.
  func digest() throws -> Digest? {
    guard let path else { return nil }
    let digest = try Digest.ofFile(at: path).digest
    guard try FileStatus(at: path) == status else { throw FileReadingError.changedWhileReading(path: argument) }
    return digest
  }

  /// What the project's record keeps: the path below the project's folder where there is one, digest and rows.
  func recorded(below root: String) throws -> DriftCheckRecord.File {
    let name = path.map { $0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0 } ?? "-"
    return DriftCheckRecord.File(
      path: name, digest: try digest()?.description, size: status?.size, rowCount: table.rowCount)
  }

  /// What the reader of the report should know about how the file was read.
  var notes: [String] {
    table.notes.compactMap { $0.sentence(about: argument) }
  }
}

extension Collection<ColumnFact> {
  /// The option that reads as numbers what these facts say are words; nil if there is none.
  var notationHint: String? {
    for fact in self {
      switch fact {
      case .decimalComma: return "--decimal ,     reads fields such as 12,50 as numbers"
      case .groupedDigits(_, let example):
        let sign = example.first { !$0.isNumber && $0 != "-" && $0 != "." }.map(String.init) ?? ","
        return "--thousands \(ShellWord.quoted(sign))     reads fields such as \(example) as numbers"
      default: continue
      }
    }
    return nil
  }
}

extension TableNote {
  /// What the reader of an answer should know about how a file was read; nil where it makes no difference.
  func sentence(about argument: String) -> String? {
    switch self {
    case .sniffedDelimiter(let byte) where byte != UInt8(ascii: ","):
      "\(argument): fields are separated by \(byte == UInt8(ascii: "\t") ? "tabs" : "'\(Character(Unicode.Scalar(byte)))'")"
    case .singleColumn: "\(argument): only one column; if there should be more, name the separator with --delimiter"
    case .blankLines(let count, let line):
      "\(argument): \(count) blank \(count == 1 ? "line" : "lines") passed over"
        + (line > 0 ? ", the first is line \(line)" : "")
    case .raggedRows(let count, let lines):
      "\(argument): \(count) \(count == 1 ? "row" : "rows") with too few or too many fields passed over"
        + (lines.first.map { ", the first is line \($0)" } ?? "")
    default: nil
    }
  }
}
