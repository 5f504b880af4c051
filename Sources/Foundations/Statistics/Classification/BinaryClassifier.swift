/// The features of rows: columns of one length, each finite.
package struct FeatureMatrix: Equatable, Sendable {
  /// One array per feature, with a value for each row.
  package let columns: [[Double]]
  /// The number of rows.
  package let rowCount: Int

  /// Takes features; all columns have `rowCount` values.
  package init(columns: [[Double]], rowCount: Int) { (self.columns, self.rowCount) = (columns, rowCount) }

  /// The same features of some of the rows, in the order given.
  package func selecting(_ rows: [Int]) -> FeatureMatrix {
    FeatureMatrix(columns: columns.map { column in rows.map { column[$0] } }, rowCount: rows.count)
  }
}

/// A model that learns to tell two classes of rows apart, and then scores rows it has not seen.
package protocol BinaryClassifier: Sendable {
  /// Its name in sentences.
  static var title: String { get }
  /// Learns from rows and their classes; equal input gives an equal model.
  init(_ features: FeatureMatrix, labels: [Bool])
  /// A score for each row, higher for rows that are rather positive.
  func scores(_ features: FeatureMatrix) -> [Double]
}
