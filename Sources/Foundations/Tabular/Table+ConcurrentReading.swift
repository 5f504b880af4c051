import Glibc

extension Table {
  /// Reads two tables at the same time, the second on a thread of its own; whoever is done first helps the other.
  ///
  /// - Returns: Each table, or why it could not be read, so that both problems can be told.
  package static func readBoth(
    _ first: TableSource, _ second: TableSource, options: ReadingOptions = ReadingOptions()
  ) -> (first: Result<Table, TableError>, second: Result<Table, TableError>) {
    let team = ReadingTeam(tables: 2)
    let errand = ReadingErrand(source: second, options: options, team: team)
    let thread = Thread.start { errand.run() }
    let firstResult = Result { () throws(TableError) in try read(first, options: options, team: team) }
    if thread == nil { errand.run() }
    team.help()
    if let thread { pthread_join(thread, nil) }
    team.dismiss()
    return (firstResult, errand.result ?? .failure(TableError(second.name, .changedWhileReading)))
  }
}

/// A table that another thread reads.
///
/// Unchecked: `result` is written before the thread ends and read after it was joined.
private final class ReadingErrand: @unchecked Sendable {
  private let source: TableSource
  private let options: ReadingOptions
  private let team: ReadingTeam
  private(set) var result: Result<Table, TableError>?

  init(source: TableSource, options: ReadingOptions, team: ReadingTeam) {
    (self.source, self.options, self.team) = (source, options, team)
  }

  func run() {
    result = Result { () throws(TableError) in try Table.read(source, options: options, team: team) }
    team.help()
  }
}
