/// Figures in the text format that Prometheus scrapes and its node exporter reads from files.
///
/// A figure that is not defined has no sample: absent is not 0, and an alert on `absent()` can see it. Source:
/// Prometheus, "Exposition formats", text format 0.0.4; oracle: `promtool check metrics`.
package struct PrometheusExposition: Equatable, Sendable {
  /// One value with the labels that tell it from its siblings.
  package struct Sample: Equatable, Sendable {
    /// Labels in the order in which they are written; those with an empty value count as absent.
    package let labels: [Label]
    /// The value; NaN and infinities are written as such.
    package let value: Double

    /// A value with its labels.
    package init(_ labels: [Label], _ value: Double) {
      self.labels = labels
      self.value = value
    }
  }

  /// A name with a value.
  package struct Label: Equatable, Sendable {
    /// The label's name: a letter or `_`, then letters, digits and `_`.
    package let name: String
    /// Any text.
    package let value: String

    /// A label whose name stands in the source.
    package init(_ name: StaticString, _ value: String) {
      self.name = "\(name)"
      self.value = value
    }

    /// A label whose name comes from outside; nil if it breaks the rule, or begins with the reserved `__`.
    package init?(name: String, value: String) {
      let isWord = name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      }
      guard isWord, let first = name.first, !first.isNumber, !name.hasPrefix("__") else { return nil }
      self.name = name
      self.value = value
    }
  }

  /// A gauge: all samples of one name.
  package struct Gauge: Equatable, Sendable {
    /// The metric's name, with its unit at the end.
    package let name: String
    /// What the figure means, with its direction.
    package let help: String
    /// The samples; a gauge without any is not written.
    package let samples: [Sample]

    /// A gauge whose name stands in the source.
    package init(_ name: StaticString, help: String, samples: [Sample]) {
      self.name = "\(name)"
      self.help = help
      self.samples = samples
    }
  }

  /// The gauges in order, each name once.
  package let gauges: [Gauge]
  /// Labels that every sample has, after its own.
  package let commonLabels: [Label]

  /// An exposition of gauges.
  package init(gauges: [Gauge], commonLabels: [Label] = []) {
    self.gauges = gauges
    self.commonLabels = commonLabels
  }

  /// The text, each line ended by a newline.
  package var text: String {
    gauges.filter { !$0.samples.isEmpty }.reduce(into: "") { output, gauge in
      output += "# HELP \(gauge.name) \(Self.escaped(gauge.help, quotes: false))\n# TYPE \(gauge.name) gauge\n"
      for sample in gauge.samples {
        output += gauge.name + line(of: sample.labels) + " \(Self.number(sample.value))\n"
      }
    }
  }

  private func line(of labels: [Label]) -> String {
    let names = Set(labels.map(\.name))
    let all = labels + commonLabels.filter { !names.contains($0.name) }
    guard !all.isEmpty else { return "" }
    return "{" + all.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }.joined(separator: ",") + "}"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { output, scalar in
      switch scalar {
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\"" where quotes: output += "\\\""
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
