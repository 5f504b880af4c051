/// Every detector of change in streams that mlo knows: one row each.
package enum StreamDetectorCatalogue {
  /// The detectors in the order in which help lists them.
  package static let all: [any StreamDetector.Type] = [
    AdaptiveWindow.self,
    PageHinkley.self,
    KolmogorovSmirnovWindow.self,
    DriftDetectionMethod.self,
    EarlyDriftDetectionMethod.self,
    HoeffdingAverageDetector.self,
    HoeffdingWeightedDetector.self,
  ]

  /// The detector of a name, or nil; river's spelling with underscores is understood, too.
  package static func detector(_ name: String) -> (any StreamDetector.Type)? {
    let wanted = String(name.map { $0 == "_" ? "-" : $0 })
    return all.first { $0.name == wanted }
  }
}
