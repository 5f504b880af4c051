import Statistics
import Tabular
import Testing

@testable import Drift

@Suite("drift against profiles")
struct ProfileComparisonTests {
  /// Numbers and words by a fixed rule; `shift` moves the numbers.
  private static func table(rows: Int, shift: Double, seed: Int) -> TableSource {
    var state = UInt64(seed)
    let lines = (0..<rows).map { _ in
      var sum = 0.0
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sum += Double(state >> 40) / Double(1 << 24)
      }
      return "\(sum + shift),\(state >> 60)\n"
    }
    return .bytes(Array(("value,code\n" + lines.joined()).utf8), name: "table")
  }

  private static func sides(shift: Double, budget: Int?) throws -> (Table, Table) {
    let sources = (table(rows: 60_000, shift: 0, seed: 1), table(rows: 60_000, shift: shift, seed: 2))
    guard let budget else { return (try Table.read(sources.0), try Table.read(sources.1)) }
    return (
      try TableProfile.read(sources.0, memoryBudget: budget).table,
      try TableProfile.read(sources.1, memoryBudget: budget).table
    )
  }

  @Test(arguments: DriftBench.cases) func `a profile that holds every value is as good as the table`(name: String)
    throws
  {
    let (reference, current) = (DriftBench.source("\(name)/ref.csv"), DriftBench.source("\(name)/cur.csv"))
    let whole = DriftCheck().report(reference: try Table.read(reference), current: try Table.read(current))
    let known = try TableProfile.read(reference, memoryBudget: 1 << 30).table
    let other = try TableProfile.read(current, memoryBudget: 1 << 30).table
    for (left, right) in [(known, try Table.read(current)), (try Table.read(reference), other), (known, other)] {
      let report = DriftCheck().report(reference: left, current: right)
      #expect(report.verdict == whole.verdict)
      #expect(report.columns.map(\.reason) == whole.columns.map(\.reason))
      for (column, truth) in zip(report.columns, whole.columns) {
        #expect(column.name == truth.name && column.verdict == truth.verdict && column.approximation == nil)
        #expect(column.effect == truth.effect && column.distribution == truth.distribution)
        for (row, other) in zip(column.measures, truth.measures) {
          // Sums over values with counts round in another order.
          let (found, wanted) = (row.value ?? -1, other.value ?? -1)
          #expect(abs(found - wanted) <= 1e-9 * max(1, abs(wanted)), "\(column.name) \(row.method)")
          #expect(abs((row.pValue ?? -1) - (other.pValue ?? -1)) <= 1e-9, "\(column.name) \(row.method)")
        }
      }
      #expect(report.findings == whole.findings)
    }
  }

  @Test(arguments: [0.0, 0.02, 0.1, 0.6]) func `a sketch gives the answer of the table, or none`(shift: Double) throws {
    let whole = try Self.sides(shift: shift, budget: nil)
    let exact = DriftCheck().report(reference: whole.0, current: whole.1)
    let sketched = try Self.sides(shift: shift, budget: 100_000)
    let report = DriftCheck().report(reference: sketched.0, current: sketched.1)
    for column in report.columns {
      let truth = try #require(exact.columns.first { $0.name == column.name })
      #expect(column.verdict == truth.verdict || column.verdict == .cannotTell, "\(column.name): \(column.reason)")
    }
    let value = try #require(report.columns.first { $0.name == "value" })
    let error = try #require(value.approximation)
    #expect(error.referenceRankError > 0 && error.referenceRankError < 0.01)
    #expect(value.reason.contains("approximate"))
    #expect(report.findings.contains { $0.kind == .approximate })
    #expect(!report.findings.contains { $0.kind == .outOfRange } || exact.findings.contains { $0.kind == .outOfRange })
    #expect(report.reference.isProfile && !exact.reference.isProfile)
  }

  @Test func `what a sketch leaves open is not green`() throws {
    // The stability index lies between the two thresholds that the sketch allows for.
    let whole = try Self.sides(shift: 0.15, budget: nil)
    let exact = DriftCheck().report(reference: whole.0, current: whole.1)
    let index = try #require(exact.columns.first { $0.name == "value" }?.effect?.value)
    let sides = try Self.sides(shift: 0.15, budget: 100_000)
    for factor in [0.999, 1.001] {
      var options = DriftOptions()
      options.thresholds[.column("value")] = index * factor
      let report = DriftCheck(options: options).report(reference: sides.0, current: sides.1)
      let column = try #require(report.columns.first { $0.name == "value" })
      #expect(column.verdict == .cannotTell, "\(column.reason)")
      #expect(column.reason.hasPrefix("a sketch leaves it open"))
      #expect(report.verdict == .cannotTell)
    }
  }

  @Test(arguments: ["hellinger", "mann-whitney", "jensen-shannon", "anderson-darling"])
  func `a method without bounds decides nothing on a sketch`(method: String) throws {
    let sides = try Self.sides(shift: 0.6, budget: 100_000)
    var options = DriftOptions()
    options.methods[.column("value")] = method
    let report = DriftCheck(options: options).report(reference: sides.0, current: sides.1)
    let column = try #require(report.columns.first { $0.name == "value" })
    #expect(column.verdict == .cannotTell, "\(column.reason)")
  }

  @Test(arguments: [
    KolmogorovSmirnov.name, WassersteinDistance.name, PopulationStabilityIndex.name, EnergyDistance.name,
    NormedWassersteinDistance.name, WelchTest.name, StudentTest.name,
  ])
  func `the bounds hold the measure of the whole samples`(measure: String) throws {
    for shift in [0.0, 0.05, 0.4] {
      let whole = try Self.sides(shift: shift, budget: nil)
      let sketched = try Self.sides(shift: shift, budget: 100_000)
      let samples = try [sketched.0, sketched.1].map { try #require($0["value"]?.sample) }
      #expect(samples.allSatisfy { !$0.isExact })
      let bounds = try #require(SketchBounds(of: measure, samples[0], samples[1]))
      let exact = (SortedSample(whole.0["value"]?.numbers ?? []), SortedSample(whole.1["value"]?.numbers ?? []))
      let type = try #require(DriftMeasureCatalogue.numeric.first { $0.name == measure })
      let truth = try type.measure(exact.0, exact.1)
      let slack = 1e-9 * max(1, truth.value.magnitude)  // of sums in another order
      #expect(
        bounds.value.lowerBound - slack <= truth.value && truth.value <= bounds.value.upperBound + slack,
        "\(measure) \(truth.value) \(bounds)")
      if let p = truth.pValue, let range = bounds.pValue {
        #expect(range.lowerBound <= p * 1.02 + 1e-12 && p <= range.upperBound * 1.02 + 1e-12, "\(p) \(range)")
      }
    }
  }
}
