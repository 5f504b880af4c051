import Files
import Statistics
import Testing

@testable import Drift

/// The texts about methods name each of them.
@Suite("texts about methods")
struct MethodTextTests {
  private func text(_ path: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return String(decoding: try FileTree.contents(of: "/\(root)/\(path)"), as: UTF8.self)
  }

  @Test func `the topic has a row for each method with all of its short names`() throws {
    let topic = try text("Sources/Interfaces/CommandLineInterface/Assets/topics/methods.md")
    let rows = topic.split(separator: "\n").map { $0.split(separator: "|").map { $0.filter { $0 != " " } } }
    for method in DriftMethod.all {
      let row = try #require(rows.first { $0.first == method }, "\(method)")
      for (short, name) in DriftMethod.aliases where name == method {
        #expect(row[1].split(separator: ",").contains { $0 == short }, "\(short)")
      }
    }
  }

  @Test func `the documentation names each method with its formula`() throws {
    let page = try text("Documentation/drift-methods.md")
    for method in DriftMethod.all where method != "jensen-shannon-base2" {
      #expect(page.contains("`\(method)`"), "\(method)")
    }
  }

  @Test func `every short name stands for a method and is not one itself`() {
    for (short, name) in DriftMethod.aliases {
      #expect(DriftMethod.all.contains(name) && !DriftMethod.all.contains(short), "\(short)")
    }
  }

  @Test func `each method says how it decides and what it looks at`() throws {
    for method in DriftMethod.all {
      let criterion = try #require(DriftMethod.criterion(of: method), "\(method)")
      #expect(criterion.threshold == (criterion.isTest ? 0.05 : 0.1), "\(method)")
    }
    #expect(DriftMethod.criterion(of: "kolmogorov-smirnov") == .pValueAtMost(0.05))
    #expect(DriftMethod.criterion(of: "energy-distance") == .valueAbove(0.1))
  }
}
