import Files
import Git
import TestSupport
import Testing

@Suite struct IdentityTests {
  private func identity(
    configuration: String = "", local: String = "", role: Repository.Role = .author,
    _ variables: (GitSandbox) -> [String: String] = { _ in [:] }
  ) throws -> Identity {
    let sandbox = try GitSandbox()
    try sandbox.git("init -q .")
    try DurableFile.write(Array(configuration.utf8), to: "\(sandbox.home)/.gitconfig")
    try sandbox.run("sh -c 'cat >> .git/config' <<'END'\n\(local)\nEND\n")
    let own = ["HOME": sandbox.home, "GIT_CONFIG_NOSYSTEM": "1"].merging(variables(sandbox)) { $1 }
    return try Repository(containing: sandbox.project, variables: own).identity(role)
  }

  @Test func `the user's configuration names the user`() throws {
    let identity = try identity(configuration: "[user]\n name = Ada\n email = ada@example.org\n")
    #expect(identity.name == "Ada")
    #expect(identity.email == "ada@example.org")
  }

  @Test func `the repository's configuration is stronger than the user's`() throws {
    let identity = try identity(
      configuration: "[user]\n name = Ada\n email = ada@example.org\n", local: "[user]\n email = ada@work.example")
    #expect(identity.name == "Ada")
    #expect(identity.email == "ada@work.example")
  }

  @Test func `environment variables are stronger than configuration`() throws {
    let identity = try identity(configuration: "[user]\n name = Ada\n email = ada@example.org\n") { _ in
      ["GIT_AUTHOR_NAME": "Grace", "GIT_AUTHOR_EMAIL": "grace@example.org"]
    }
    #expect(identity.name == "Grace")
    #expect(identity.email == "grace@example.org")
  }

  @Test func `author and committer may differ`() throws {
    let configuration = "[user]\n name = Ada\n email = a@example.org\n[committer]\n name = Robot\n"
    #expect(try identity(configuration: configuration).name == "Ada")
    #expect(try identity(configuration: configuration, role: .committer).name == "Robot")
  }

  @Test func `another global file is read when a variable names one`() throws {
    let identity = try identity(configuration: "[user]\n name = Ada\n email = ada@example.org\n") { sandbox in
      try? DurableFile.write(
        Array("[user]\n name = Elsewhere\n email = e@example.org\n".utf8), to: "\(sandbox.root)/other")
      return ["GIT_CONFIG_GLOBAL": "\(sandbox.root)/other"]
    }
    #expect(identity.name == "Elsewhere")
  }

  @Test func `the XDG folder is read`() throws {
    let identity = try identity { sandbox in
      _ = try? FileTree.createDirectory("\(sandbox.root)/xdg/git")
      try? DurableFile.write(
        Array("[user]\n name = Xavier\n email = x@example.org\n".utf8), to: "\(sandbox.root)/xdg/git/config")
      return ["XDG_CONFIG_HOME": "\(sandbox.root)/xdg"]
    }
    #expect(identity.name == "Xavier")
  }

  @Test func `the system's file is read unless told otherwise`() throws {
    func name(_ more: [String: String]) throws -> String {
      try identity { sandbox in
        try? DurableFile.write(
          Array("[user]\n name = System\n email = s@example.org\n".utf8), to: "\(sandbox.root)/system")
        return ["GIT_CONFIG_SYSTEM": "\(sandbox.root)/system"].merging(more) { $1 }
      }.name
    }
    #expect(try name(["GIT_CONFIG_NOSYSTEM": "0"]) == "System")
    #expect(throws: GitError.noIdentity(missing: ["user.name", "user.email"])) { try name([:]) }
  }

  @Test(arguments: [
    ("", ["user.name", "user.email"]), ("[user]\n name = Ada\n", ["user.email"]),
    ("[user]\n email = a@b.c\n", ["user.name"]), ("[user]\n name = <>\n email = a@b.c\n", ["user.name"]),
  ])
  func `what is missing is named`(configuration: String, missing: [String]) throws {
    #expect(throws: GitError.noIdentity(missing: missing)) { try identity(configuration: configuration) }
  }

  @Test func `characters that git drops from names are dropped`() throws {
    let identity = try identity { _ in ["GIT_AUTHOR_NAME": " <Ada>\n Lovelace. ", "GIT_AUTHOR_EMAIL": "<a@b.c>"] }
    #expect(identity.name == "Ada Lovelace")
    #expect(identity.email == "a@b.c")
  }
}
