import Statistics
import Testing

/// The laws that hold for every detector of the catalogue.
struct StreamDetectorLaws {
  static let names = StreamDetectorCatalogue.all.map { $0.name }

  private func detector(_ name: String) throws -> any StreamDetector {
    let type = try #require(StreamDetectorCatalogue.detector(name))
    return type.init(StreamSettings(standardOf: type))
  }

  /// Zeros and ones whose share of ones rises, by a fixed rule.
  private static let rising: [Double] = (0..<700).map { index in
    let noise = (index * 7919) % 100
    return noise < (index < 350 ? 8 : 55) ? 1 : 0
  }

  @Test(arguments: names, [0.0, 1.0]) func `a constant stream never signals`(_ name: String, _ value: Double) throws {
    var detector = try detector(name)
    for _ in 0..<2_000 { #expect(try detector.update(value) == .none) }
  }

  @Test(arguments: names) func `a stream that changes signals, and the levels say how`(_ name: String) throws {
    var detector = try detector(name)
    var drifts = 0
    for value in Self.rising where try detector.update(value) == .drift {
      drifts += 1
      let change = try #require(detector.change)
      #expect(change.before.isFinite && change.after.isFinite)
      if name == "eddm" { #expect(change.after < change.before) }
      if ["ddm", "hddm-a", "hddm-w"].contains(name) { #expect(change.after > change.before) }
    }
    // Page-Hinkley at its usual threshold of 50 wants more than this.
    #expect(name == "page-hinkley" || drifts > 0)
  }

  @Test(arguments: names) func `a restored detector goes on as if nothing had happened`(_ name: String) throws {
    var whole = try detector(name)
    for (index, value) in Self.rising.enumerated() {
      var restored = try detector(name)
      try restored.restore(whole.state)
      #expect(restored.state == whole.state, "at \(index)")
      #expect(try restored.update(value) == (try whole.update(value)), "at \(index)")
      #expect(restored.state == whole.state, "after \(index)")
    }
  }

  @Test(arguments: names) func `after a drift a detector is as good as new`(_ name: String) throws {
    var detector = try detector(name)
    guard let end = try Self.rising.firstIndex(where: { try detector.update($0) == .drift }) else { return }
    var fresh = try self.detector(name)
    for value in Self.rising[(end + 1)...] { #expect(try detector.update(value) == (try fresh.update(value))) }
    #expect(detector.state == fresh.state)
  }

  @Test(arguments: names, [Double.nan, .infinity, -.infinity, 1e200])
  func `a value that would silence a detector is refused`(_ name: String, _ value: Double) throws {
    var detector = try detector(name)
    _ = try detector.update(1)
    let before = detector.state
    #expect(throws: StreamValueError.self) { try detector.update(value) }
    #expect(detector.state == before)
  }

  @Test(arguments: ["ddm", "eddm", "hddm-a", "hddm-w"]) func `errors are 0 or 1`(_ name: String) throws {
    var detector = try detector(name)
    #expect(throws: StreamValueError.notAnError(0.5)) { try detector.update(0.5) }
  }

  @Test(arguments: names) func `an empty memory is refused`(_ name: String) throws {
    var detector = try detector(name)
    #expect(throws: StreamStateError.self) { try detector.restore(StreamState()) }
  }

  @Test(arguments: names) func `settings outside their range are refused`(_ name: String) throws {
    let type = try #require(StreamDetectorCatalogue.detector(name))
    var settings = StreamSettings(standardOf: type)
    for parameter in type.parameters {
      for text in ["", "x", "nan", "-1", "1e400"] {
        #expect(throws: StreamSettingsError.self) { try settings.set(parameter.name, to: text) }
      }
    }
    #expect(throws: StreamSettingsError.self) { try settings.set("no-such", to: "1") }
    #expect(settings == StreamSettings(standardOf: type))
  }

  @Test(arguments: [(15, 0.002), (16, 0.0004), (12, 0.02)])
  func `KSWIN's critical gap is a small p`(_ gap: Int, _ bound: Double) {
    #expect(KolmogorovSmirnovWindow.pValue(gap: gap, size: 30) < bound)
  }
}
