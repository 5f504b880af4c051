/// What systems write for "no value" where a number must stand.
package enum MissingCode {
  /// The usual ones, far from most measurements.
  package static let numbers: [Double] = [-99, -999, -9999, -99999, -999_999, 999, 9999, 99999, 999_999]
}
