package import ObjectStorage
package import Serialization
import Statistics

extension StreamWatch {
  /// Where in a growing file the reading stands, and how to know the file again.
  package struct Position: Equatable, Sendable {
    /// The absolute path.
    package var path: String
    /// The numbers of the file system and of the file in it.
    package var device, inode: UInt64
    /// Bytes read.
    package var offset: Int
    /// The SHA-256 of the bytes before `offset`, at most ``StreamWatch/tailLength`` of them.
    package var tail: Digest
    /// How its lines hold their values.
    package var layout: StreamLayout

    /// A place in a file.
    package init(path: String, device: UInt64, inode: UInt64, offset: Int, tail: Digest, layout: StreamLayout) {
      (self.path, self.device, self.inode) = (path, device, inode)
      (self.offset, self.tail, self.layout) = (offset, tail, layout)
    }
  }

  /// The bytes before a position that must be as they were for a file to be the one that was read.
  package static let tailLength = 4096

  /// The name and version of the saved state.
  package static let stateSchema = "mlo.drift.watch-state/1"

  /// The watch with all it remembers, as it is saved.
  ///
  /// - Parameter position: Where the reading of a file stands; nil for standard input, which cannot be gone back to.
  /// - Returns: The document, with its checksum.
  package func state(_ position: Position?) -> JSONValue {
    var document: JSONObject = [
      "schema": .string(Self.stateSchema), "method": .string(method.name),
      "settings": .object(JSONObject(settings.pairs.map { ($0.name, .string($0.value)) })),
      "values": .integer(counts.values), "bad_lines": .integer(counts.badLines),
      "warnings": .integer(counts.warnings), "drifts": .integer(counts.drifts), "warned": .bool(isWarned),
      "line": .integer(line),
      "memory": .object(JSONObject(detector.state.fields.map { ($0.name, Self.json($0.value)) })),
      "source": position.map(Self.json) ?? .null,
    ]
    document["checksum"] = .string(Self.checksum(of: document))
    return .object(document)
  }

  /// Why a saved state is not taken over.
  package struct StateError: Error, Equatable, Sendable {
    /// What is the case, as a sentence about the state: "its checksum does not fit".
    package let fact: String
  }

  /// Takes up a watch where ``state(_:)`` left it.
  ///
  /// - Throws: ``StateError`` for anything that ``state(_:)`` does not write.
  package init(restoring document: JSONValue) throws(StateError) {
    guard case .object(var object) = document, object["schema"]?.stringValue == Self.stateSchema else {
      throw StateError(fact: "it is no \(Self.stateSchema)")
    }
    let checksum = object["checksum"]?.stringValue
    object["checksum"] = nil
    guard checksum == Self.checksum(of: object) else { throw StateError(fact: "its checksum does not fit its content") }
    guard let name = object["method"]?.stringValue, let method = StreamDetectorCatalogue.detector(name) else {
      throw StateError(fact: "it names no detector that this mlo has")
    }
    var settings = StreamSettings(standardOf: method)
    for (name, value) in object["settings"]?.objectValue?.members ?? [] {
      do { try settings.set(name, to: value.stringValue ?? "") } catch {
        throw StateError(fact: "its setting '\(name)' does not fit")
      }
    }
    self.init(method, settings)
    counts = Counts(
      values: try Self.count("values", object), badLines: try Self.count("bad_lines", object),
      warnings: try Self.count("warnings", object), drifts: try Self.count("drifts", object))
    line = try Self.count("line", object)
    isWarned = object["warned"]?.boolValue ?? false
    let fields = (object["memory"]?.objectValue?.members ?? []).compactMap { name, value in
      Self.memory(value).map { (name: name, value: $0) }
    }
    do { try detector.restore(StreamState(fields)) } catch {
      throw StateError(fact: "the memory of its detector does not fit: \(error)")
    }
  }

  /// Where the reading stood when a state was saved; nil if that was standard input.
  package static func position(in document: JSONValue) -> Position? {
    guard let source = document["source"]?.objectValue, let path = source["path"]?.stringValue,
      let device = source["device"]?.stringValue.flatMap({ UInt64($0) }),
      let inode = source["inode"]?.stringValue.flatMap({ UInt64($0) }),
      let offset = source["offset"]?.integerValue, offset >= 0,
      let tail = source["tail"]?.stringValue.flatMap({ Digest($0) }), let layout = layout(source["layout"])
    else { return nil }
    return Position(path: path, device: device, inode: inode, offset: offset, tail: tail, layout: layout)
  }

  // MARK: - Parts

  private static func checksum(of document: JSONObject) -> String {
    Digest(of: Array(JSONValue.object(document).text(.line).utf8)).description
  }

  private static func count(_ name: String, _ object: JSONObject) throws(StateError) -> Int {
    guard let count = object[name]?.integerValue, count >= 0 else {
      throw StateError(fact: "its '\(name)' is no count")
    }
    return count
  }

  private static func json(_ value: StreamState.Value) -> JSONValue {
    switch value {
    case .count(let count): .integer(count)
    case .number(let number): .number(number)
    case .numbers(let numbers): .array(numbers.map { .number($0) })
    }
  }

  private static func memory(_ value: JSONValue) -> StreamState.Value? {
    switch value {
    case .integer(let count): .count(count)
    case .number(let number): .number(number)
    case .array(let list): .numbers(list.compactMap(\.numberValue))
    default: nil
    }
  }

  private static func json(_ position: Position) -> JSONValue {
    [
      "path": .string(position.path), "device": .string("\(position.device)"), "inode": .string("\(position.inode)"),
      "offset": .integer(position.offset), "tail": .string(position.tail.description),
      "layout": json(position.layout),
    ]
  }

  private static func json(_ layout: StreamLayout) -> JSONValue {
    switch layout {
    case .number: ["kind": "number"]
    case .field(let index, let delimiter):
      ["kind": "field", "field": .integer(index), "delimiter": .integer(Int(delimiter))]
    case .member(let name): ["kind": "member", "member": .string(name)]
    }
  }

  private static func layout(_ value: JSONValue?) -> StreamLayout? {
    switch value?["kind"]?.stringValue {
    case "number": return .number
    case "field":
      guard let index = value?["field"]?.integerValue, index >= 0,
        let delimiter = value?["delimiter"]?.integerValue.flatMap({ UInt8(exactly: $0) })
      else { return nil }
      return .field(index, delimiter: delimiter)
    case "member": return value?["member"]?.stringValue.map { .member($0) }
    default: return nil
    }
  }
}
