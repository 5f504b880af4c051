package import Presentation
import Serialization

/// The forms in which a drift report can be passed on; all say the same.
package enum DriftReportFormat: String, CaseIterable, Sendable {
  /// A screen for people.
  case terminal
  /// The document `mlo.drift.report/1`.
  case json
  /// A page for a pull request, a ticket or a job summary.
  case markdown
  /// XML that continuous integration shows as tests.
  case junit
  /// A log that code scanning shows as alerts.
  case sarif
  /// Annotations of GitHub Actions.
  case github
  /// Metrics for Prometheus.
  case prometheus
  /// One file to read and keep.
  case html
}

extension DriftReport {
  /// The whole report in one of its forms, ended by a newline.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - imprint: What the report says about its own making.
  ///   - terminal: What the screen can show; only ``DriftReportFormat/terminal`` asks.
  ///   - showingAll: Whether the screen shows the columns without drift, too; the other forms always have every column.
  /// - Returns: UTF-8 text in which the data cannot become markup.
  package func text(
    as format: DriftReportFormat, imprint: DriftReportImprint, terminal: TerminalProfile = TerminalProfile(),
    showingAll: Bool = false
  ) -> String {
    switch format {
    case .terminal: terminalLines(for: terminal, showingAll: showingAll).rendered(for: terminal)
    case .json: json.text() + "\n"
    case .markdown: markdown(imprint)
    case .junit: junit(imprint).document
    case .sarif: sarif(imprint).json.text(.indented) + "\n"
    case .github: annotations(imprint).map { $0.text + "\n" }.joined()
    case .prometheus: prometheus(imprint).text
    case .html: html(imprint)
    }
  }
}
