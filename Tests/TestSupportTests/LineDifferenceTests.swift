import TestSupport
import Testing

@Suite("line differences")
struct LineDifferenceTests {
  @Test(arguments: [
    ("a\nb\nc\n", "a\nx\nc\n", "  a\n- b\n+ x\n  c"),
    ("a\n", "a\nb\n", "  a\n+ b"),
    ("a\nb\n", "b\n", "- a\n  b"),
    ("a\n", "a", "  a\n+ (no newline at the end)"),
    ("", "a\n", "+ a"),
    ("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n7\n", "  (2 same)\n  3\n  4\n  5\n- 6\n+ 7"),
  ])
  func `shows what differs and a little around it`(expected: String, actual: String, difference: String) {
    #expect(LineDifference.text(expected: expected, actual: actual) == difference)
  }
}
