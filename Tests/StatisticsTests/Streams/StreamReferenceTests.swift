import Serialization
import Statistics
import TestSupport
import Testing

/// Streams with the signals that river gives for them.
struct StreamReferenceTests {
  static let names = (try? Fixtures.names(in: "streams").filter { $0.hasSuffix(".json") }) ?? []

  @Test func `there are streams to compare with`() { #expect(Self.names.count >= 6) }

  @Test(arguments: names) func `signals stand at river's indices`(_ name: String) throws {
    let document = try Fixtures.json("streams/\(name)")
    let values = try #require(document["values"]?.arrayValue).compactMap(\.numberValue)
    for answer in try #require(document["cases"]?.arrayValue) {
      let name = "\(answer["detector"]?.stringValue ?? "") \(answer["settings"]?.text(.line) ?? "")"
      var detector = try StreamBench.detector(answer)
      let found = try StreamBench.signals(&detector, values)
      #expect(found.drifts == answer["drifts"]?.arrayValue?.compactMap(\.integerValue), "\(name)")
      #expect(found.warnings == answer["warnings"]?.arrayValue?.compactMap(\.integerValue), "\(name)")
    }
  }

  @Test(arguments: names) func `KSWIN signals about as often as river's`(_ name: String) throws {
    let document = try Fixtures.json("streams/\(name)")
    let values = try #require(document["values"]?.arrayValue).compactMap(\.numberValue)
    let counts = try #require(document["kswin_drift_counts"]?.arrayValue).compactMap(\.integerValue)
    let least = try #require(counts.min())
    let most = try #require(counts.max())
    var detector: any StreamDetector = KolmogorovSmirnovWindow(StreamSettings(standardOf: KolmogorovSmirnovWindow.self))
    let found = try StreamBench.signals(&detector, values).drifts.count
    // A tenth more than the range of five seeds; on short streams, two drifts.
    let slack = max(2, most / 10)
    #expect((least - slack...most + slack).contains(found))
  }
}

/// What the tests of stream detectors share.
enum StreamBench {
  static func detector(_ answer: JSONValue) throws -> any StreamDetector {
    let name = try #require(answer["detector"]?.stringValue)
    let type = try #require(StreamDetectorCatalogue.detector(name))
    var settings = StreamSettings(standardOf: type)
    for (name, value) in answer["settings"]?.objectValue?.members ?? [] {
      try settings.set(name, to: try #require(value.stringValue))
    }
    return type.init(settings)
  }

  /// The indices of drifts, and of the first of each row of warnings.
  static func signals(
    _ detector: inout any StreamDetector, _ values: [Double]
  ) throws -> (drifts: [Int], warnings: [Int]) {
    var (drifts, warnings, last): ([Int], [Int], StreamSignal) = ([], [], .none)
    for (index, value) in values.enumerated() {
      let signal = try detector.update(value)
      if signal == .drift { drifts.append(index) }
      if signal == .warning, last != .warning { warnings.append(index) }
      last = signal
    }
    return (drifts, warnings)
  }
}
