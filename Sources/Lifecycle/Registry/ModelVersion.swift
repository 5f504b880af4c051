package import ObjectStorage
package import Serialization
package import Workspaces

/// One version of a model: what it is, what it was made of, who registered it.
///
/// Never changed once written.
package struct ModelVersion: Equatable, Sendable {
  /// A file that the version names by content.
  package struct File: Equatable, Sendable {
    /// The name or path as it was given; for people, not for finding the bytes.
    package let name: String
    /// What finds the bytes: their digest and size.
    package let object: ObjectReference

    package init(name: String, object: ObjectReference) {
      self.name = name
      self.object = object
    }
  }

  /// The model it is a version of.
  package let model: ModelName
  /// From 1, without gaps, never reused.
  package let number: Int
  /// The model's own file.
  package let artifact: File
  /// The format of the artifact.
  package let flavor: Flavor
  /// Finite numbers by name.
  package let metrics: [String: Double]
  /// Texts by name.
  package let parameters: [String: String]
  /// The data it was made of.
  package let data: [File]
  /// What the author said about it, or nil.
  package let message: String?
  /// The commit that was checked out, or nil if there was none.
  package let codeCommit: String?
  /// Whether files that git tracks had changes that no commit holds; nil if there was no commit.
  package let codeHasChanges: Bool?
  /// Who registered it, as `Name <address>`.
  package let registeredBy: String
  /// When it was registered, by the registering machine's clock.
  package let registeredAt: Instant

  /// `titanic@3`.
  package var reference: String { "\(model)@\(number)" }
}

extension ModelVersion {
  static let schema = "mlo.model.version/1"

  /// The version as the ledger and `--json` write it.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "model": .string(model.text),
      "number": .integer(number),
      "artifact": Self.json(artifact),
      "flavor": .string(flavor.rawValue),
      "metrics": .object(JSONObject(metrics.sorted { $0.key < $1.key }.map { ($0.key, JSONValue($0.value)) })),
      "params": .object(JSONObject(parameters.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      "data": .array(data.map(Self.json)),
      "message": JSONValue(message),
      "code": codeCommit.map { ["commit": .string($0), "uncommitted_changes": .bool(codeHasChanges ?? false)] }
        ?? .null,
      "registered_by": .string(registeredBy),
      "registered_at": .string(registeredAt.description),
    ]
  }

  /// Reads what ``json`` writes; members it does not know are passed over.
  ///
  /// - Throws: ``RegistryError/damaged(subject:fact:)`` naming the member.
  init(json: JSONValue, path: String) throws(RegistryError) {
    func damage(_ fact: String) -> RegistryError { .damaged(subject: path, fact: fact) }
    func text(_ key: String) throws(RegistryError) -> String {
      guard let text = json[key]?.stringValue else { throw damage("member '\(key)' is missing or not a text") }
      return text
    }
    let schema = try text("schema")
    guard schema == Self.schema else { throw damage("its schema is '\(schema)', not '\(Self.schema)'") }
    guard let model = try? ModelName(try text("model")) else { throw damage("member 'model' is not a name") }
    guard let number = json["number"]?.integerValue, number > 0 else {
      throw damage("member 'number' is not a version number")
    }
    guard let artifact = Self.file(json["artifact"]) else { throw damage("member 'artifact' names no object") }
    guard let instant = Instant(try text("registered_at")) else {
      throw damage("member 'registered_at' is not a moment")
    }
    self.model = model
    self.number = number
    self.artifact = artifact
    flavor = Flavor(rawValue: try text("flavor")) ?? .unknown
    guard let metrics = Self.values(json["metrics"], \.numberValue) else {
      throw damage("member 'metrics' holds something else than numbers")
    }
    guard let parameters = Self.values(json["params"], \.stringValue) else {
      throw damage("member 'params' holds something else than texts")
    }
    let files = (json["data"]?.arrayValue ?? []).map(Self.file)
    data = files.compactMap(\.self)
    guard data.count == files.count else { throw damage("member 'data' names something that is no object") }
    self.metrics = metrics
    self.parameters = parameters
    message = json["message"]?.stringValue
    codeCommit = json["code"]?["commit"]?.stringValue
    codeHasChanges = json["code"]?["uncommitted_changes"]?.boolValue
    registeredBy = try text("registered_by")
    registeredAt = instant
  }

  private static func json(_ file: File) -> JSONValue {
    [
      "name": .string(file.name), "digest": .string(file.object.digest.description), "size": .integer(file.object.size),
    ]
  }

  /// The members of an object, empty if there is none; nil if one of them is of another type.
  private static func values<Value>(_ json: JSONValue?, _ read: (JSONValue) -> Value?) -> [String: Value]? {
    var values: [String: Value] = [:]
    guard let json else { return values }
    guard let object = json.objectValue else { return nil }
    for member in object.members {
      guard let value = read(member.value) else { return nil }
      values[member.key] = value
    }
    return values
  }

  private static func file(_ json: JSONValue?) -> File? {
    guard let json, let name = json["name"]?.stringValue,
      let digest = json["digest"]?.stringValue.flatMap({ Digest($0) }),
      let size = json["size"]?.integerValue, size >= 0
    else { return nil }
    return File(name: name, object: ObjectReference(digest: digest, size: size))
  }
}
