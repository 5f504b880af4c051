import ArgumentParser
import Serialization

/// Turns what the argument parser says into a fact and the nearest thing the person may have meant.
enum UsageAdvice {
  static func failure(for error: any Error, arguments: [String]) -> Failure {
    unknownCommand(in: arguments) ?? Failure(.usage, fact(error), hints: hints(error, arguments))
  }

  /// The failure for a word where a command should stand, or nil if all command words are known.
  private static func unknownCommand(in arguments: [String]) -> Failure? {
    var known: [String] = []
    for word in arguments {
      guard !word.hasPrefix("-"), let names = MLO.names(below: known), !names.isEmpty else { return nil }
      if names.contains(word) {
        known.append(word)
        continue
      }
      let group = (["mlo"] + known).joined(separator: " ")
      let fact = "'\(word)' is not a command of \(group)"
      if let nearest = Suggestion.nearest(to: word, among: names) {
        return Failure(.unknownCommand, fact, hints: ["did you mean `\(group) \(nearest)`?"])
      }
      // The command may stand elsewhere in the tree: `mlo register` means `mlo model register`.
      if let elsewhere = MLO.commands.first(where: { $0.words.last == word }) {
        return Failure(.unknownCommand, fact, hints: ["did you mean `mlo \(elsewhere.words.joined(separator: " "))`?"])
      }
      return Failure(.unknownCommand, fact, hints: ["`\(group) --help` lists them"])
    }
    return nil
  }

  private static func fact(_ error: any Error) -> String {
    let lines = MLO.message(for: error).split(separator: "\n")
    let first = lines.first.map(String.init) ?? "the arguments do not fit"
    let trimmed = first.hasSuffix(".") ? String(first.dropLast()) : first
    // Of thousands of arguments the first few tell enough.
    guard trimmed.utf8.count <= 400 else { return fact(trimmed.prefix(200) + "…") }
    return fact(trimmed)
  }

  private static func fact(_ trimmed: String) -> String {
    // A sentence starts small here, unless it starts with something quoted.
    trimmed.prefix(1).lowercased() + trimmed.dropFirst()
  }

  private static func hints(_ error: any Error, _ arguments: [String]) -> [String] {
    let words = commandWords(arguments)
    return ["`\((["mlo"] + words).joined(separator: " ")) --help` shows what it takes"]
  }

  /// The words of the command that the arguments start with.
  static func commandWords(_ arguments: [String]) -> [String] {
    var known: [String] = []
    for word in arguments {
      guard let names = MLO.names(below: known), names.contains(word) else { break }
      known.append(word)
    }
    return known
  }
}
