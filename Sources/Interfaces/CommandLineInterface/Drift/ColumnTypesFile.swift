import Files
import Serialization
import Tabular

/// A YAML file that says what the columns of a table are: `age: float`.
enum ColumnTypesFile {
  /// The kinds by column.
  ///
  /// - Throws: ``Failure`` with file, line and column of the first thing that cannot be used.
  static func read(_ path: String, called name: String) throws -> [String: ColumnKind] {
    let bytes = try FileTree.contents(of: path, limit: 1 << 20)
    let root: YAMLNode
    do throws(YAMLError) {
      root = try YAMLNode(parsingYAML: bytes)
    } catch {
      throw failure(name, error.line, error.column, error.fact)
    }
    guard let members = root.mapping else {
      throw failure(name, root.line, root.column, "there should be lines such as `age: float`, not \(root.kind)")
    }
    var kinds: [String: ColumnKind] = [:]
    for member in members {
      guard let word = member.value.text else {
        throw failure(
          name, member.value.line, member.value.column,
          "the type of '\(member.key)' should be a word, not \(member.value.kind)")
      }
      guard let kind = ColumnKind(rawValue: word) else {
        throw failure(name, member.value.line, member.value.column, ColumnType.unknown(word))
      }
      kinds[member.key] = kind
    }
    return kinds
  }

  private static func failure(_ name: String, _ line: Int, _ column: Int, _ fact: String) -> Failure {
    Failure(.configuration, "\(name):\(line):\(column): \(fact)")
  }
}
