/// The JSON Schemas in the binary, by the name that documents carry in their member "schema".
enum SchemaCatalogue {
  private static let prefix = "schemas/"

  /// All names with their versions, sorted: `mlo.drift.report/1`.
  static let names: [String] = CommandLineInterfaceAssets.files.compactMap { file in
    guard file.name.hasPrefix(prefix), file.name.hasSuffix(".json") else { return nil }
    // A slash cannot stand in a file's name: mlo.drift.report-1.json.
    let stem = file.name.dropFirst(prefix.count).dropLast(".json".count)
    guard let dash = stem.lastIndex(of: "-") else { return nil }
    return "\(stem[..<dash])/\(stem[stem.index(after: dash)...])"
  }

  /// The text of a schema; without a version the newest.
  static func text(of name: String) -> String? {
    guard let full = names.contains(name) ? name : names.last(where: { $0.hasPrefix(name + "/") }) else { return nil }
    let path = prefix + full.split(separator: "/").joined(separator: "-") + ".json"
    return CommandLineInterfaceAssets.files.first { $0.name == path }.map { "\($0.text)" }
  }
}
