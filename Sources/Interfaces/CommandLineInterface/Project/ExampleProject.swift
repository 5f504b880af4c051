import ArgumentParser
import Files

/// A small real project that comes with mlo.
enum ExampleProject: String, ExpressibleByArgument, CaseIterable {
  case titanic

  /// The files with their paths below the project's folder.
  var files: [(path: String, text: StaticString)] {
    let prefix = "examples/\(rawValue)/"
    return CommandLineInterfaceAssets.files.compactMap { file in
      file.name.hasPrefix(prefix) ? (String(file.name.dropFirst(prefix.count)), file.text) : nil
    }
  }

  /// Throws if a file of the example would replace one that differs.
  func refuseOverwriting(in root: String) throws {
    let taken = try files.filter { file in
      let path = "\(root)/\(file.path)"
      guard try FileStatus.ifPresent(at: path) != nil else { return false }
      return (try? FileTree.contents(of: path)) != Self.bytes(file.text)
    }
    guard taken.isEmpty else {
      throw Failure(
        .usage, "the example would replace \(taken.count) \(taken.count == 1 ? "file" : "files") in '\(root)'",
        details: taken.prefix(5).map(\.path),
        hints: ["`mlo init \(rawValue) --example \(rawValue)` lays it out in a folder of its own"])
    }
  }

  /// Writes the files that are not there yet.
  func write(into root: String) throws {
    for file in files {
      let path = "\(root)/\(file.path)"
      if try FileStatus.ifPresent(at: path) != nil { continue }
      try FileTree.createDirectory(FileTree.parent(of: path))
      try DurableFile.write(Self.bytes(file.text), to: path)
    }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }
}
