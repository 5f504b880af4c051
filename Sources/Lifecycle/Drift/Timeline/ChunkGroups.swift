/// The present values of a column, gathered chunk by chunk.
struct ChunkGroups<Value: Sendable>: Sendable {
  /// All values; those of a chunk stand next to each other, in row order.
  private let values: [Value]
  private let starts: [Int]
  private let ends: [Int]

  /// Gathers the values of the rows that are in a chunk and have one.
  ///
  /// `values` holds one per row; `filler` is any value, for places that stay empty.
  init(_ values: [Value], _ cutting: ChunkCutting, filler: Value, isPresent: (Value) -> Bool) {
    var starts: [Int] = []
    var total = 0
    for piece in cutting.pieces {
      starts.append(total)
      total += piece.rowCount
    }
    var ends = starts
    let gathered = [Value](unsafeUninitializedCapacity: total) { target, count in
      target.initialize(repeating: filler)
      for (row, chunk) in cutting.chunkOfRow.enumerated() where chunk >= 0 && row < values.count {
        guard isPresent(values[row]) else { continue }
        target[ends[Int(chunk)]] = values[row]
        ends[Int(chunk)] += 1
      }
      count = total
    }
    (self.values, self.starts, self.ends) = (gathered, starts, ends)
  }

  /// The present values of a chunk.
  subscript(chunk: Int) -> ArraySlice<Value> { values[starts[chunk]..<ends[chunk]] }
}
