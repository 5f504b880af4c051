import Registry
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    ("", "is not empty"), (String(repeating: "a", count: 129), "has at most 128 bytes; this one has 129"),
    (".", "starts with a letter or a digit"), ("..", "starts with a letter or a digit"),
    ("-rf", "starts with a letter or a digit"), ("_x", "starts with a letter or a digit"),
    ("a/b", "consists of"), ("a b", "consists of"), ("a%2e", "consists of"), ("a@b", "consists of"),
    ("a\n", "consists of"), ("a\0b", "consists of"), ("modèle", "consists of"), ("mode\u{300}le", "consists of"),
    ("a🙂", "consists of"), ("a\u{202E}b", "consists of"), ("a~1", "consists of"), ("a^", "consists of"),
    ("a:b", "consists of"), ("a?", "consists of"), ("a*", "consists of"), ("a[0]", "consists of"),
    ("a\\b", "consists of"), ("a@{0}", "consists of"), ("١", "consists of"),
    ("a.", "does not end with a dot"), ("a..b", "does not contain '..'"), ("a.lock", "does not end with '.lock'"),
    ("a.LOCK", "does not end with '.lock'"), ("CON", "device name"), ("con.json", "device name"),
    ("lpt9", "device name"),
  ])
  func `a text that breaks a rule is refused with the rule`(text: String, rule: String) throws {
    let error = try #require(throws: NameViolation.self) { try ModelName(text) }
    #expect(error.rule.contains(rule))
    #expect(error.text == text)
    #expect(throws: NameViolation.self) { try AliasName(text) }
  }

  @Test(arguments: ["a", "7", "churn", "Churn-2.v_1", String(repeating: "a", count: 128), "con1", "lpt0", "a.lockx"])
  func `a text that keeps the rules is a name`(text: String) throws { #expect(try ModelName(text).text == text) }

  @Test(arguments: ["3", "v3", "V12", "latest", "Latest", "007"])
  func `an alias cannot look like a version`(text: String) {
    #expect(throws: NameViolation.self) { try AliasName(text) }
  }

  @Test(arguments: ["champion", "v", "version3", "v3-fast", "production", "staging", "3rd"])
  func `other words are aliases`(text: String) throws { #expect(try AliasName(text).text == text) }

  @Test(arguments: [
    ("titanic", "titanic"), ("titanic@latest", "titanic"), ("titanic@3", "titanic@3"),
    ("titanic@champion", "titanic@champion"), ("models:/titanic/3", "titanic@3"),
    ("models:/titanic@champion", "titanic@champion"), ("models:/titanic", "titanic"),
    ("titanic@999999999", "titanic@999999999"),
  ])
  func `a reference is read`(text: String, description: String) throws {
    #expect(try VersionReference(text).description == description)
  }

  @Test(arguments: [
    "", "@", "@3", "titanic@", "titanic@0", "titanic@-1", "titanic@007", "titanic@99999999999999999999",
    "titanic@1000000000", "titanic@v3", "titanic@3@4", "titanic/3", "models:/", "models:/titanic/", "models:/a/b/c",
    "titanic@ 3", "titanic@٣", "titanic@+3",
  ])
  func `what is no reference is refused`(text: String) {
    #expect(throws: NameViolation.self) { try VersionReference(text) }
  }
}
