import TestSupport
import Testing

@Suite("the replay of a transcript")
struct TranscriptReplayTests {
  static let page = """
    # A page

    <!-- $ echo 1 > prepared -->
    ```console
    $ cat prepared
    1
    $ echo two \\
      words; false
    two words
    (exit 1)
    $ mkdir -p deep/er
    $ cd deep
    $ cd er
    $ pwd
    $BENCH/deep/er
    ```

    ```sh
    $ not replayed
    ```
    """

  @Test func `a page that tells the truth stays as it is`() throws {
    let transcript = Transcript(page: Self.page)
    expectSame(try transcript.replayed(in: Bench()), Self.page)
  }

  @Test func `a page that lies is put right`() throws {
    let lie = Self.page.replacing("two words\n(exit 1)", with: "something else\nand more")
    #expect(lie != Self.page)
    expectSame(try Transcript(page: lie).replayed(in: Bench()), Self.page)
  }

  @Test func `a preparation that fails is an error`() throws {
    #expect(throws: Transcript.PreparationFailure.self) {
      try Transcript(page: "<!-- $ false -->").replayed(in: Bench())
    }
  }
}
