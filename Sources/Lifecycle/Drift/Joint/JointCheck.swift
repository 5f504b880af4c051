import Statistics
package import Tabular

/// Asks a classifier whether it can tell current rows from reference rows, all columns together.
///
/// The rows are divided into five parts; each is scored by a classifier that was trained on the four others, so that
/// nothing is ranked by a model that has seen it. With the area A of the scores and its 95 % interval by DeLong:
///
///     drift          A ≥ 0.55 and the lower end is above 0.5
///     no drift       the upper end is below 0.6: nothing worth finding can have been missed
///     cannot tell    otherwise, or too few rows
///
/// The threshold 0.55 is the one that Evidently's preset takes for its classifier of text.
package struct JointCheck: Sendable {
  /// What the check demands.
  package let options: DriftOptions
  /// Decides which rows are sampled, and how they are divided.
  package let seed: UInt64

  /// The area from which a difference counts.
  package static let threshold = 0.55
  /// The area that must be excluded before no drift is claimed.
  private static let detectable = 0.6
  private static let confidence = 0.95
  private static let foldCount = 5
  /// The most rows of a table that are used.
  package static let rowLimit = 4000
  /// The fewest rows on each side.
  package static let smallestSide = 50

  /// A check with these demands.
  package init(options: DriftOptions, seed: UInt64) { (self.options, self.seed) = (options, seed) }

  /// The joint drift of tables that were read with their rows kept; `report` is the check of the same tables.
  package func joint(reference: Table, current: Table, report: DriftReport) -> JointDrift {
    let names = reference.columns.map(\.name).filter { name in
      report.columns.contains { $0.name == name && $0.treatment != .none && $0.verdict != .leftOut }
    }
    let columns = names.compactMap { name in reference[name].flatMap { left in current[name].map { (left, $0) } } }
    var generator = SplitMix64(seed)
    let before = Self.sample(reference.rowCount, &generator)
    let now = Self.sample(current.rowCount, &generator)
    let isSampled = before.count < reference.rowCount || now.count < current.rowCount
    func answer(
      _ verdict: DriftVerdict, _ reason: String, _ curve: RankingCurve? = nil,
      _ contributions: [JointDrift.Contribution] = []
    ) -> JointDrift {
      JointDrift(
        verdict: verdict, reason: reason, classifier: "\(LogisticRegression.title) with squares and products",
        area: curve?.area, interval: curve?.interval(confidence: Self.confidence), confidence: Self.confidence,
        threshold: Self.threshold, foldCount: Self.foldCount, seed: seed, referenceRows: before.count,
        currentRows: now.count, isSampled: isSampled, columns: contributions)
    }
    guard min(before.count, now.count) >= Self.smallestSide else {
      return answer(
        .cannotTell,
        "all columns together: \(before.count) and \(NumberWording.count(now.count, "row")), \(Self.smallestSide) are needed on"
          + " each side")
    }
    guard let features = JointFeatures(columns, referenceRows: before, currentRows: now),
      !features.matrix.columns.isEmpty
    else { return answer(.cannotTell, "all columns together: no column gives a classifier anything to go by") }
    let labels = before.map { _ in false } + now.map { _ in true }
    let folds = Self.folds(labels, &generator)
    let models = DriftCheck.onAllProcessors(folds) { fold -> LogisticRegression in
      let held = Set(fold)
      let others = labels.indices.filter { !held.contains($0) }
      return LogisticRegression(features.matrix.selecting(others), labels: others.map { labels[$0] })
    }
    let parts = zip(folds, models).map { Part(rows: $0, model: $1) }
    guard let curve = Self.curve(parts.map { $0.model.scores(features.matrix.selecting($0.rows)) }, parts, labels)
    else {
      return answer(.cannotTell, "all columns together: a side has too few rows")
    }
    let orders = parts.map { $0.rows.indices.shuffled(using: &generator) }
    let losses = DriftCheck.onAllProcessors(Array(names.indices)) { column -> JointDrift.Contribution in
      let scores = zip(parts, orders).map { part, order in
        part.model.scores(features.shuffling(column, rows: part.rows, by: order))
      }
      let shuffled = Self.curve(scores, parts, labels)
      return JointDrift.Contribution(column: names[column], areaLoss: curve.area - (shuffled?.area ?? curve.area))
    }
    let (verdict, reason) = Self.decide(curve, losses)
    return answer(
      verdict, reason, curve,
      losses.enumerated().sorted { ($1.element.areaLoss, $0.offset) < ($0.element.areaLoss, $1.offset) }.map(\.element))
  }

  /// Rows that one model scores.
  private struct Part: Sendable {
    let rows: [Int]
    let model: LogisticRegression
  }

  private static func curve(_ scores: [[Double]], _ parts: [Part], _ labels: [Bool]) -> RankingCurve? {
    try? RankingCurve(scores: scores.flatMap(\.self), labels: parts.flatMap { $0.rows.map { labels[$0] } })
  }

  private static func sample(_ count: Int, _ generator: inout SplitMix64) -> [Int] {
    guard count > rowLimit else { return Array(0..<count) }
    // Floyd's way: as many draws as rows are taken.
    var taken: Set<Int> = []
    for last in (count - rowLimit)..<count {
      let draw = Int.random(in: 0...last, using: &generator)
      if !taken.insert(draw).inserted { taken.insert(last) }
    }
    return taken.sorted()
  }

  /// Parts with the same share of both classes.
  private static func folds(_ labels: [Bool], _ generator: inout SplitMix64) -> [[Int]] {
    var folds = [[Int]](repeating: [], count: foldCount)
    for label in [false, true] {
      let rows = labels.indices.filter { labels[$0] == label }.shuffled(using: &generator)
      for (place, row) in rows.enumerated() { folds[place % foldCount].append(row) }
    }
    return folds
  }

  private static func decide(
    _ curve: RankingCurve, _ columns: [JointDrift.Contribution]
  ) -> (DriftVerdict, String) {
    let range = curve.interval(confidence: confidence)
    let figures =
      "ROC-AUC \(NumberWording.short(curve.area)), 95% \(NumberWording.short(range.lowerBound)) to"
      + " \(NumberWording.short(range.upperBound))"
    if curve.area >= threshold, range.lowerBound > 0.5 {
      let telling = columns.filter { $0.areaLoss > 0.005 }.sorted { $0.areaLoss > $1.areaLoss }.prefix(3).map(\.column)
      let names = telling.isEmpty ? "" : "; most by \(telling.joined(separator: ", "))"
      return (.drift, "a classifier tells the tables apart by all columns together (\(figures))\(names)")
    }
    if range.upperBound < detectable {
      return (.noDrift, "a classifier tells the tables apart hardly better than by guessing (\(figures))")
    }
    return (.cannotTell, "too few rows to say whether a classifier can tell the tables apart (\(figures))")
  }
}
