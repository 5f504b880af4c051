package import Presentation

extension DriftReport {
  /// The report as metrics, for a file that Prometheus' node exporter reads.
  ///
  /// Verdicts are state gauges: of the samples of one verdict exactly one is 1, so that "cannot tell" is a state of its
  /// own and no number stands for it. A figure that is not defined has no sample.
  package func prometheus(_ imprint: DriftReportImprint) -> PrometheusExposition {
    .init(gauges: tableGauges(imprint) + columnGauges, commonLabels: imprint.labels)
  }

  private func tableGauges(_ imprint: DriftReportImprint) -> [PrometheusExposition.Gauge] {
    let numbers = [
      ("drift", counts.drifted), ("no-drift", counts.stable), ("cannot-tell", counts.undecided),
      ("left-out", counts.leftOut),
    ]
    return [
      .init(
        "mlo_drift_verdict", help: "The answer for the table: 1 for the verdict that holds, 0 for the others.",
        samples: DriftVerdict.allCases.map { .init([.init("verdict", $0.rawValue)], $0 == verdict ? 1 : 0) }),
      .init(
        "mlo_drift_columns", help: "How many columns have a verdict.",
        samples: numbers.map { .init([.init("verdict", $0)], Double($1)) }),
      .init(
        "mlo_drift_drifted_ratio", help: "Drifted columns over compared ones; absent if none was compared.",
        samples: counts.driftedShare.map { [.init([], $0)] } ?? []),
      .init(
        "mlo_drift_rows", help: "Rows of the table.",
        samples: [
          .init([.init("side", "reference")], Double(reference.rowCount)),
          .init([.init("side", "current")], Double(current.rowCount)),
        ]),
      .init(
        "mlo_drift_findings", help: "Findings beside the statistics.",
        samples: DriftFinding.Severity.allCases.map { severity in
          .init([.init("severity", severity.rawValue)], Double(findings.count { $0.severity == severity }))
        }),
      .init(
        "mlo_drift_check_timestamp_seconds", help: "When the check was made.",
        samples: imprint.timeInSeconds.map { [.init([], $0)] } ?? []),
      .init(
        "mlo_drift_info", help: "What was compared, and by which version.",
        samples: [
          .init(
            [
              .init("reference", sourceNames.reference), .init("current", sourceNames.current),
              .init("version", imprint.version),
            ], 1)
        ]),
    ]
  }

  private var columnGauges: [PrometheusExposition.Gauge] {
    [
      .init(
        "mlo_drift_column_verdict", help: "The answer for a column: 1 for the verdict that holds, 0 for the others.",
        samples: columns.flatMap { column in
          ColumnVerdict.allCases.map { verdict in
            .init(
              [.init("column", column.name), .init("verdict", verdict.rawValue)], column.verdict == verdict ? 1 : 0)
          }
        }),
      .init(
        "mlo_drift_column_effect", help: "How large the change is; more is more. Absent if not defined.",
        samples: columns.compactMap { $0.sample($0.effect?.value, $0.effect?.method) }),
      .init(
        "mlo_drift_column_threshold", help: "The effect from which a change counts.",
        samples: columns.compactMap { $0.sample($0.effect?.threshold, $0.effect?.method) }),
      .init(
        "mlo_drift_column_adjusted_p_value", help: "How likely chance alone is; less is surer. Absent without a test.",
        samples: columns.compactMap { $0.sample($0.test?.adjustedPValue, $0.test?.method) }),
      .init(
        "mlo_drift_column_missing_ratio", help: "Rows without a value over all rows. Absent without rows.",
        samples: columns.flatMap(\.missingSamples)),
      .init(
        "mlo_drift_part_verdict",
        help: "1 for the answer of a part that was asked for: timeline, segments, joint, correlations.",
        samples: extras.sections.flatMap { section in
          DriftVerdict.allCases.map { verdict in
            .init([.init("part", section.id), .init("verdict", verdict.rawValue)], section.verdict == verdict ? 1 : 0)
          }
        }),
      .init(
        "mlo_drift_joint_roc_auc",
        help: "How well a classifier tells the tables apart; 0.5 is guessing. Absent if not asked for.",
        samples: extras.joint?.area.map { [.init([], $0)] } ?? []),
    ].filter { !$0.samples.isEmpty || !$0.name.hasPrefix("mlo_drift_part") && !$0.name.hasPrefix("mlo_drift_joint") }
  }
}

extension ColumnReport {
  fileprivate func sample(_ value: Double?, _ method: String?) -> PrometheusExposition.Sample? {
    guard let value, let method else { return nil }
    return .init([.init("column", name), .init("method", method)], value)
  }

  fileprivate var missingSamples: [PrometheusExposition.Sample] {
    [("reference", reference?.missingShare), ("current", current?.missingShare)].compactMap { side, share in
      share.map { .init([.init("column", name), .init("side", side)], $0) }
    }
  }
}
