import Testing

@testable import Statistics

@Suite("Kolmogorov-Smirnov")
struct KolmogorovSmirnovTests {
  struct Reference: Sendable {
    let left: [Double]
    let right: [Double]
    let statistic: Double
    let pValue: Double
  }

  /// From `scipy.stats.ks_2samp(method="exact")`, scipy 1.17.1.
  static let references = [
    Reference(left: [1, 1, 2, 2], right: [1, 2, 2, 2], statistic: 0.25, pValue: 1),
    Reference(left: [1], right: [2], statistic: 1, pValue: 1),
    Reference(left: [1], right: [1], statistic: 0, pValue: 1),
    Reference(left: [5], right: [1, 2, 3], statistic: 1, pValue: 0.5),
    Reference(left: [1, 2, 3, 4, 5], right: [2.5, 3.5, 7], statistic: 0.4, pValue: 0.8571428571428572),
    Reference(
      left: [0, 0, 0, 0, 0, 0, 0], right: [0, 0, 1], statistic: 0.3333333333333333, pValue: 0.9333333333333332),
    Reference(
      left: (0..<20).map(Double.init), right: (5..<18).map(Double.init), statistic: 0.25,
      pValue: 0.5969830334099814),
    Reference(left: [3, 3, 3], right: [3, 3, 3], statistic: 0, pValue: 1),
  ]

  @Test(arguments: references)
  func `agrees with scipy on small samples`(_ reference: Reference) throws {
    let test = try KolmogorovSmirnov(SortedSample(reference.left), SortedSample(reference.right))
    #expect(abs(test.statistic - reference.statistic) <= 1e-12)
    #expect(agrees(test.pValue(.exact).p, reference.pValue))
    let swapped = try KolmogorovSmirnov(SortedSample(reference.right), SortedSample(reference.left))
    #expect(agrees(swapped.pValue(.exact).p, reference.pValue))
  }

  @Test(
    "is stable for 10,000 values a side",
    arguments: [
      (10_000, 10_000, 0.0201, 0.03518876957795689), (9_999, 10_000, 0.0201, 0.03448148625232041),
      (10_000, 7_000, 0.0301, 0.0011236974027555614),
    ])
  func isStable(left: Int, right: Int, statistic: Double, oracle: Double) throws {
    let shift = statistic - 0.0001 + 1e-7
    let test = try KolmogorovSmirnov(
      SortedSample((0..<left).map { Double($0) / Double(left) }),
      SortedSample((0..<right).map { Double($0) / Double(right) + shift }))
    #expect(abs(test.statistic - statistic) < 1e-12)
    let (p, method) = test.pValue(.automatic)
    #expect(method == .exact)
    #expect(agrees(p, oracle))
  }

  @Test(arguments: [1.5, 6.5, 12.5, 40.5, 70])
  func `both exact formulas agree`(shift: Double) throws {
    let test = try KolmogorovSmirnov(
      SortedSample((0..<60).map(Double.init)), SortedSample((0..<60).map { Double($0) + shift }))
    #expect(agrees(test.exactByPaths(), test.exactForEqualSizes(), absolute: 0))
  }

  /// P(i, j) over the whole grid, with the band looked at only where a block of ties ends: slow, and plain to see.
  private func slowPValue(_ left: [Double], _ right: [Double], gap: Int) -> Double {
    let (n, m) = (left.count, right.count)
    let pooled = (left + right).sorted()
    var chances = [[Double]](repeating: [Double](repeating: 0, count: m + 1), count: n + 1)
    for i in 0...n {
      for j in 0...m where i + j > 0 {
        let isEnd = i + j == n + m || pooled[i + j - 1] < pooled[i + j]
        guard !(isEnd && abs(i * m - j * n) >= gap) else {
          chances[i][j] = 1
          continue
        }
        let (a, b) = (i > 0 ? chances[i - 1][j] : 0, j > 0 ? chances[i][j - 1] : 0)
        chances[i][j] = (Double(i) * a + Double(j) * b) / Double(i + j)
      }
    }
    return chances[n][m]
  }

  @Test(
    "with ties, short blocks and long, the orders are counted right",
    arguments: [2, 3, 5, 12, 40, 300], [(300, 250, 0.06), (300, 250, 0.3), (60, 410, 0.12), (35, 35, 0.2)])
  func countsTies(values: Int, sides: (n: Int, m: Int, shift: Double)) throws {
    func sample(_ count: Int, _ shift: Double) -> [Double] {
      (0..<count).map { (Double(($0 * 7919) % count) / Double(count) + shift * Double($0 % 2)) * Double(values) }
        .map { $0.rounded(.down) }
    }
    let (left, right) = (sample(sides.n, 0), sample(sides.m, sides.shift))
    let (reference, current) = (SortedSample(left), SortedSample(right))
    let test = try KolmogorovSmirnov(reference, current)
    let gap = Int((test.statistic * Double(sides.n * sides.m)).rounded())
    let slow = gap == 0 ? 1 : slowPValue(left, right, gap: gap)
    #expect(agrees(test.pValue(of: reference, current).p, slow, relative: 1e-9, absolute: 0))
  }

  @Test func `takes the asymptotic law above 10,000 values and says so`() throws {
    let left = SortedSample((0..<10_001).map(Double.init))
    let right = SortedSample((0..<500).map { Double($0) * 20 + 150 })
    let test = try KolmogorovSmirnov(left, right)
    #expect(test.pValue(.automatic).method == .asymptotic)
    #expect(test.pValue(of: left, right).method == .asymptotic)
    #expect(agrees(test.pValue(.limit).p, test.pValue(.exact).p, relative: 0.1))
  }
}
