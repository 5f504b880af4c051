import Serialization
import TestSupport
import Testing

/// Bad input gets one clear line and the right status, and changes nothing.
@Suite("bad input")
struct BadInputTests {
  private func prepare(_ bench: borrowing Bench, _ input: BadInput) throws {
    let script = "mlo init --example titanic && mlo model register m model.json"
    try #require(try bench.shell(script).status == 0)
    let prepared = try bench.shell(input.preparation)
    try #require(prepared.status == 0, "\(prepared)")
  }

  private func expect(_ output: Output, _ input: BadInput) {
    #expect(output.status == input.status, "\(output)")
    for word in input.words { #expect(output.standardOutput.contains(word), "\(output)") }
    #expect(!output.standardOutput.contains("Fatal error"))
    #expect(!output.standardOutput.unicodeScalars.contains(where: isControl), "\(output)")
    guard input.status != 1 else { return }
    let errors = output.standardOutput.split(separator: "\n").filter { $0.hasPrefix("error: ") }
    #expect(errors.count == 1 && errors.allSatisfy { $0.utf8.count < 1000 }, "\(output)")
  }

  /// C0 but newline and tab, DEL, C1, and what turns the direction of text.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0..<32, 127..<160, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test(arguments: BadInput.tables + BadInput.names + BadInput.surroundings)
  func `is refused and changes nothing`(input: BadInput) throws {
    let bench = try Bench()
    try prepare(bench, input)
    let before = try bench.mlo("fsck", "--json").json()["state"]?.stringValue
    try #require(before != nil)
    expect(try bench.shell(input.command), input)
    #expect(try bench.mlo("fsck", "--json").json()["state"]?.stringValue == before)
  }

  @Test(arguments: BadInput.damage)
  func `damage is told, not written over`(input: BadInput) throws {
    let bench = try Bench()
    try prepare(bench, input)
    expect(try bench.shell(input.command), input)
  }

  @Test(arguments: [
    "env -u HOME mlo model list", "LANG=xx_YY LC_ALL=nonsense TZ=Mars/Olympus TERM= mlo model list",
    "ulimit -n 12; mlo model register m README.md", "MLO_NOW=1970-01-01T00:00:00Z mlo model register m README.md",
    "MLO_NOW=2038-01-19T03:14:08Z mlo model register m README.md",
    ": > .git/refs/mlo/ledger.lock; mlo model register m README.md", "touch .mlo/objects/foreign; mlo model list",
    "mlo help commands | true",
  ])
  func `odd surroundings do not matter`(command: String) throws {
    let bench = try Bench()
    try prepare(bench, BadInput("", "", "", 0))
    let output = try bench.shell(command)
    #expect(output.status == 0, "\(output)")
    #expect(try bench.mlo("fsck").status == 0)
  }

  @Test func `a user who may not write can read`() throws {
    let bench = try Bench()
    try prepare(bench, BadInput("", "", "", 0))
    let script = """
      chmod -R a-w .mlo; r=; s=0
      if [ "$(id -u)" = 0 ]; then
        chmod 755 .. ../home; chown -R 65534 .; r='setpriv --reuid=65534 --clear-groups'
      fi
      $r mlo model list || s=9
      $r mlo model register m README.md; [ $? = 4 ] || s=8
      chmod -R u+w .mlo; exit $s
      """
    let output = try bench.shell(script)
    #expect(output.status == 0 && output.standardOutput.contains("permission denied"), "\(output)")
  }

  @Test func `cells and column names reach no terminal as control characters`() throws {
    let bench = try Bench()
    let nasty = "\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}\u{9B}\u{7F}"
    func table(_ value: String) -> String {
      "a\(nasty),b\n" + (0..<200).map { "\(value)\($0 % 3)\(nasty),\($0)\n" }.joined()
    }
    try bench.write(table("x"), to: "one.csv")
    try bench.write(table("y"), to: "two.csv")
    for flags in [[], ["--plain"], ["--json"]] {
      let output = try bench.mlo(["drift", "check", "one.csv", "two.csv"] + flags)
      #expect(output.status == 1, "\(output.standardError)")
      for text in [output.standardOutput, output.standardError] {
        #expect(!text.unicodeScalars.contains(where: isControl), "\(flags)")
      }
    }
  }
}
