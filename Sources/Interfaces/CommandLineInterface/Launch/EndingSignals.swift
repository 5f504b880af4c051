import Glibc

/// The signals that ask a program to end, held back so that a command which runs for long can finish its sentence.
struct EndingSignals {
  private var waiting = sigset_t()

  /// Holds the signals back from here on; only for the main thread, before others are started.
  init() {
    sigemptyset(&waiting)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&waiting, signal) }
    pthread_sigmask(SIG_BLOCK, &waiting, nil)
  }

  /// The signal that came, or nil when none came within `milliseconds`.
  mutating func next(within milliseconds: Int = 0) -> CInt? {
    var patience = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    let signal = sigtimedwait(&waiting, nil, &patience)
    return signal > 0 ? signal : nil
  }

  /// Ends the process by a signal that was held back, so that the shell sees why.
  mutating func end(by number: CInt) -> Never {
    signal(number, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &waiting, nil)
    raise(number)
    exit(128 + number)
  }
}
