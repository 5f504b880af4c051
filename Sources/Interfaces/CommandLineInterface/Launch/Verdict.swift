/// The answer of a command, as its exit status.
package enum Verdict: CInt, Sendable {
  /// Done, or the answer is yes.
  case fine = 0
  /// The answer is no: drift, a failed gate, damage found.
  case negative = 1
  /// The request is wrong; nothing was changed.
  case wrongRequest = 2
  /// Too little data to say.
  case cannotTell = 3
  /// A file or the machine is in the way.
  case obstructed = 4
  /// The reader of the output went away.
  case closedPipe = 141
}
