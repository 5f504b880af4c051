/// Lets global options stand before the command, as in `mlo -C project status`.
enum GlobalArguments {
  private static let flags: Set = ["--json", "--plain", "-q", "--quiet", "--no-pager"]
  private static let options: Set = ["-C", "--color"]

  /// The arguments with leading global options moved behind the command's own.
  static func moved(behindCommandIn arguments: [String]) -> [String] {
    var (leading, rest) = split(arguments)
    // People ask for the version in this way, too.
    if rest.first == "--version" { rest = ["version"] + rest.dropFirst() }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    leading = rest[..<end] + leading + rest[end...]
    return leading
  }

  /// The words of a noun, or none, with nothing but global options behind them; nil if anything else stands there.
  static func bareNoun(in arguments: [String]) -> (words: [String], options: [String])? {
    let words = Array(arguments.prefix { !$0.hasPrefix("-") })
    let (options, rest) = split(Array(arguments.dropFirst(words.count)))
    guard rest.isEmpty, MLO.isNoun(words) else { return nil }
    return (words, options)
  }

  /// The global options that the arguments start with, and what follows.
  private static func split(_ arguments: [String]) -> (options: [String], rest: ArraySlice<String>) {
    var leading: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
      if flags.contains(first) || first.hasPrefix("--color=") {
        leading.append(rest.removeFirst())
      } else if options.contains(first), rest.count > 1 {
        leading += [rest.removeFirst(), rest.removeFirst()]
      } else {
        break
      }
    }
    return (leading, rest)
  }
}
