extension ColumnReport {
  /// Figures of a column's values on one side.
  package enum Summary: Equatable, Sendable {
    case numbers(Numbers)
    case categories(Categories)
    /// There is no value, or the column was not looked into.
    case none

    /// Figures of numbers, in the column's unit.
    package struct Numbers: Equatable, Sendable {
      /// The arithmetic mean of the present values.
      package let mean: Double
      /// The middle of the present values, halfway between the two middle ones if their number is even.
      package let median: Double
      /// The population standard deviation; nil if it is beyond the doubles.
      package let standardDeviation: Double?
      /// The smallest present value.
      package let minimum: Double
      /// The largest present value.
      package let maximum: Double
      /// Further quantiles by rising share, interpolated as NumPy's default does; none if they are not known.
      package let quantiles: [Quantile]

      package init(
        mean: Double, median: Double, standardDeviation: Double?, minimum: Double, maximum: Double,
        quantiles: [Quantile] = []
      ) {
        self.mean = mean
        self.median = median
        self.standardDeviation = standardDeviation
        self.minimum = minimum
        self.maximum = maximum
        self.quantiles = quantiles
      }
    }

    /// The value below which a share of the values lies.
    package struct Quantile: Equatable, Sendable {
      /// The shares that every report tells beside the ends and the median.
      package static let shares = [0.05, 0.25, 0.75, 0.95]

      /// The share of the values, 0 to 1.
      package let share: Double
      /// The value, in the column's unit.
      package let value: Double

      package init(share: Double, value: Double) {
        self.share = share
        self.value = value
      }
    }

    /// The most frequent categories.
    package struct Categories: Equatable, Sendable {
      /// How many different ones there are, or were counted.
      package let distinctCount: Int
      /// The most frequent ones, falling, at most five.
      package let top: [LabelCount]

      package init(distinctCount: Int, top: [LabelCount]) {
        self.distinctCount = distinctCount
        self.top = top
      }
    }
  }

  /// A category with its count and its share of the present values.
  package struct LabelCount: Equatable, Sendable {
    /// The category as the table writes it.
    package let label: String
    /// How many rows have it.
    package let count: Int
    /// The count over all present values, 0 to 1; missing ones are not among them.
    package let share: Double

    package init(label: String, count: Int, share: Double) {
      self.label = label
      self.count = count
      self.share = share
    }
  }

  /// The counts behind a picture of both sides.
  package enum Distribution: Equatable, Sendable {
    case histogram(Histogram)
    case bars(Bars)

    /// Counts of both sides in the same bins: the first takes everything below ``edges``' first, the last everything
    /// from its last on, so there is one bin more than there are edges.
    package struct Histogram: Equatable, Sendable {
      /// The inner edges, ascending; bins are [a, b).
      package let edges: [Double]
      /// The number of reference values in each bin, missing ones in none.
      package let reference: [Int]
      /// The number of current values in each bin, missing ones in none.
      package let current: [Int]
      /// The smallest value of both sides, where the first bin starts.
      package let minimum: Double
      /// The largest value of both sides, where the last bin ends.
      package let maximum: Double

      package init(edges: [Double], reference: [Int], current: [Int], minimum: Double, maximum: Double) {
        self.edges = edges
        self.reference = reference
        self.current = current
        self.minimum = minimum
        self.maximum = maximum
      }
    }

    /// Counts of both sides per category or value, and of all the others together.
    package struct Bars: Equatable, Sendable {
      /// Categories by falling frequency on both sides; values ascending.
      package let labels: [String]
      /// The number of reference rows for each of the ``labels``, in their order; 0 if the reference has none.
      package let reference: [Int]
      /// The number of current rows for each of the ``labels``, in their order; 0 if the current data have none.
      package let current: [Int]
      /// How many further categories there are.
      package let otherLabelCount: Int
      /// The number of reference rows in all further categories together; 0 if there are none.
      package let otherReference: Int
      /// The number of current rows in all further categories together; 0 if there are none.
      package let otherCurrent: Int

      package init(
        labels: [String], reference: [Int], current: [Int], otherLabelCount: Int, otherReference: Int,
        otherCurrent: Int
      ) {
        self.labels = labels
        self.reference = reference
        self.current = current
        self.otherLabelCount = otherLabelCount
        self.otherReference = otherReference
        self.otherCurrent = otherCurrent
      }
    }
  }
}
