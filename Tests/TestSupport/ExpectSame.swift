package import Testing

/// Records an issue that shows the lines in which `actual` differs from `expected`.
package func expectSame(
  _ actual: String, _ expected: String, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let difference = LineDifference.text(expected: expected, actual: actual)
  Issue.record(
    "\(comment.isEmpty ? "" : comment + "\n")- expected, + actual:\n\(difference)", sourceLocation: sourceLocation)
}

/// Records an issue that shows the lines in which a command's output, streams and status, differs from `expected`.
package func expectSame(
  _ actual: Output, _ expected: String, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  expectSame(actual.description, expected, comment, sourceLocation: sourceLocation)
}
