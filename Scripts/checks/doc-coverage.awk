# Counts the `package` and `public` declarations of Swift files and prints those without a doc comment.
#
# Usage: awk -f doc-coverage.awk pass=1 FILE... pass=2 FILE...      status 1 if any is undocumented
# The first pass learns the requirements of the protocols, the second counts.
#
# Counted: types, functions, initialisers, subscripts, properties, type aliases, and the requirements of a `package`
# protocol and members of a `package extension`, which take its access. Not counted, because a comment could only
# repeat the name:
#   - enum cases (they may have comments; their enum must)
#   - initialisers that only assign each parameter to the property of the same name, whose comment says it all
#   - what a protocol documents: members of a type (or extension) whose head names a `package` protocol of these files
#     that requires a member of that name, and the witnesses of the standard library's protocols listed below
#
# Attributes may stand on lines of their own or before the declaration, and declarations may go over several lines.

BEGIN {
  modifiers = "(static|class|final|mutating|nonmutating|consuming|borrowing|nonisolated|nonisolated\\([a-z]+\\)|indirect|"
  modifiers = modifiers "override|required|convenience|lazy|weak|unowned|dynamic|private\\(set\\)|fileprivate\\(set\\)|"
  modifiers = modifiers "package\\(set\\)|internal\\(set\\)|unsafe)"
  kinds = "(struct|enum|class|actor|protocol|func|var|let|init|subscript|typealias|associatedtype|macro)"
  witness = "^(func (hash\\(into|encode\\(to|makeIterator\\(|next\\(|index\\(after|index\\(before|run\\(\\)|validate\\(\\))"
  witness = witness "|var (description|debugDescription|errorDescription|startIndex|endIndex|hashValue|id): "
  witness = witness "|(let|var) configuration( |:)"
  witness = witness "|typealias (Element|Index|Iterator|ID|RawValue|ArrayLiteralElement|Key|Value) "
  witness = witness "|init\\((stringLiteral|integerLiteral|floatLiteral|booleanLiteral|arrayLiteral|dictionaryLiteral|"
  witness = witness "nilLiteral|unicodeScalarLiteral|extendedGraphemeClusterLiteral|from decoder|rawValue)( |:)"
  witness = witness "|subscript\\((position|index): (Int|Index)\\)"
  witness = witness "|func [-+*/<>=!&|^~%.]+ *[(<])"
}

FNR == 1 { files++; head = ""; finishInit(); documented = 0; depth = 0; openDepth = -1; inText = 0; inBlock = 0; attributeParens = 0 }

{
  line = $0
  sub(/^[ \t]+/, "", line)
  sub(/[ \t\r]+$/, "", line)
}

# Text in """ is not code.
inText { if (line ~ /"""/) inText = 0; next }
# Neither is a block comment; one that starts with /** is a doc comment.
inBlock { if (line ~ /\*\//) inBlock = 0; next }
line ~ /^\/\*/ { documented = (line ~ /^\/\*\*/); if (line !~ /\*\//) inBlock = 1; next }
line ~ /^\/\/\// { documented = 1; next }
line ~ /^\/\// { next }
line == "" { documented = 0; next }

{
  code = line
  gsub(/\\"/, "", code)
  startsText = (gsub(/"""/, "\"\"", code) % 2 == 1)
  gsub(/"[^"]*"/, "\"\"", code)
  sub(/\/\/.*$/, "", code)

  rest = code
  stripAttributes()
  if (rest != "" || attributeParens > 0) {
    if (attributeParens == 0) { declaration(rest); documented = 0 }
  }
  if (pendingInit) collectInit(code)
  rememberHead(code)
  opened = gsub(/\{/, "{", code)
  closed = gsub(/\}/, "}", code)
  depth += opened - closed
  if (openDepth >= 0 && depth <= openDepth && (opened || closed)) openDepth = -1
  if (startsText) inText = 1
}

END {
  finishInit()
  printf "documented: %d of %d declarations, %d files\n", total - bad, total, files / 2
  if (total == 0) { print "nothing was counted: that cannot be right"; exit 1 }
  exit bad > 0
}

