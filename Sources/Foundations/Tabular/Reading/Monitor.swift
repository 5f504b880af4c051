import Glibc

/// A lock on which threads can also wait for a change.
///
/// Unchecked: the addresses never change, and the system's calls may come from any thread.
@safe
final class Monitor: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  /// An open lock.
  init() {
    (unsafe mutex, unsafe condition) = (.allocate(capacity: 1), .allocate(capacity: 1))
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(condition)
    unsafe mutex.deallocate()
    unsafe condition.deallocate()
  }

  /// Does something that no other thread does at the same time.
  @discardableResult
  func locked<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Opens the lock until another thread tells of a change; only inside ``locked(_:)``.
  func wait() { unsafe pthread_cond_wait(condition, mutex) }

  /// Wakes every thread that waits.
  func tellAll() { unsafe pthread_cond_broadcast(condition) }
}
