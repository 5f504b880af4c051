/// Lets global options stand before the command, as in `mlo -C project status`.
enum GlobalArguments {
  private static let flags: Set = ["--json", "--plain", "-q", "--quiet", "--no-pager"]
  private static let options: Set = ["-C", "--color"]

  /// The arguments with leading global options moved behind the command's own.
  static func moved(behindCommandIn arguments: [String]) -> [String] {
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
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + leading + rest[end...]
  }

  /// The value of the last `-C`, read without a parser.
  static func folder(in arguments: [String]) -> String? {
    Array(zip(arguments, arguments.dropFirst())).last { $0.0 == "-C" }?.1
  }
}
