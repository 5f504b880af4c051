import Serialization
import Testing

@testable import Statistics

@Suite("distributions")
struct DistributionTests {
  /// From mpmath with 40 digits.
  @Test(
    "the chi-square tail is good to 1e-12, also where it is tiny",
    arguments: [
      (0.001, 2, 0.9995001249791693), (0.5, 3, 0.9188914116546758), (5, 3, 0.17179714429673312),
      (188.65351909200254, 3, 1.1925192400298729e-40), (10, 10, 0.4404932850652124),
      (100, 100, 0.48119168452795674), (130, 100, 0.023512397809808676), (1200, 7, 7.061924746633294e-255),
      (1400, 4, 6.911633257175599e-302), (30, 1, 4.3204630578274975e-08), (5000, 5000, 0.4973403788923451),
      (5600, 5000, 3.6883093291848836e-09), (900, 1000, 0.9892827619087102), (20, 19, 0.3945781820860008),
      (25, 21, 0.24716407892265976), (3, 1, 0.0832645166635504), (1, 1, 0.3173105078629141),
    ])
  func chiSquare(statistic: Double, degreesOfFreedom: Int, oracle: Double) {
    let tail = ChiSquareDistribution.upperTail(statistic, degreesOfFreedom: degreesOfFreedom)
    #expect(agrees(tail, oracle, relative: 1e-12, absolute: 0))
  }

  @Test func `the chi-square tail is 1 where nothing can differ`() {
    #expect(ChiSquareDistribution.upperTail(0, degreesOfFreedom: 3) == 1)
    #expect(ChiSquareDistribution.upperTail(0, degreesOfFreedom: 0) == 1)
  }

  /// From `scipy.special.kolmogorov`.
  @Test(
    "the Kolmogorov limit agrees with scipy",
    arguments: [
      (0, 1.0), (0.1, 1.0), (0.3, 0.9999906941986655), (0.5, 0.9639452436648751), (0.8, 0.5441424115741981),
      (0.99, 0.2808738392255489), (1, 0.26999967167735456), (1.2, 0.11224966667072497),
      (2, 0.0006709252557796953), (5, 3.8574996959278356e-22), (10, 2.767793053473475e-87),
    ])
  func kolmogorov(lambda: Double, oracle: Double) {
    #expect(agrees(KolmogorovDistribution.upperTail(lambda), oracle, relative: 1e-12, absolute: 0))
  }

  /// From `2 * scipy.stats.norm.sf`.
  @Test(
    "the normal tail agrees with scipy",
    arguments: [
      (0, 1.0), (0.5, 0.6170750774519738), (1.959963984540054, 0.05), (-3, 0.0026997960632601866),
      (8, 1.244192114854348e-15), (20, 5.507248237212311e-89), (37, 1.1451142445047853e-299),
    ])
  func normal(z: Double, oracle: Double) {
    #expect(agrees(NormalDistribution.twoSidedTail(z), oracle, relative: 1e-12, absolute: 0))
  }

  @Test func `the normal quantile inverts the tail`() {
    #expect(agrees(NormalDistribution.upperQuantile(0.025), 1.959963984540054))
    #expect(agrees(NormalDistribution.upperQuantile(0.2), 0.8416212335729143))
  }

  @Test(arguments: [("kstwo", 2e-6), ("student", 1e-10), ("cramer_von_mises_limit", 1e-6)])
  func `tails agree with scipy over a grid`(name: String, relative: Double) throws {
    let rows = try #require(EdgeAnswers.document?["distributions"]?[name]?.arrayValue)
    #expect(rows.count >= 10)
    for row in rows.map(EdgeAnswers.numbers) {
      let (tail, absolute): (Double, Double) =
        switch name {
        case "kstwo": (KolmogorovDistribution.upperTail(gap: row[1], count: Int(row[0])), 1e-13)
        case "student": (StudentDistribution.twoSidedTail(row[0], degreesOfFreedom: row[1]), 0)
        default: (QuadraticFormDistribution.cramerVonMises(row[0]), 3e-7)
        }
      #expect(agrees(tail, row.last, relative: relative, absolute: absolute), "\(name) \(row)")
    }
  }

  /// Shares of the limit below a value, from a table of Marsaglia and Marsaglia (2004).
  @Test(arguments: [(1.248, 0.75), (1.933, 0.9), (2.492, 0.95), (3.857, 0.99)])
  func `the limit of Anderson-Darling has its published percentage points`(statistic: Double, share: Double) {
    #expect(abs(1 - QuadraticFormDistribution.andersonDarling(statistic) - share) < 4e-4)
  }

  @Test func `tails of quadratic forms keep their relative precision`() {
    // Far out the first pole decides: p ratio of neighbouring statistics is e^(-a/2 dx) to within 1/x.
    for (tail, pole) in [
      (QuadraticFormDistribution.andersonDarling, 2.0), (QuadraticFormDistribution.cramerVonMises, 9.869604401089358),
    ] as [((Double) -> Double, Double)] {
      let ratio = tail(201 / pole) / tail(200 / pole)
      #expect(agrees(ratio, 0.6065306597126334, relative: 0.01))
      #expect(tail(200 / pole) > 0)
    }
  }
}
