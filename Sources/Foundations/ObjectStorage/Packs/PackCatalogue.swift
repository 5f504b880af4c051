import Files

/// Where everything lies that the packs of a folder hold.
struct PackCatalogue: Sendable {
  /// The place of one entry: which pack, and what its index says.
  struct Place: Sendable {
    let pack: Int
    let entry: PackEntry
  }

  /// A pack that could not be read, and why.
  struct Damage: Sendable {
    let path: String
    let fact: String
  }

  private(set) var paths: [String] = []
  private(set) var damages: [Damage] = []
  /// Files in the folder that are no packs.
  private(set) var strangers: [String] = []
  private var pieces: [Digest: Place] = [:]
  private var wholes: Set<Digest> = []
  private var recipes: [Digest: Place] = [:]

  /// Of no packs.
  init() {}

  /// Reads the indices of all packs in a folder; a folder that is not there holds none.
  ///
  /// A damaged pack is listed in ``damages`` and hides nothing that other packs hold.
  init(of directory: String) throws(SystemCallError) {
    guard try FileStatus.ifPresent(at: directory) != nil else { return }
    for name in try FileTree.names(in: directory) {
      let path = "\(directory)/\(name)"
      guard name.hasSuffix(".pack"), Digest(name.dropLast(5)) != nil else {
        strangers.append(path)
        continue
      }
      try add(path)
    }
  }

  /// Adds the entries of one more pack.
  mutating func add(_ path: String) throws(SystemCallError) {
    do throws(PackError) {
      add(try Self.index(of: path).entries, of: path)
    } catch {
      switch error {
      case .damaged(let fact): damages.append(Damage(path: path, fact: fact))
      // A pack that went away between listing and opening was collected, and nothing needed it.
      case .system(let error) where error.isNotFound: break
      case .system(let error): throw error
      }
    }
  }

  private static func index(of path: String) throws(PackError) -> PackIndex {
    let file: OpenFile
    do { file = try OpenFile(path, for: .reading) } catch { throw .system(error) }
    return try PackIndex(of: file)
  }

  /// Adds entries that were just written.
  mutating func add(_ entries: [PackEntry], of path: String) {
    let pack = paths.count
    paths.append(path)
    for entry in entries {
      switch entry.kind {
      case .chunk: pieces[entry.digest] = Place(pack: pack, entry: entry)
      case .recipe: recipes[entry.digest] = Place(pack: pack, entry: entry)
      case .object:
        pieces[entry.digest] = Place(pack: pack, entry: entry)
        wholes.insert(entry.digest)
      }
    }
  }

  /// Where the bytes of a digest lie, if they lie in one piece: as a chunk or as a whole object.
  func piece(_ digest: Digest) -> Place? { pieces[digest] }

  /// Where the list of an object's chunks lies.
  func recipe(_ digest: Digest) -> Place? { recipes[digest] }

  /// Whether the digest names an object here, not only a chunk of one.
  func holdsObject(_ digest: Digest) -> Bool { recipes[digest] != nil || wholes.contains(digest) }

  /// The digests of all objects.
  var objects: Set<Digest> { wholes.union(recipes.keys) }
}
