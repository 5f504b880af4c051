import Presentation
import Testing

@Suite("Markdown on a terminal") struct MarkdownTerminalTests {
  static let sample = """
    # Drift

    Data **drifts** when it changes after training; `mlo drift check` tells you → read [the guide](https://example.org/guide).

    ### 1. What to do
    - **Purpose**: compare the data that the model was trained on with the data it sees today
      - nested item that is long enough to be wrapped at sixty columns of text
    - [x] done
    - [ ] open

    9. nine
    10. ten

    > Too little data is not "no drift".

    ```bash
    $ mlo drift check train.csv live.csv --html a-rather-long-file-name-for-a-report.html
    ```

    | measure | what it answers in a sentence that is long | limit |
    |---|---|--:|
    | `psi` | how far the shares of the bins have moved from those of the reference | 0.2 |

    ---
    """

  func text(_ markdown: String, _ terminal: TerminalProfile) -> String {
    MarkdownTerminalRenderer(terminal: terminal).lines(MarkdownDocument(parsing: markdown)).rendered(for: terminal)
  }

  @Test func `sixty columns`() {
    #expect(
      text(Self.sample, TerminalProfile(width: 60)) == """
        Drift
        ═════

        Data drifts when it changes after training; `mlo drift
        check` tells you → read the guide
        (https://example.org/guide).

        1. What to do
        ╌╌╌╌╌╌╌╌╌╌╌╌╌

        • Purpose: compare the data that the model was trained on
          with the data it sees today
          ◦ nested item that is long enough to be wrapped at sixty
            columns of text
        • [x] done
        • [ ] open

         9. nine
        10. ten

        │ Too little data is not "no drift".

            $ mlo drift check train.csv live.csv --html a-rather-long-file-name-for-a-report.html

        measure  what it answers in a sentence that is long    limit
        ───────  ────────────────────────────────────────────  ─────
        `psi`    how far the shares of the bins have moved       0.2
                 from those of the reference

        ────────────────────────────────────────────────────────────

        """)
  }

  @Test func `ASCII for screen readers and old terminals`() {
    let lines = text(Self.sample, TerminalProfile(width: 60, isASCII: true))
    #expect(lines.utf8.allSatisfy { $0 < 0x80 })
    #expect(lines.contains("\n- Purpose: compare"))
    #expect(lines.contains("\n  * nested item"))
    #expect(lines.contains("\n> Too little data"))
  }

  @Test func `colour takes the place of backticks and number signs`() {
    let lines = text(Self.sample, TerminalProfile(width: 100, usesColor: true, usesHyperlinks: true))
    #expect(lines.contains("\u{1B}[1m1. What to do\u{1B}[0m"))
    #expect(lines.contains("\u{1B}[36mmlo drift check\u{1B}[0m"))
    #expect(lines.contains("\u{1B}]8;;https://example.org/guide\u{1B}\\\u{1B}[4mthe guide\u{1B}[0m"))
    #expect(!lines.contains("(https:"))
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `prose keeps the width and the measure`(width: Int) {
    let terminal = TerminalProfile(width: width)
    let lines = MarkdownTerminalRenderer(terminal: terminal).lines(MarkdownDocument(parsing: Self.sample))
    let prose = lines.filter { !$0.plain.hasPrefix("    ") }
    #expect(prose.allSatisfy { $0.width <= width })
    #expect(prose.filter { $0.plain.hasPrefix("•") }.allSatisfy { $0.width <= MarkdownTerminalRenderer.measure })
  }

  @Test func `control characters of a document are shown`() {
    let hostile = "# \u{1B}[2J\n\ntext \u{202E} `\u{7}`\n\n```\n\u{1B}]0;x\u{7}\ta\n```\n\n|a\u{9B}|\n|---|\n|\u{85}|\n"
    for terminal in [TerminalProfile(), TerminalProfile(isASCII: true)] {
      let shown = text(hostile, terminal).unicodeScalars
      #expect(
        shown.allSatisfy { $0 == "\n" || !(0x00..<0x20 ~= $0.value || 0x7F..<0xA0 ~= $0.value || $0 == "\u{202E}") })
    }
  }
}
