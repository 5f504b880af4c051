import Glibc

extension KolmogorovDistribution {
  /// The chance that the distribution function of `count` values stays closer than `gap` to the true one everywhere.
  ///
  ///     n! / nⁿ · (Hⁿ) in the middle, H of size 2 k − 1 with k = ⌈n gap⌉
  ///
  /// Source: J. Durbin (1973) as arranged by G. Marsaglia, W. W. Tsang and J. Wang, J. Statist. Softw. 8 (2003).
  ///
  /// - Complexity: O(k³ log n).
  static func matrixPower(_ gap: Double, _ count: Int) -> Double {
    let n = Double(count)
    guard let whole = Int(exactly: (n * gap).rounded(.down)) else { return 1 }
    let k = whole + 1
    let size = 2 * k - 1
    var result = ScaledMatrix(startMatrix(size, Double(k) - n * gap), size: size).power(count)
    var value = result.values[(k - 1) * size + k - 1]
    for i in 1...count {
      value *= Double(i) / n
      if value < 1e-140 {
        value *= 1e140
        result.exponent -= 140
      }
    }
    return value * pow(10, Double(result.exponent))
  }

  /// 1 on and below the first upper diagonal, with the first column and last row corrected for h = k − n gap, each entry
  /// over the factorial of its distance from the corner.
  private static func startMatrix(_ size: Int, _ h: Double) -> [Double] {
    var values = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<min(size, row + 2) { values[row * size + column] = 1 }
    }
    for row in 0..<size {
      values[row * size] -= pow(h, Double(row + 1))
      values[(size - 1) * size + row] -= pow(h, Double(size - row))
    }
    values[(size - 1) * size] += 2 * h - 1 > 0 ? pow(2 * h - 1, Double(size)) : 0
    for row in 0..<size {
      for column in 0..<min(size, row + 1) {
        for divisor in 1...(row - column + 1) { values[row * size + column] /= Double(divisor) }
      }
    }
    return values
  }
}

/// A square matrix times a power of ten, so that large powers stay within the doubles.
private struct ScaledMatrix {
  var values: [Double]
  let size: Int
  var exponent = 0

  init(_ values: [Double], size: Int, exponent: Int = 0) {
    (self.values, self.size, self.exponent) = (values, size, exponent)
  }

  func power(_ number: Int) -> ScaledMatrix {
    guard number > 1 else { return self }
    let half = power(number / 2)
    let square = half.times(half)
    return number % 2 == 0 ? square : square.times(self)
  }

  func times(_ other: ScaledMatrix) -> ScaledMatrix {
    var product = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for inner in 0..<size {
        let factor = values[row * size + inner]
        guard factor != 0 else { continue }
        for column in 0..<size { product[row * size + column] += factor * other.values[inner * size + column] }
      }
    }
    var result = ScaledMatrix(product, size: size, exponent: exponent + other.exponent)
    if product[(size / 2) * size + size / 2] > 1e140 {
      for index in product.indices { result.values[index] *= 1e-140 }
      result.exponent += 140
    }
    return result
  }
}
