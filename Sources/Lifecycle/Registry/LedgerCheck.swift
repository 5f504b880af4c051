import Git
package import ObjectStorage
import Serialization

/// What reading the whole ledger again found.
package struct LedgerCheck: Equatable, Sendable {
  /// Something that is not as mlo writes it.
  package struct Finding: Equatable, Sendable {
    /// What is wrong: a path of the tree, a commit, a reference.
    package let subject: String
    /// What is the case there, in one clause without a final stop.
    package let fact: String

    package init(subject: String, fact: String) {
      self.subject = subject
      self.fact = fact
    }
  }

  /// An object that a version needs.
  package struct Need: Equatable, Sendable {
    /// The digest and size that the object store must have.
    package let object: ObjectReference
    /// What the object is to the version.
    package let role: Role
    /// `titanic@3`.
    package let user: String

    /// What an object is to a version.
    package enum Role: String, Sendable { case artifact, data }
  }

  /// What is wrong, in the order found; empty for a sound ledger, and where there is none.
  package fileprivate(set) var findings: [Finding] = []
  /// Operations read.
  package fileprivate(set) var operationCount = 0
  /// Git objects read and hashed again.
  package fileprivate(set) var objectCount = 0
  /// Objects that the newest state names.
  package fileprivate(set) var needs: [Need] = []
  /// Reference, commit and files of the newest tree, one a line: the state in full.
  package fileprivate(set) var listing: [String] = []

  /// Nothing read and nothing found: the check of a ledger without operations.
  package init() {}
}

extension Ledger {
  /// Reads every operation with all its objects and compares them with the ledger's rules.
  ///
  /// - Returns: All findings; damage is never thrown.
  /// - Complexity: O(operations · changed files).
  package func check() -> LedgerCheck {
    var check = LedgerCheck()
    var verified: Set<ObjectID> = []
    do throws(GitError) {
      guard let head = try repository.target(of: Self.reference) else { return check }
      check.listing.append("\(Self.reference) \(head)")
      var next: ObjectID? = head
      var expected: Int?
      var later: Commit?
      while let id = next {
        guard let commit = readCommit(id, into: &check) else { break }
        verify(commit, &verified, into: &check)
        checkNumber(commit, &expected, into: &check)
        if commit.parents.count > 1 {
          check.findings.append(
            .init(subject: "commit \(id.short)", fact: "it follows \(commit.parents.count) commits"))
        }
        if let later { checkImmutable(from: commit, to: later, into: &check) }
        check.operationCount += 1
        later = commit
        next = commit.parents.first
      }
      if let expected, expected != 0 {
        check.findings.append(
          .init(subject: Self.reference, fact: "operations 1 to \(expected) are missing from the chain"))
      }
      checkNewest(head, into: &check)
    } catch {
      check.findings.append(.init(subject: Self.reference, fact: Self.words(error)))
    }
    check.objectCount = verified.count
    return check
  }

  private func readCommit(_ id: ObjectID, into check: inout LedgerCheck) -> Commit? {
    do throws(GitError) {
      try repository.verify(id)
      return try repository.readCommit(id)
    } catch {
      check.findings.append(.init(subject: "commit \(id.short)", fact: Self.words(error)))
      return nil
    }
  }

  /// Hashes the commit's tree and everything in it again, each object once.
  private func verify(_ commit: Commit, _ verified: inout Set<ObjectID>, into check: inout LedgerCheck) {
    verified.insert(commit.id)
    var open = [(path: "", id: commit.tree, isDirectory: true)]
    while let item = open.popLast() {
      guard verified.insert(item.id).inserted else { continue }
      do throws(GitError) {
        try repository.verify(item.id)
        guard item.isDirectory else { continue }
        for entry in try repository.entries(of: item.id) {
          open.append((item.path + "/" + entry.name, entry.id, entry.kind == .directory))
        }
      } catch {
        check.findings.append(
          .init(
            subject: item.path.isEmpty ? "tree of commit \(commit.id.short)" : String(item.path.dropFirst()),
            fact: Self.words(error)))
      }
    }
  }

