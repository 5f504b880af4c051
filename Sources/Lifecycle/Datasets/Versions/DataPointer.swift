package import ObjectStorage
package import Serialization

/// The small file beside data that git keeps in its place: `data/train.csv.mlo` for `data/train.csv`.
///
/// It names the bytes by digest, so that whoever has the pointer can tell whether they have the data. The format is
/// described in `Documentation/formats/data-pointer.md`.
package struct DataPointer: Equatable, Sendable {
  /// What the data is.
  package enum Kind: String, Sendable {
    case file
    /// A folder with all files in it, named by a ``FolderManifest``.
    case folder
  }

  /// What was found in a table when it was added.
  package struct TableFacts: Equatable, Sendable {
    /// Rows without the header.
    package let rows: Int
    /// Names and kinds in the order of the table.
    package let columns: [Column]
    /// The saved profile, an object of the store.
    package let profile: ObjectReference

    /// A column of a table.
    package struct Column: Equatable, Sendable {
      /// Its name in the header.
      package let name: String
      /// Its kind as `mlo data profile` calls it.
      package let kind: String

      /// A column as its profile describes it.
      package init(name: String, kind: String) { (self.name, self.kind) = (name, kind) }
    }

    /// The facts of a table whose profile is kept.
    package init(rows: Int, columns: [Column], profile: ObjectReference) {
      (self.rows, self.columns, self.profile) = (rows, columns, profile)
    }
  }

  /// The schema of the file.
  package static let schema = "mlo.data.pointer/1"
  /// What a pointer's name ends with.
  package static let suffix = ".mlo"
  /// The largest pointer, in bytes; one with 100,000 columns is smaller.
  package static let sizeLimit = 16 << 20

  /// A file or a folder.
  package let kind: Kind
  /// The bytes of the file, or those of the folder's manifest.
  package let object: ObjectReference
  /// Bytes of all files.
  package let size: Int
  /// Files; 1 for a file.
  package let fileCount: Int
  /// Whether the file may be run.
  package let isExecutable: Bool
  /// Nil for a folder, and for a file that is no table.
  package let table: TableFacts?

  /// Points to the bytes of a file.
  package init(file object: ObjectReference, isExecutable: Bool, table: TableFacts?) {
    (kind, self.object, size, fileCount) = (.file, object, object.size, 1)
    (self.isExecutable, self.table) = (isExecutable, table)
  }

  /// Points to the manifest of a folder.
  package init(folder manifest: ObjectReference, size: Int, fileCount: Int) {
    (kind, object, self.size, self.fileCount) = (.folder, manifest, size, fileCount)
    (isExecutable, table) = (false, nil)
  }

  // MARK: - JSON

  /// The pointer as its file holds it.
  package var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", .string(Self.schema)), ("kind", .string(kind.rawValue)),
      ("digest", .string(object.digest.description)), ("size", .integer(size)),
    ]
    switch kind {
    case .file: members.append(("executable", .bool(isExecutable)))
    case .folder: members += [("files", .integer(fileCount)), ("manifest_size", .integer(object.size))]
    }
    if let table { members.append(("table", table.json)) }
    return .object(JSONObject(members))
  }

  /// The bytes of the pointer's file.
  package var encoded: [UInt8] { Array((json.text(.indented) + "\n").utf8) }

  /// Reads a pointer's file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Names it in errors.
  /// - Throws: ``DataVersionError/damagedPointer(path:line:fact:)``, also for merge markers, or
  ///   ``DataVersionError/newerFormat(path:schema:)``.
  package init(parsing bytes: [UInt8], path: String) throws(DataVersionError) {
    if let line = Self.mergeMarker(in: bytes) {
      throw .damagedPointer(path: path, line: line, fact: "it holds merge markers: two versions of the data meet here")
    }
    let document: JSONValue
    do {
      document = try JSONValue(parsing: bytes)
    } catch {
      throw .damagedPointer(path: path, line: error.line, fact: error.fact)
    }
    func damaged(_ fact: String) -> DataVersionError { .damagedPointer(path: path, line: nil, fact: fact) }
    guard let schema = document["schema"]?.stringValue else { throw damaged("it has no 'schema'") }
    guard schema == Self.schema else {
      throw schema.hasPrefix("mlo.data.pointer/")
        ? .newerFormat(path: path, schema: schema) : damaged("it is '\(schema)'")
    }
    guard let kind = document["kind"]?.stringValue.flatMap(Kind.init(rawValue:)) else {
      throw damaged("'kind' should be file or folder")
    }
    guard let digest = document["digest"]?.stringValue.flatMap({ Digest($0) }) else {
      throw damaged("'digest' should be sha256: and 64 hexadecimal digits")
    }
    guard let size = document["size"]?.integerValue, size >= 0 else {
      throw damaged("'size' should be a count of bytes")
    }
    switch kind {
    case .file:
      self.init(
        file: ObjectReference(digest: digest, size: size), isExecutable: document["executable"]?.boolValue ?? false,
        table: try document["table"].map { (json) throws(DataVersionError) in
          guard let table = TableFacts(json) else { throw damaged("'table' is not what mlo writes") }
          return table
        })
    case .folder:
      guard let count = document["files"]?.integerValue, count >= 0,
        let length = document["manifest_size"]?.integerValue, length >= 0
      else { throw damaged("'files' and 'manifest_size' should be counts") }
      self.init(folder: ObjectReference(digest: digest, size: length), size: size, fileCount: count)
    }
  }

  /// The first line, from 1, that git wrote where two sides of a merge differ.
  private static func mergeMarker(in bytes: [UInt8]) -> Int? {
    for (index, line) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
      for marker in ["<<<<<<<", "=======", ">>>>>>>", "|||||||"] where line.starts(with: marker.utf8) {
        return index + 1
      }
    }
    return nil
  }
}

extension DataPointer.TableFacts {
  fileprivate var json: JSONValue {
    [
      "rows": .integer(rows),
      "columns": .array(columns.map { ["name": .string($0.name), "kind": .string($0.kind)] }),
      "profile": ["digest": .string(profile.digest.description), "size": .integer(profile.size)],
    ]
  }

  fileprivate init?(_ json: JSONValue) {
    guard let rows = json["rows"]?.integerValue, rows >= 0, let list = json["columns"]?.arrayValue,
      let digest = json["profile"]?["digest"]?.stringValue.flatMap({ Digest($0) }),
      let size = json["profile"]?["size"]?.integerValue, size >= 0
    else { return nil }
    var columns: [Column] = []
    for column in list {
      guard let name = column["name"]?.stringValue, let kind = column["kind"]?.stringValue else { return nil }
      columns.append(Column(name: name, kind: kind))
    }
    self.init(rows: rows, columns: columns, profile: ObjectReference(digest: digest, size: size))
  }
}
