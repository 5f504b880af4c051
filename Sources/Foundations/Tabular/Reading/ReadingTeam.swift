import Glibc

/// The threads that read tables: each table has one of its own, and whoever is done helps the others.
///
/// Unchecked: what changes is only touched under the monitor.
final class ReadingTeam: @unchecked Sendable {
  private let monitor = Monitor()
  private var pipelines: [RecordPipeline] = []
  private var openTables: Int
  private var isStaffed = false
  private var threads: [pthread_t] = []
  /// How many threads besides those of the tables may help.
  private let spareThreads: Int

  /// A team for `tables` tables on at most as many threads as there are processors, and no more than eight.
  init(tables: Int) {
    openTables = tables
    spareThreads = max(min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 8) - tables, 0)
  }

  /// Offers a pipeline to whoever is idle, and calls in the spare threads.
  func add(_ pipeline: RecordPipeline) {
    let calls = monitor.locked {
      pipelines.append(pipeline)
      defer { isStaffed = true }
      monitor.tellAll()
      return isStaffed ? 0 : spareThreads
    }
    let called = (0..<calls).compactMap { _ in Thread.start { [self] in help() } }
    monitor.locked { threads += called }
  }

  /// Takes a pipeline off the offer.
  func remove(_ pipeline: RecordPipeline) { monitor.locked { pipelines.removeAll { $0 === pipeline } } }

  /// A table is read: its thread may help now, and without open tables everybody may go.
  func finishTable() {
    monitor.locked {
      openTables -= 1
      monitor.tellAll()
    }
  }

  /// Works for the pipelines of others until no table is open.
  func help() {
    while let pipeline = nextPipeline() { pipeline.work() }
  }

  private func nextPipeline() -> RecordPipeline? {
    monitor.locked {
      while openTables > 0 {
        if let hungry = pipelines.first(where: \.wantsHelp) { return hungry }
        monitor.wait()
      }
      return nil
    }
  }

  /// Waits for the spare threads; only after the last table is finished.
  func dismiss() {
    for thread in monitor.locked({ threads }) { pthread_join(thread, nil) }
  }
}

/// A thread that runs one closure.
enum Thread {
  private final class Errand: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts a thread; nil if the system has none to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(Errand(body)).toOpaque()
    let status = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Errand>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, context)
    guard status == 0 else {
      unsafe Unmanaged<Errand>.fromOpaque(context).release()
      return nil
    }
    return thread
  }
}