  private func checkNumber(_ commit: Commit, _ expected: inout Int?, into check: inout LedgerCheck) {
    do throws(RegistryError) {
      let number = try LedgerOperation(commit).number
      if let expected, number != expected {
        check.findings.append(
          .init(
            subject: "commit \(commit.id.short)",
            fact: "it calls itself operation \(number) where \(expected) should stand"))
      }
      expected = number - 1
    } catch {
      check.findings.append(.init(subject: "commit \(commit.id.short)", fact: "it is not an operation that mlo wrote"))
      expected = expected.map { $0 - 1 }
    }
  }

  /// Between two operations no version may change, none may vanish but by an undo, and no counter may go back.
  private func checkImmutable(from earlier: Commit, to later: Commit, into check: inout LedgerCheck) {
    guard let differences = try? repository.differences(from: earlier.tree, to: later.tree) else { return }
    let isUndo = later.trailer("Mlo-Operation") == LedgerOperation.Kind.undo.rawValue
    for difference in differences {
      let isVersion = difference.path.hasPrefix("models/") && difference.path.contains("/versions/")
      if isVersion, difference.before != nil, difference.after != nil || !isUndo {
        let what = difference.after == nil ? "vanished" : "was changed"
        check.findings.append(.init(subject: difference.path, fact: "a version \(what) in commit \(later.id.short)"))
      }
      if difference.path.hasPrefix("numbers/"), let before = counter(difference.before),
        before > counter(difference.after) ?? 0
      {
        check.findings.append(
          .init(subject: difference.path, fact: "the counter goes back in commit \(later.id.short)"))
      }
    }
  }

  private func counter(_ id: ObjectID?) -> Int? {
    guard let id, let bytes = try? repository.readBlob(id) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self).dropLast())
  }

  private func checkNewest(_ head: ObjectID, into check: inout LedgerCheck) {
    do throws(RegistryError) {
      guard let state = try state() else { return }
      let files = try git { () throws(GitError) in try repository.files(of: state.commit.tree) }
      check.listing += files.map { "\($0.id) \($0.path)" }
      for name in try names(in: "models", of: state) { checkModel(name, in: state, into: &check) }
    } catch {
      let finding = Self.finding(error)
      check.findings.append(
        .init(subject: finding.subject, fact: "the newest state cannot be read: \(finding.fact)"))
    }
  }

  private func checkModel(_ name: String, in state: LedgerState, into check: inout LedgerCheck) {
    do throws(RegistryError) {
      guard let model = try? ModelName(name) else {
        throw .damaged(subject: "models/\(name)", fact: "its name breaks the rule for names")
      }
      let numbers = try numbers(of: name, in: state)
      let counted = try number(LedgerPath.counter(name), in: state) ?? 0
      if let newest = numbers.last, counted < newest {
        check.findings.append(
          .init(subject: LedgerPath.counter(name), fact: "it says \(counted), but version \(newest) exists"))
      }
      for number in numbers { checkVersion(model, number, in: state, into: &check) }
      for alias in try names(in: LedgerPath.aliases(name), of: state) {
        let path = LedgerPath.alias(name, alias)
        guard let target = try number(path, in: state), numbers.contains(target) else {
          check.findings.append(.init(subject: path, fact: "it points to a version that is not there"))
          continue
        }
      }
    } catch {
      check.findings.append(Self.finding(error))
    }
  }

  private func checkVersion(_ name: ModelName, _ number: Int, in state: LedgerState, into check: inout LedgerCheck) {
    do throws(RegistryError) {
      let version = try version(name, number, in: state)
      if version.number != number || version.model != name {
        check.findings.append(
          .init(subject: LedgerPath.version(name, number), fact: "it calls itself \(version.reference)"))
      }
      check.needs.append(.init(object: version.artifact.object, role: .artifact, user: version.reference))
      check.needs += version.data.map { .init(object: $0.object, role: .data, user: version.reference) }
    } catch {
      check.findings.append(Self.finding(error))
    }
  }

  private static func finding(_ error: RegistryError) -> LedgerCheck.Finding {
    switch error {
    case .damaged(let subject, let fact): .init(subject: subject, fact: fact)
    case .git(let error): .init(subject: reference, fact: words(error))
    case .newerFormat(let found, let understood):
      .init(subject: reference, fact: "it has format \(found); this mlo understands formats up to \(understood)")
    default: .init(subject: reference, fact: "\(error)")
    }
  }

  private static func words(_ error: GitError) -> String {
    switch error {
    case .damaged(_, let fact): fact
    case .missing: "it is missing"
    case .refused(_, _, let words): words
    default: "\(error)"
    }
  }
}
