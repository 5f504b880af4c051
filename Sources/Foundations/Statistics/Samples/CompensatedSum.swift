/// A sum that keeps what each addition rounds away, so that its error does not grow with the number of terms.
///
/// Source: A. Neumaier, Z. Angew. Math. Mech. 54 (1974).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  /// The sum so far.
  var value: Double { sum.isFinite ? sum + lost : sum }

  /// Adds a term.
  @inline(__always) mutating func add(_ term: Double) {
    let next = sum + term
    lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}
