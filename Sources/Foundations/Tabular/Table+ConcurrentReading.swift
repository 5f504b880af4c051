import Glibc

extension Table {
  /// Reads two tables at the same time, the second on a thread of its own.
  ///
  /// - Returns: Each table, or why it could not be read, so that both problems can be told.
  package static func readBoth(
    _ first: TableSource, _ second: TableSource, options: ReadingOptions = ReadingOptions()
  ) -> (first: Result<Table, TableError>, second: Result<Table, TableError>) {
    let errand = ReadingErrand(source: second, options: options)
    let thread = errand.start()
    let firstResult = Result { () throws(TableError) in try read(first, options: options) }
    return (firstResult, errand.finish(thread))
  }
}

/// A table that another thread reads.
///
/// Unchecked: `result` is written before the thread ends and read after it was joined.
private final class ReadingErrand: @unchecked Sendable {
  private let source: TableSource
  private let options: ReadingOptions
  private var result: Result<Table, TableError>?

  init(source: TableSource, options: ReadingOptions) {
    self.source = source
    self.options = options
  }

  private func run() { result = Result { () throws(TableError) in try Table.read(source, options: options) } }

  /// Starts the thread; nil if the system has none to give.
  func start() -> pthread_t? {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<ReadingErrand>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context)
    guard status == 0 else {
      unsafe Unmanaged<ReadingErrand>.fromOpaque(context).release()
      return nil
    }
    return thread
  }

  /// Waits for the thread; without one the work is done here.
  func finish(_ thread: pthread_t?) -> Result<Table, TableError> {
    if let thread { _ = pthread_join(thread, nil) } else { run() }
    return result ?? .failure(TableError(source.name, .changedWhileReading))
  }
}
