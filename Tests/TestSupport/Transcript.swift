/// A page of Markdown whose `console` blocks are commands and what they answer, so that the page cannot lie.
///
/// In a block, a line `$ command` is run by the shell in the bench, and the lines up to the next `$` are what it writes,
/// standard output and standard error as a person sees them, then `(exit N)` if its status is not 0. A command that ends
/// in a backslash goes on in the next line. A command that is only `cd FOLDER` holds for all that follow. Outside blocks, `<!-- $ command -->` prepares what the page does not show;
/// it must succeed. All commands of a page share one bench, whose clock goes on one second a command.
package struct Transcript: Sendable {
  /// The page as it is written.
  package let page: String
  private let lines: [String]

  /// A page to replay.
  package init(page: String) {
    self.page = page
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A preparation that failed.
  package struct PreparationFailure: Error, CustomStringConvertible {
    package let description: String
  }

  /// How many commands the page shows.
  package var commandCount: Int { lines.count { $0.hasPrefix("$ ") } }

  /// The page as it should be: with what its commands answer now.
  ///
  /// - Throws: `ChildProcess.Failure`, or ``PreparationFailure`` when a preparation does not succeed.
  package func replayed(in bench: borrowing Bench) throws -> String {
    var result: [String] = []
    var isInBlock = false
    var folder = "."
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if isInBlock, line.hasPrefix("$ ") {
        var command = [line]
        while command[command.count - 1].hasSuffix("\\"), index < lines.count {
          command.append(lines[index])
          index += 1
        }
        while index < lines.count, !lines[index].hasPrefix("$ "), lines[index] != "```" { index += 1 }
        result += command
        if command[0].hasPrefix("$ cd "), !command[0].contains("&") {
          folder = folder + "/" + command[0].dropFirst(5)
        } else {
          result += try answer(to: command, in: bench, folder: folder)
        }
        continue
      }
      if !isInBlock, line.hasPrefix("<!-- $ "), line.hasSuffix(" -->") {
        try prepare(String(line.dropFirst(7).dropLast(4)), in: bench)
      }
      if isInBlock ? line == "```" : line == "```console" { isInBlock.toggle() }
      result.append(line)
    }
    return result.joined(separator: "\n")
  }

  private func answer(to command: [String], in bench: borrowing Bench, folder: String) throws -> [String] {
    let output = try bench.shell(command.joined(separator: "\n").dropFirst(2).description, in: folder)
    var lines = output.description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func prepare(_ command: String, in bench: borrowing Bench) throws {
    let output = try bench.shell(command)
    guard output.status == 0 else { throw PreparationFailure(description: "`\(command)`: \(output)") }
  }
}
