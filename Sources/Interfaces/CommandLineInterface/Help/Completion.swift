import ArgumentParser
import Serialization
import Workspaces

/// The command `mlo completion`.
struct Completion: ConsoleCommand {
  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  static let examples = [
    Example("mlo completion bash", "the script for bash; put `source <(mlo completion bash)` into ~/.bashrc"),
    Example("mlo completion fish", "the script for fish; keep it in ~/.config/fish/completions/mlo.fish"),
  ]
  static let configuration = CommandConfiguration.command(
    "completion", "Print the script that completes mlo's commands in a shell.", examples: examples)

  @Argument(help: "bash, zsh or fish.") var shell: Shell
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(on console: Console, in session: Session) throws -> Verdict {
    let script =
      switch shell {
      case .bash: MLO.completionScript(for: .bash)
      case .zsh: MLO.completionScript(for: .zsh)
      case .fish: MLO.completionScript(for: .fish)
      }
    console.write(script.hasSuffix("\n") ? script : script + "\n")
    console.document(["schema": "mlo.completion/1", "shell": .string(shell.rawValue), "script": .string(script)])
    return .fine
  }
}
