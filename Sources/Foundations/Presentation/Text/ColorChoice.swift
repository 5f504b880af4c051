/// When styles are shown with colour.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal that can, unless the environment says otherwise.
  case auto
  /// Also in files and pipes.
  case always
  /// Nowhere.
  case never

  /// Decides for one output stream.
  ///
  /// The first that has something to say wins: the `--color` flag; `MLO_COLOR` (`auto`, `always` or `never`; other
  /// words are passed over); `NO_COLOR`, if not empty; `CLICOLOR_FORCE` or `FORCE_COLOR`, if neither empty nor `0`;
  /// whether the stream is a terminal and `TERM` is set and not `dumb`. An `auto` from flag or `MLO_COLOR` asks only
  /// the last.
  ///
  /// - Parameters:
  ///   - flag: The value of `--color`, or nil if it was not given.
  ///   - variables: The process's environment variables.
  ///   - isTerminal: Whether this stream is a terminal.
  /// - Returns: Whether to use colour.
  package static func resolved(flag: ColorChoice?, variables: [String: String], isTerminal: Bool) -> Bool {
    let terminalTakesColor = isTerminal && !["", "dumb"].contains(variables["TERM"] ?? "")
    switch flag ?? variables["MLO_COLOR"].flatMap(ColorChoice.init(rawValue:)) {
    case .always: return true
    case .never: return false
    case .auto: return terminalTakesColor
    case nil: break
    }
    if variables["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
    let isForced = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains { !["", "0"].contains(variables[$0] ?? "") }
    return isForced || terminalTakesColor
  }
}
