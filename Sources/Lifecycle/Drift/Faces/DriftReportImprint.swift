package import Presentation

/// What a report in a file says about its own making.
package struct DriftReportImprint: Equatable, Sendable {
  /// The command that makes the report again.
  package var command: String
  /// The version of mlo that made it.
  package var version: String
  /// The digest of the reference's bytes; nil if it is not known.
  package var referenceDigest: String?
  /// The digest of the current data's bytes; nil if it is not known.
  package var currentDigest: String?
  /// When it was made, in RFC 3339 form; nil leaves it out, so that equal data gives equal bytes.
  package var time: String?
  /// The same moment in seconds since 1970; nil leaves it out.
  package var timeInSeconds: Double?
  /// The reference as the user named it; nil if it is no file.
  package var referencePath: String?
  /// The current data as the user named it; nil if it is no file.
  package var currentPath: String?
  /// Labels that every metric gets, to tell the metrics of several checks from each other.
  package var labels: [PrometheusExposition.Label] = []

  /// An imprint from its parts.
  package init(
    command: String, version: String, referenceDigest: String? = nil, currentDigest: String? = nil, time: String? = nil
  ) {
    self.command = command
    self.version = version
    self.referenceDigest = referenceDigest
    self.currentDigest = currentDigest
    self.time = time
  }
}
