import Files
import Serialization

/// Metrics and parameters as they come from files and arguments.
enum NamedValues {
  static let nameByteLimit = 250
  static let valueByteLimit = 64 << 10

  /// Reads `name=value` pairs; the value may hold further equals signs.
  static func parameters(_ pairs: [String]) throws -> [String: String] {
    var parameters: [String: String] = [:]
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex else {
        throw Failure(.usage, "--param '\(pair)' should read name=value", hints: ["--param depth=4"])
      }
      let (name, value) = (String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
      guard name.utf8.count <= nameByteLimit, value.utf8.count <= valueByteLimit else {
        throw Failure(.limit, "parameter '\(name.prefix(40))' is longer than a parameter may be")
      }
      guard parameters.updateValue(value, forKey: name) == nil else {
        throw Failure(.usage, "parameter '\(name)' is given twice")
      }
    }
    return parameters
  }

  /// Reads a JSON object from names to finite numbers.
  ///
  /// A metric that is null or a text is refused: it is not zero, and leaving it out would hide that it was asked for.
  static func metrics(at path: String, called name: String) throws -> [String: Double] {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: FileTree.contents(of: path, limit: 16 << 20))
    } catch let error as JSONError {
      throw Failure(
        .badMetrics, "\(name):\(error.line): \(error.fact)", hints: ["metrics look like {\"accuracy\": 0.81}"])
    }
    guard let object = json.objectValue else {
      throw Failure(
        .badMetrics, "'\(name)' holds a JSON \(json.typeName), not an object",
        hints: ["metrics look like {\"accuracy\": 0.81}"])
    }
    var metrics: [String: Double] = [:]
    for member in object.members {
      guard let number = member.value.numberValue else {
        throw Failure(
          .badMetrics, "\(name): metric '\(member.key)' is a \(member.value.typeName), not a number",
          details: ["a metric that was not measured is not zero: leave it out, or measure it"])
      }
      guard !member.key.isEmpty, member.key.utf8.count <= nameByteLimit else {
        throw Failure(.badMetrics, "\(name): a metric's name should have 1 to \(nameByteLimit) bytes")
      }
      metrics[member.key] = number
    }
    return metrics
  }
}
