import Files
import Git
import Glibc
import TestSupport
import Testing

@Suite struct RepositoryTests {
  @Test func `a repository is found from a folder inside it`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try FileTree.createDirectory("\(sandbox.project)/src/deep")
    let repository = try Repository(containing: "\(sandbox.project)/src/deep", variables: sandbox.variables)
    #expect(repository.workDirectory == sandbox.project)
    #expect(repository.gitDirectory == "\(sandbox.project)/.git")
    #expect(repository.commonDirectory == "\(sandbox.project)/.git")
    #expect(try Repository.contains("\(sandbox.project)/src/deep", variables: sandbox.variables))
  }

  @Test func `a folder outside any repository is told so`() throws {
    let sandbox = try GitSandbox()
    let variables = sandbox.variables.merging(["GIT_CEILING_DIRECTORIES": sandbox.root]) { $1 }
    #expect(throws: GitError.notARepository(path: sandbox.project)) {
      _ = try Repository(containing: sandbox.project, variables: variables)
    }
    #expect(try !Repository.contains(sandbox.project, variables: variables))
  }

  @Test func `a new repository is one that git accepts`() throws {
    let sandbox = try GitSandbox()
    let repository = try Repository.create(at: "\(sandbox.project)/new", variables: sandbox.variables)
    #expect(repository.workDirectory == "\(sandbox.project)/new")
    #expect(try repository.headCommit() == nil)
    #expect(try repository.hasUncommittedChanges() == false)
    #expect(try sandbox.git("-C new status --porcelain --branch") == "## No commits yet on main")
  }

  @Test func `the first branch has the configured name`() throws {
    let sandbox = try GitSandbox()
    try DurableFile.write(Array("[init]\n defaultBranch = trunk\n".utf8), to: "\(sandbox.home)/.gitconfig")
    _ = try Repository.create(at: sandbox.project, variables: sandbox.variables)
    #expect(try sandbox.git("symbolic-ref HEAD") == "refs/heads/trunk")
  }

  @Test func `creating a repository that is there keeps it`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    let head = try sandbox.git("rev-parse HEAD")
    let repository = try Repository.create(at: sandbox.project, variables: sandbox.variables)
    #expect(try repository.headCommit()?.description == head)
  }

  @Test func `a bare repository has no work directory`() throws {
    let sandbox = try GitSandbox()
    try sandbox.git("init -q --bare .")
    let repository = try Repository(containing: sandbox.project, variables: sandbox.variables)
    #expect(repository.workDirectory == nil)
    #expect(try repository.hasUncommittedChanges() == nil)
  }

  @Test func `a repository with SHA-256 names is unsupported`() throws {
    let sandbox = try GitSandbox()
    try sandbox.git("init -q --object-format=sha256 .")
    let error = #expect(throws: GitError.self) {
      _ = try Repository(containing: sandbox.project, variables: sandbox.variables)
    }
    guard case .unsupported(sandbox.project, let fact)? = error else { throw try #require(error) }
    #expect(fact.contains("objectformat"))
  }

  @Test func `a sparse checkout is supported`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try sandbox.git("sparse-checkout set --cone src")
    try sandbox.git("config --worktree user.name 'Only Here'")
    let variables = sandbox.variables.filter { $0.key != "GIT_AUTHOR_NAME" }
    let repository = try Repository(containing: sandbox.project, variables: variables)
    #expect(try repository.identity().name == "Only Here")
  }

  @Test(arguments: ["HEAD", "objects", "refs"])
  func `a repository without a vital part is damaged, not absent`(part: String) throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try FileTree.removeTree("\(sandbox.project)/.git/\(part)")
    let error = GitError.damaged(subject: "\(sandbox.project)/.git", fact: "HEAD, objects or refs is missing")
    #expect(throws: error) { _ = try Repository(containing: sandbox.project, variables: sandbox.variables) }
  }

  @Test(arguments: ["", "garbage\n", "ref: \n"])
  func `a HEAD that names nothing is damaged`(text: String) throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try DurableFile.write(Array(text.utf8), to: "\(sandbox.project)/.git/HEAD")
    let error = #expect(throws: GitError.self) {
      _ = try Repository(containing: sandbox.project, variables: sandbox.variables).headCommit()
    }
    guard case .damaged? = error else { throw try #require(error) }
  }

  @Test func `a configuration that does not parse is damaged`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try DurableFile.write(Array("[core\n".utf8), to: "\(sandbox.project)/.git/config")
    let error = #expect(throws: GitError.self) {
      _ = try Repository(containing: sandbox.project, variables: sandbox.variables)
    }
    guard case .damaged? = error else { throw try #require(error) }
  }

  @Test func `changes of followed files are seen, unknown files are not`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    let repository = try Repository(containing: sandbox.project, variables: sandbox.variables)
    try sandbox.write("x\n", to: "unknown.txt")
    #expect(try repository.hasUncommittedChanges() == false)
    try sandbox.write("print('changed now')\n", to: "train.py")
    #expect(try repository.hasUncommittedChanges() == true)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func `a repository of another user is refused until it is declared safe`() throws {
    let sandbox = try GitSandbox()
    try sandbox.initializeWithCommit()
    try sandbox.run("chown -R 65534:65534 .")
    let error = #expect(throws: GitError.self) {
      _ = try Repository(containing: sandbox.project, variables: sandbox.variables)
    }
    guard case .notOwned(sandbox.project, let owner)? = error else { throw try #require(error) }
    #expect(!owner.isEmpty)
    // The repository itself has no say in whether it is safe.
    try sandbox.run("sh -c 'echo [safe] >> .git/config; echo directory = * >> .git/config'")
    #expect(throws: GitError.self) { _ = try Repository(containing: sandbox.project, variables: sandbox.variables) }
    try DurableFile.write(
      Array("[safe]\n directory = \(sandbox.project)\n".utf8), to: "\(sandbox.home)/.gitconfig")
    _ = try Repository(containing: sandbox.project, variables: sandbox.variables)
    try DurableFile.write(
      Array("[safe]\n directory = *\n directory =\n".utf8), to: "\(sandbox.home)/.gitconfig")
    #expect(throws: GitError.self) { _ = try Repository(containing: sandbox.project, variables: sandbox.variables) }
    let sudo = sandbox.variables.merging(["SUDO_UID": "65534"]) { $1 }
    _ = try Repository(containing: sandbox.project, variables: sudo)
  }
}
