import Testing

/// One thing that a person, a file or a machine gets wrong, and what mlo says to it.
struct BadInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// Shell lines that prepare the project; they must succeed.
  let preparation: String
  /// The shell line that is refused.
  let command: String
  let status: Int
  /// Words that its answer holds.
  let words: [String]

  init(_ name: String, _ preparation: String = "", _ command: String, _ status: Int, _ words: String...) {
    self.init(name, preparation, command, status, all: words)
  }

  var testDescription: String { name }

  /// Tables that are none, or not to be had.
  static let tables: [BadInput] = [
    drift("an empty file", ": > bad", 2, "'bad' is empty"),
    drift("a header only", "echo a,b > bad", 2, "no rows"),
    drift("no header", "printf '1,2\\n3,4\\n' > bad", 2, "--no-header"),
    drift("a column name twice", "printf 'a,a\\n1,2\\n' > bad", 2, "columns 1 and 2"),
    drift("a column without a name", "printf 'a,\\n1,2\\n' > bad", 2, "column 2 has no name"),
    drift("UTF-16 cut within a character", "printf '\\377\\376a\\0,\\0b\\0\\n\\0001' > bad", 2, "utf-16le", "line 2"),
    drift("UTF-32", "printf '\\377\\376\\0\\0a\\0\\0\\0' > bad", 2, "UTF-32"),
    drift("bytes that are not UTF-8", "printf 'a,b\\n1,\\377\\n' > bad", 2, "line 2", "byte 6"),
    drift("a NUL byte", "printf 'a,b\\n1,\\0\\n' > bad", 2, "NUL", "byte 6"),
    drift("a row too long", "printf 'a,b\\n1,2\\n1,2,3\\n' > bad", 2, "line 3", "3 fields"),
    drift("a quote never closed", "printf 'a,b\\n1,\"2\\n3,4\\n' > bad", 2, "line 2", "never ends"),
    drift("a quote inside a field", "printf 'a,b\\n1,a\"b\\n' > bad", 2, "quotation mark"),
    drift("text after a quote", "printf 'a,b\\n1,\"a\"b\\n' > bad", 2, "closing quotation mark"),
    drift("a pipe", "mkfifo bad", 4, "pipe"),
    drift("a folder", "mkdir bad", 4, "directory"),
    drift("a link to nothing", "ln -s nowhere bad", 2, "no file"),
    drift("nothing", "true", 2, "no file"),
    BadInput("a device", "", "mlo drift check data/train.csv /dev/zero", 4, "character device"),
    BadInput("too many arguments", "", "mlo drift check $(yes a | head -10000)", 2, "unexpected arguments"),
  ]

  private static func drift(_ name: String, _ preparation: String, _ status: Int, _ words: String...) -> BadInput {
    BadInput(name, preparation, "mlo drift check data/train.csv bad", status, all: words)
  }

  private init(_ name: String, _ preparation: String, _ command: String, _ status: Int, all words: [String]) {
    self.name = name
    self.preparation = preparation
    self.command = command
    self.status = status
    self.words = words
  }

  /// Names, versions, aliases and arguments against the rule.
  static let names: [BadInput] =
    [
      "''", "$(head -c 129 /dev/zero | tr '\\0' a)", ".", "..", "a/b", "'a b'", "a%2e", "a@b", "CON", "a.", "'a\nb'",
      "😀", "\"$(printf 'a\\342\\200\\256b')\"", "\"$(printf 'e\\314\\201')\"", "a..b", "a.lock", "'a^'", "'a~1'", "a:b",
      "-- -rf",
    ].map { BadInput("the name \($0)", "", "mlo model register \($0) model.json", 2, "cannot be a model") }
    + ["3", "v3", "latest", "a..b", "'@{'", "HEAD.lock"].map {
      BadInput("the alias \($0)", "", "mlo model alias set m@1 \($0)", 2, "cannot be an alias")
    }
    + ["m@0", "m@-1", "m@007", "m@99999999999999999999", "m@"].map {
      BadInput("the version \($0)", "", "mlo model show \($0)", 2, "cannot be")
    } + [
      BadInput("a name in other case", "", "mlo model register M model.json", 2, "upper and lower case"),
      BadInput("an option without its value", "", "mlo model register m model.json --alias", 2, "missing value"),
      BadInput("an operation that is none", "", "mlo undo op:99", 2, "the newest is op:1"),
      BadInput("a model file that is a pipe", "mkfifo f", "mlo model register m f", 4, "pipe"),
      BadInput("a model file that is a device", "", "mlo model register m /dev/zero", 4, "character device"),
      BadInput("a model file that is a folder", "", "mlo model register m data", 4, "directory"),
      BadInput("an empty model file", ": > e", "mlo model register m e", 4, "is empty"),
      BadInput("no model file", "", "mlo model register m none", 2, "there is no"),
    ]

  private static let register = "mlo model register m README.md"

  /// Surroundings in which a command cannot do its work.
  static let surroundings: [BadInput] = [
    BadInput("outside a project", "", "cd / && mlo status", 2, "not in an mlo project"),
    BadInput("a deleted folder", "mkdir x", "cd x && rmdir ../x && mlo status", 4, "was deleted"),
    BadInput("standard output closed", "", "mlo model list >&-", 4, "could not be written"),
    BadInput("a full device", "", "mlo model list >/dev/full", 4, "no space left"),
    BadInput("no more files to open", "", "ulimit -n 5; \(register)", 4, "too many open files"),
    BadInput("no file may grow", "", "ulimit -f 0; \(register) 2>&1 | cat; exit 4", 4, "too large"),
    BadInput("a clock that is none", "", "MLO_NOW=x \(register)", 2, "MLO_NOW"),
    BadInput("a seed that is none", "", "MLO_SEED=x \(register)", 2, "MLO_SEED"),
    BadInput(
      "nobody in git's configuration", "", "GIT_CONFIG_GLOBAL=/dev/null HOME=/nonexistent \(register)", 2,
      "git config --global user.name", "git config --global user.email"),
    BadInput("a reference of garbage", "cp .git/HEAD keep; printf x > .git/HEAD", register, 4, "HEAD"),
  ]

  /// Projects in which even `mlo fsck` finds no state to compare.
  static let damage: [BadInput] = [
    BadInput("a newer format", "echo 2 > .mlo/format", register, 4, "format 2"),
    BadInput("a damaged format", "echo x > .mlo/format", register, 4, "one number"),
    BadInput("an empty format", ": > .mlo/format", register, 4, "one number"),
    BadInput("a ledger of garbage", "printf x > .git/refs/mlo/ledger", register, 4, "refs/mlo/ledger"),
    BadInput("an empty ledger", ": > .git/refs/mlo/ledger", register, 4, "refs/mlo/ledger"),
    BadInput("a ledger in a loop", "echo 'ref: refs/mlo/ledger' > .git/refs/mlo/ledger", register, 4, "levels deep"),
    BadInput("no git repository", "rm -rf .git", register, 4, "not in a git repository"),
    BadInput("a file for a store", "rm -rf .mlo/objects; : > .mlo/objects", register, 4, "object store"),
    found("a missing object", "rm -f $o", "it is missing"),
    found("a cut object", "chmod u+w $o; truncate -s 5 $o", "it has 5 bytes"),
    found("a flipped object", "chmod u+w $o; printf X | dd of=$o bs=1 conv=notrunc 2>/dev/null", "needed by m@1"),
    found("a link for an object", "rm -f $o; ln -s /etc/passwd $o", "symbolic link"),
    found("a folder for an object", "rm -f $o; mkdir $o", "directory"),
    found("a pipe for an object", "rm -f $o; mkfifo $o", "pipe"),
  ]

  private static func found(_ name: String, _ change: String, _ words: String) -> BadInput {
    BadInput(name, "o=$(find .mlo/objects -type f); \(change)", "mlo fsck", 1, "damage: object", words)
  }
}