# Takes leading attributes off `rest`, also those whose parentheses end on a later line.
function stripAttributes(    i, character) {
  while (1) {
    if (attributeParens > 0) {
      for (i = 1; i <= length(rest) && attributeParens > 0; i++) {
        character = substr(rest, i, 1)
        if (character == "(") attributeParens++
        if (character == ")") attributeParens--
      }
      rest = substr(rest, i)
      sub(/^[ \t]+/, "", rest)
      if (attributeParens > 0) return
    }
    if (rest !~ /^@[A-Za-z_]/) return
    sub(/^@[A-Za-z_][A-Za-z_0-9.]*/, "", rest)
    if (rest ~ /^\(/) { attributeParens = 1; rest = substr(rest, 2) }
    sub(/^[ \t]+/, "", rest)
  }
}

function declaration(text,    access, kind, bare) {
  bare = text
  access = 0
  while (match(bare, "^(" modifiers "|package|public|open) +")) {
    # `class func` is a modifier and `class Name` a declaration.
    if (bare ~ /^class / && bare !~ /^class +(func|var|let|subscript|override|final|package|public) ?/) break
    if (bare ~ /^(package|public|open) /) access = 1
    bare = substr(bare, RLENGTH + 1)
  }
  if (bare ~ /^(private|fileprivate|internal) /) return
  if (access && bare ~ /^extension /) { openDepth = depth; protocolName = ""; return }
  if (!access && !(openDepth >= 0 && depth == openDepth + 1)) return
  if (bare !~ "^" kinds "([ (<?]|$)") return
  if (bare ~ /^protocol / && bare ~ /\{/ && bare !~ /\}/) {
    openDepth = depth
    protocolName = bare
    sub(/^protocol /, "", protocolName)
    sub(/[^A-Za-z0-9_].*$/, "", protocolName)
  }
  if (pass == 1) {
    if (openDepth >= 0 && depth == openDepth + 1 && protocolName != "") required[protocolName, memberName(bare)] = 1
    return
  }
  if (bare ~ witness || isRequired(memberName(bare))) return
  if (bare ~ /^init/ && !documented) { finishInit(); startInit(bare); return }
  total++
  if (!documented) report(bare, FNR)
}

# The name that a requirement and its witness share.
function memberName(bare) {
  sub(/^[a-z]+ +/, "", bare)
  sub(/[^A-Za-z0-9_].*$/, "", bare)
  return bare
}

# Keeps what a type or an extension names after its colon, for the members one level deeper.
function rememberHead(code) {
  if (code ~ /(^| )(struct|enum|class|actor|extension) +[A-Z]/) head = code
  else if (head != "") head = head " " code
  if (head != "" && head ~ /\{/) {
    sub(/\{.*$/, "", head)
    if (head !~ /:/) head = ""
    sub(/^[^:]*:/, "", head)
    gsub(/[^A-Za-z0-9_]+/, " ", head)
    heads[depth] = head
    head = ""
  }
}

function isRequired(name,    parts, count, i) {
  if (depth < 1) return 0
  count = split(heads[depth - 1], parts, " ")
  for (i = 1; i <= count; i++) if ((parts[i], name) in required) return 1
  return 0
}

function startInit(text) { pendingInit = 1; initText = ""; initLine = FNR; initFile = FILENAME; initHead = text }

function collectInit(code,    opened, closed, copy) {
  initText = initText " ; " code
  copy = initText
  opened = gsub(/\{/, "", copy)
  closed = gsub(/\}/, "", copy)
  if (opened > 0 && opened == closed) finishInit()
}

# Decides about an initialiser once its body has been read.
function finishInit(    body, parts, count, i, sides) {
  if (!pendingInit) return
  pendingInit = 0
  body = initText
  sub(/^[^{]*\{/, "", body)
  sub(/\}[^}]*$/, "", body)
  count = split(body, parts, ";")
  for (i = 1; i <= count; i++) {
    gsub(/^[ \t]+|[ \t]+$/, "", parts[i])
    if (parts[i] == "") continue
    if (split(parts[i], sides, / = /) == 2 && (sides[1] == "self." sides[2] || sides[1] == "unsafe self." sides[2])) continue
    total++
    reportAt(initFile, initLine, initHead)
    return
  }
}

function report(text, number) { reportAt(FILENAME, number, text) }

function reportAt(file, number, text) {
  bad++
  sub(/ *\{.*$/, "", text)
  printf "%s:%d: no doc comment: %s\n", file, number, text
}
