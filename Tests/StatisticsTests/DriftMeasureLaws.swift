import Testing

@testable import Statistics

/// What every measure of the catalogue promises, whatever its formula.
@Suite("drift measure laws")
struct DriftMeasureLaws {
  static let numeric = DriftMeasureCatalogue.numeric.map(Numeric.init)
  static let categorical = DriftMeasureCatalogue.categorical.map(Categorical.init)

  struct Numeric: Sendable, CustomTestStringConvertible {
    let measure: any NumericDriftMeasure.Type
    var testDescription: String { measure.name }

    func of(_ reference: [Double], _ current: [Double]) throws -> Measurement {
      try measure.measure(SortedSample(reference), SortedSample(current))
    }
  }

  struct Categorical: Sendable, CustomTestStringConvertible {
    let measure: any CategoricalDriftMeasure.Type
    var testDescription: String { measure.name }

    func of(_ reference: [String: Int], _ current: [String: Int]) throws -> Measurement {
      try measure.measure(CategoryPair(reference: reference, current: current))
    }
  }

  static let samples: [[Double]] = [
    [3], [7, 7, 7], [3, 1, 2, 2], (0..<600).map { Double(($0 * 37) % 101) }, [-0.0, 0.0, -1.5, 1e9],
  ]

  @Test(arguments: numeric, samples)
  func `a sample has not moved from itself`(law: Numeric, values: [Double]) throws {
    guard let result = try Self.unlessUndefined(values, values, { try law.of(values, values.reversed()) }) else {
      return
    }
    #expect(abs(result.value) < 1e-12)
    #expect(result.pValue == nil || agrees(result.pValue, 1))
  }

  /// The result, or nil where a measure says that it needs more values or some spread, and that is so.
  private static func unlessUndefined(
    _ left: [Double], _ right: [Double], _ measure: () throws -> Measurement
  ) throws -> Measurement? {
    do {
      return try measure()
    } catch SampleError.tooFew(let found, let needed) {
      #expect(found < needed && found == min(left.count, right.count))
    } catch SampleError.noSpread {
      #expect(Set(left).count == 1 && Set(right).count == 1)
    } catch SampleError.noMiddleSpread {
      #expect(Set(left + right).count <= 2)
    }
    return nil
  }

  @Test(arguments: numeric)
  func `the order of rows does not matter`(law: Numeric) throws {
    let (left, right) = ([5.0, 1, 4, 4, 2, 9], [3.0, 4, 8, 8, 7])
    #expect(try law.of(left, right) == law.of(left.sorted(), right.reversed()))
  }

  @Test(arguments: numeric.filter { $0.measure.isSymmetric })
  func `what is called symmetric is`(law: Numeric) throws {
    let (left, right) = (Self.samples[3], Self.samples[3].prefix(150).map { $0 + 3 })
    let (there, back) = (try law.of(left, right), try law.of(right, left))
    #expect(agrees(abs(there.value), abs(back.value), relative: 1e-12))
    #expect(there.pValue == nil || agrees(there.pValue, back.pValue, relative: 1e-9))
  }

  @Test(arguments: numeric)
  func `an empty side is refused`(law: Numeric) {
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) { try law.of([], [1, 2]) }
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) { try law.of([1, 2], []) }
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) { try law.of([.nan], [1]) }
  }

  @Test(arguments: numeric)
  func `constants have finite results and are seen to differ`(law: Numeric) throws {
    let (left, right) = ([5.0, 5, 5, 5], [7.0, 7, 7])
    guard let result = try Self.unlessUndefined(left, right, { try law.of(left, right) }) else { return }
    #expect(result.value.isFinite)
    #expect(result.value > 0)
    #expect(result.pValue.map { 0...1 ~= $0 } ?? true)
  }

  @Test(arguments: numeric)
  func `the largest doubles give a finite value or a reason`(law: Numeric) throws {
    let huge = Double.greatestFiniteMagnitude
    let (left, right) = ((0..<40).map { Double($0) * huge / 40 }, (0..<40).map { -Double($0) * huge / 40 })
    do {
      #expect(try law.of(left, right).value.isFinite)
    } catch SampleError.overflow {
    } catch SampleError.tooFew(let found, let needed) {
      // Most of these values are infinite, and so left out.
      #expect(found < needed)
    }
  }

  @Test(arguments: categorical)
  func `counts have not moved from themselves`(law: Categorical) throws {
    for counts in [["a": 1], ["a": 5, "b": 3]] {
      do {
        let result = try law.of(counts, counts)
        #expect(result.value == 0)
        #expect(agrees(result.pValue ?? 1, 1))
      } catch SampleError.oneCategory {
        #expect(counts.count == 1)
      }
    }
  }

  @Test(arguments: categorical)
  func `twice the rows in the same shares have not moved`(law: Categorical) throws {
    let result = try law.of(["a": 8, "b": 4], ["a": 4, "b": 2])
    #expect(abs(result.value) < 1e-12)
  }

  @Test(arguments: categorical.filter { $0.measure.isSymmetric })
  func `what is called symmetric is, for categories`(law: Categorical) throws {
    let (there, back) = (
      try law.of(["a": 8, "b": 4], ["a": 1, "b": 6]), try law.of(["a": 1, "b": 6], ["a": 8, "b": 4])
    )
    #expect(agrees(abs(there.value), abs(back.value), relative: 1e-12))
    #expect(there.pValue == nil || agrees(there.pValue, back.pValue))
  }

  @Test(arguments: categorical)
  func `an empty side of categories is refused`(law: Categorical) {
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) { try law.of([:], ["a": 2]) }
    #expect(throws: SampleError.tooFew(found: 0, needed: 1)) { try law.of(["a": 2], ["a": 0]) }
  }

  @Test(arguments: categorical)
  func `a category that replaces another is seen`(law: Categorical) throws {
    let result = try law.of(["a": 40], ["b": 30])
    // Infinite only where the reference is taken as exact; a permutation test cannot say less than 1 in 1,001.
    #expect(result.value.isFinite || (law.measure == ChiSquareGoodnessOfFit.self && result.value == .infinity))
    #expect(result.value != 0)
    let smallest = law.measure == PermutedTotalVariation.self ? 0.001 : 1e-6
    #expect(result.pValue.map { $0 < smallest } ?? true)
  }

  @Test func `names are different`() {
    let numeric = DriftMeasureCatalogue.numeric.map { $0.name }
    let categorical = DriftMeasureCatalogue.categorical.map { $0.name }
    for names in [numeric, categorical] {
      #expect(Set(names).count == names.count)
    }
  }
}
