import Files
import TestSupport
import Testing

/// The pages that show commands and their answers: the folder `Transcripts`, and the README.
@Suite("transcripts")
struct TranscriptTests {
  private static let folder = "Tests/CommandLineInterfaceTests/Transcripts"

  /// All pages, from the top folder of the repository.
  static let pages: [String] =
    ["README.md"]
    + ((try? FileTree.names(in: Repository.path(folder))) ?? []).filter { $0.hasSuffix(".md") }.map {
      "\(folder)/\($0)"
    }

  @Test(arguments: pages)
  func `a page shows what mlo says`(page: String) throws {
    let stored = String(decoding: try FileTree.contents(of: Repository.path(page)), as: UTF8.self)
    let transcript = Transcript(page: stored)
    #expect(transcript.commandCount > 0, "\(page) has no command")
    try Acceptance.expect(try transcript.replayed(in: Bench()), in: page)
  }
}
