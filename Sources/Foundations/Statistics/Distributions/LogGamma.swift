import Glibc

/// ln |Γ(x)|, without the global sign that `lgamma` writes and threads would share.
///
/// - Parameter x: above 0.
/// - Returns: the logarithm; infinite for 0.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}
