extension ErrorCode {
  /// What the error means, why mlo insists, and what to do: Markdown.
  var explanation: String {
    switch self {
    case .usage:
      "The command exists, but its options or arguments do not fit. `mlo COMMAND --help` shows what it takes, with examples."
    case .unknownCommand:
      "No command has that name. mlo never runs a guess; it names the nearest command instead."
    case .notInProject:
      """
      The command works on a project: a folder with `.mlo` in it, found by walking up from the current folder as git does. \
      `mlo init` makes one. `mlo drift check` needs none.
      """
    case .newerFormat:
      "The project or its ledger was written by a newer mlo, in a layout this one does not know. Nothing was read or changed. Use the newer mlo."
    case .damagedProject:
      "A file in `.mlo` is not what mlo writes. `mlo fsck` lists all that is wrong; nothing is repaired by guessing."
    case .notOwned:
      """
      The folder belongs to another user. Reading the configuration of somebody else's folder can run their commands as you, \
      so git and mlo refuse. If you trust the owner: `git config --global --add safe.directory FOLDER`.
      """
    case .damagedPointer:
      """
      A pointer, the small `.mlo` file beside data, is not what mlo writes: it was edited by hand, cut short, or holds the \
      markers of a merge in git. It names the data by digest, so mlo does not guess. Take one side of the merge, or write \
      the pointer anew from the data with `mlo data add`.
      """
    case .noSuchData:
      "No pointer, or no commit of git's history, has data of that name or version. `mlo data list` and `mlo data log PATH` show what there is."
    case .trackedByGit:
      """
      Git has the file in its index and would go on keeping every version of it whole. Take it out of git first with \
      `git rm --cached PATH`, which leaves the file where it is; then `mlo data add PATH` keeps it.
      """
    case .unusableName:
      """
      A version of data must come back the same on every machine. So links, devices, names that are not UTF-8, names that \
      differ only by case, and paths that lead out of the project are refused when data is added, not found out later.
      """
    case .wouldLoseData:
      """
      The command would replace or remove files whose contents the store does not have, so that nothing could bring them \
      back. Add them first, or say `--force`.
      """
    case .locked:
      """
      Another mlo is at work here. Locks belong to living processes and vanish with them: nothing ever needs to be \
      unlocked by hand. Wait for the process that the message names, or end it.
      """
    case .noGitIdentity:
      """
      Each change of the registry is a git commit, and a commit says who made it. Tell git once who you are:

      - `git config --global user.name "Your Name"`
      - `git config --global user.email you@example.org`
      """
    case .gitRefused:
      "libgit2 could not do its part; the message holds its words. `git fsck` and `mlo fsck` look deeper."
    case .nameRule:
      """
      Names of models and aliases consist of ASCII letters, digits, `.`, `_` and `-`, start with a letter or digit, and \
      have at most 128 bytes. So they are safe in paths, in git references and in URLs, and no two look alike.
      An alias may not look like a version (`3`, `v3`) and may not be called `latest`.
      """
    case .nameTaken:
      "Another model, or another alias of the model, has the same name but for upper and lower case. File systems disagree on whether these are two names, so mlo allows one."
    case .noSuchModel: "The ledger has no model of that name. `mlo model list` lists them."
    case .noSuchVersion:
      "The model has no version of that number. `mlo model log NAME` lists them; numbers are never reused."
    case .noSuchAlias: "The model has no alias of that name. `mlo model show NAME` lists them."
    case .noSuchOperation: "The ledger has no operation of that number. `mlo log` lists them."
    case .undoRefused:
      """
      The operation cannot be undone as things stand: it was undone already, a later operation changed the same thing, or \
      something still points to what it made. Undo the later one first. An undo can be undone, too.
      """
    case .unconfirmed:
      """
      The change is recorded and visible, but the disk refused to confirm it, so a power cut could still take it back. \
      Look at the disk, then ask again with `mlo log`.
      """
    case .damagedLedger:
      "An object of the ledger in git is missing or altered. `mlo fsck` names each; `git fsck` agrees or knows more."
    case .damagedObject:
      "The bytes of an object do not hash to its name: the disk or somebody changed them. mlo gives back no damaged bytes. Register the file again to mend it."
    case .missingObject:
      "The ledger names an object that `.mlo/objects` does not hold. Register the same file again, or copy `.mlo/objects` from where it is whole."
    case .noSuchFile: "Nothing is at that path."
    case .unreadableFile:
      "The path leads to something that cannot be read as a file: a folder, a pipe, a device, or a file whose permissions forbid it."
    case .changedWhileReading:
      "The file was written to while mlo read it, so what was read is neither the old nor the new file. Try again when it is finished."
    case .notATable:
      """
      The file is not delimited text as RFC 4180 describes it, with one header row and rows of equal length. The message \
      names the line. mlo does not guess: a row read wrongly would be a wrong answer later.
      """
    case .limit: "The file goes beyond a limit that protects the machine, such as 16,384 columns or 16 MiB in one line."
    case .noRows:
      "The table has a header but no rows, so there is nothing to compare. No rows is not the same as no drift."
    case .noSuchCheck:
      "No recorded drift check has that id, or several start with it. `mlo drift history` lists the checks with their ids."
    case .noSuchColumn: "No column has that name. Columns are matched by their exact name."
    case .badLine:
      """
      A line of the stream holds no value that the detector can take. A gap in a stream is not nothing: mlo stops rather \
      than skip it quietly. `--skip-bad N` passes over at most N such lines and names each; `--column` says where in a \
      record the value stands.
      """
    case .streamState:
      """
      The state file belongs to another detector, to other settings or to another file than the command names. Going on \
      would mix two streams. Name what was watched before, another state file, or start anew with `--reset`.
      """
    case .damagedState:
      """
      The state file of `mlo drift watch` is not as it was written: it carries a checksum, and mlo goes on only from what \
      it wrote itself. `--reset` starts anew; the signals found before are in what was printed then.
      """
    case .damagedProfile:
      """
      The file begins like a saved profile, but what it says does not add up, or it was written by a newer mlo. A damaged \
      profile would be a wrong reference, so nothing was compared. Write it anew from the table with \
      `mlo data profile TABLE --save FILE`.
      """
    case .badMetrics:
      "Metrics are a JSON object from names to finite numbers. A metric that is missing or not a number is not zero, so it is refused."
    case .configuration:
      """
      A setting is unknown or has a value it cannot have. Settings come from, strongest first: the flag, the environment \
      variable, `.mlo/config`, your own file, the default. `mlo config list --show-origin` shows which one counts.
      """
    case .noSuchSchema: "No document has that schema name. `mlo schema list` lists them."
    case .noSuchTopic: "There is no help page of that name. `mlo help` lists topics and commands."
    case .lesson:
      "The lesson file does not follow the format; the message names the line. `mlo help lessons` describes it."
    case .badAnswer: "The answer is not one of the options. Nothing was recorded; answer again."
    case .needsConsent:
      "The command throws something away and there is no terminal to ask on. Run it again with `--yes`."
    case .machine:
      "The machine refused: a full disk, a permission, a broken device. The message holds the system call and its words. Nothing was changed unless it says so."
    }
  }
}
