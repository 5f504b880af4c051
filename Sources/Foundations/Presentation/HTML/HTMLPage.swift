/// A whole HTML document in one file: no script, no network, no inline styles, readable in the dark and on paper.
///
/// A content security policy in the document allows its own stylesheet by hash and nothing else, so that even a mistake
/// in escaping could not run or load anything.
package struct HTMLPage: Sendable {
  /// The document's title, plain text.
  package var title: String
  /// What stands inside `main`; it holds the only `h1`.
  package var main: HTML
  /// What stands below `main`.
  package var footer: HTML

  /// A page in English.
  package init(title: String, main: HTML, footer: HTML = .empty) {
    self.title = title
    self.main = main
    self.footer = footer
  }

  /// The document, from `<!doctype html>` to the last newline.
  package var document: String {
    let sheet = Stylesheet.report
    let page = Tag.html(.language("en")) {
      Tag.head {
        Tag.meta(.init("charset", "utf-8"))
        Tag.meta(.init("http-equiv", "Content-Security-Policy"), .init("content", Self.policy(for: sheet)))
        Tag.meta(.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
        Tag.meta(.init("name", "color-scheme"), .init("content", "light dark"))
        Tag.title(title)
        HTML(nodes: [.stylesheet(sheet)])
      }
      Tag.body {
        Tag.main { main }
        if !footer.isEmpty { Tag.footer { footer } }
      }
    }
    return "<!doctype html>\n" + page.markup + "\n"
  }

  private static func policy(for sheet: Stylesheet) -> String {
    "default-src 'none'; style-src 'sha256-\(sheet.sha256)'; base-uri 'none'; form-action 'none'"
  }
}
