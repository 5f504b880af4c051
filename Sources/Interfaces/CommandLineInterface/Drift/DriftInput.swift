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
  /// The absolute path, or nil for standard input.
  private let path: String?
  private let status: FileStatus?

  /// Reads both tables at once; of two errors the reference's is told.
  static func read(
    _ reference: String, _ current: String, options: ReadingOptions, _ session: Session
  ) throws -> (reference: DriftInput, current: DriftInput) {
    let paths = [reference, current].map { $0 == "-" ? nil : session.absolute($0) }
    let statuses = paths.map { path in path.flatMap { try? FileStatus(at: $0) } }
    let results = Table.readBoth(
      TableSource(argument: paths[0] ?? "-"), TableSource(argument: paths[1] ?? "-"), options: options)
    let tables = try (named(results.first, reference), named(results.second, current))
    for (name, table) in [(reference, tables.0), (current, tables.1)] where table.rowCount == 0 {
      throw Failure(
        .noRows, "'\(name)' has a header but no rows",
        details: ["no rows is not the same as no drift; nothing was compared"])
    }
    return (
      DriftInput(argument: reference, table: tables.0, path: paths[0], status: statuses[0]),
      DriftInput(argument: current, table: tables.1, path: paths[1], status: statuses[1])
    )
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
    table.notes.compactMap { note in
      switch note {
      case .sniffedDelimiter(let byte) where byte != UInt8(ascii: ","):
        "\(argument): fields are separated by \(byte == UInt8(ascii: "\t") ? "tabs" : "'\(Character(Unicode.Scalar(byte)))'")"
      case .singleColumn: "\(argument): only one column; if there should be more, name the separator with --delimiter"
      case .blankLines(let count, let line):
        "\(argument): \(count) blank \(count == 1 ? "line" : "lines") passed over, the first is line \(line)"
      default: nil
      }
    }
  }
}
