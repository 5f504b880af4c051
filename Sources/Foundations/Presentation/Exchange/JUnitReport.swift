/// A set of checks as the XML that test runners write and continuous integration reads.
///
/// JUnit has no standard; the document is valid by both schemas in use, the one of Jenkins' xUnit plugin
/// (`junit-10.xsd`) and the one of Ant's task, which is why there is a host name, why a suite always has its two outputs
/// and why a case has no output of its own.
package struct JUnitReport: Equatable, Sendable {
  /// What came of one check.
  package enum Outcome: Equatable, Sendable {
    /// The check passed.
    case passed
    /// What was checked is not as it should be.
    case failed(kind: String, message: String, details: String)
    /// The check could not be made; runners count this beside failures, never as a pass.
    case broken(kind: String, message: String, details: String)
    /// The check was left out on purpose.
    case skipped(message: String)
  }

  /// One check.
  package struct Case: Equatable, Sendable {
    /// The check's name within its group.
    package let name: String
    /// The group that viewers show it in; dots separate levels.
    package let group: String
    /// What came of it.
    package let outcome: Outcome

    /// A check with what came of it.
    package init(name: String, group: String, outcome: Outcome) {
      self.name = name
      self.group = group
      self.outcome = outcome
    }
  }

  /// A name with a value, such as the version of the tool.
  package struct Property: Equatable, Sendable {
    let name: String
    let value: String

    /// A property from its parts.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The suite's name.
  package let name: String
  /// When the checks were made, in RFC 3339 form and UTC; nil leaves it out.
  package let time: String?
  /// Facts about the run.
  package let properties: [Property]
  /// The checks in order.
  package let cases: [Case]
  /// What the run had to say beside its checks.
  package let output: String

  /// A suite of checks.
  package init(name: String, time: String? = nil, properties: [Property] = [], cases: [Case], output: String = "") {
    self.name = name
    self.time = time
    self.properties = properties
    self.cases = cases
    self.output = output
  }
}

extension JUnitReport {
  /// The XML document.
  package var document: String { XMLElement("testsuites", counts(withSkipped: false), [suite]).document }

  private var suite: XMLElement {
    XMLElement(
      "testsuite",
      [("name", name), ("package", name), ("id", "0"), ("hostname", "localhost"), ("timestamp", Self.moment(time))]
        + counts(withSkipped: true),
      [
        XMLElement(
          "properties", [], properties.map { XMLElement("property", [("name", $0.name), ("value", $0.value)]) })
      ]
        + cases.map(\.xml) + [XMLElement("system-out", text: output), XMLElement("system-err")])
  }

  private func counts(withSkipped: Bool) -> [(StaticString, String?)] {
    func count(_ isCounted: (Outcome) -> Bool) -> String { String(cases.count { isCounted($0.outcome) }) }
    let skipped = count { if case .skipped = $0 { true } else { false } }
    return [
      ("tests", String(cases.count)), ("failures", count { if case .failed = $0 { true } else { false } }),
      ("errors", count { if case .broken = $0 { true } else { false } }), ("skipped", withSkipped ? skipped : nil),
      ("time", "0"),
    ]
  }

  /// The schemas know neither a zone nor parts of a second.
  private static func moment(_ time: String?) -> String? { time.map { String($0.prefix(19)) } }
}

extension JUnitReport.Case {
  fileprivate var xml: XMLElement {
    XMLElement("testcase", [("name", name), ("classname", group), ("time", "0")], children)
  }

  private var children: [XMLElement] {
    switch outcome {
    case .passed: []
    case .failed(let kind, let message, let details):
      [XMLElement("failure", [("type", kind), ("message", message)], text: details)]
    case .broken(let kind, let message, let details):
      [XMLElement("error", [("type", kind), ("message", message)], text: details)]
    case .skipped(let message): [XMLElement("skipped", [("message", message)])]
    }
  }
}
