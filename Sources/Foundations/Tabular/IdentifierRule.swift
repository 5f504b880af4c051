/// Decides whether a column numbers or names its rows.
///
/// At least 20 values, all distinct, and at most one row in a hundred without one. Integers must besides be consecutive
/// or have a name that says "id"; words must look like keys: at most 64 bytes and no space. Floats never are keys.
enum IdentifierRule {
  private static let fewest = 20

  private static func isEnough(_ present: Int, _ missing: Int) -> Bool {
    present >= fewest && missing * 100 <= present + missing
  }

  /// Why a column of integers is a key, or nil if it is none.
  static func reason(name: String, integers: [Double], missing: Int) -> String? {
    guard isEnough(integers.count, missing), let first = integers.first else { return nil }
    var (low, high, isIncreasing, previous) = (first, first, true, -Double.infinity)
    for value in integers {
      low = min(low, value)
      high = max(high, value)
      if value <= previous { isIncreasing = false }
      previous = value
    }
    let isConsecutive = high - low == Double(integers.count - 1)
    guard isConsecutive || saysIdentifier(name), isIncreasing || areDistinct(integers) else { return nil }
    let reason = "\(integers.count) distinct values in \(integers.count + missing) rows"
    return reason + (isConsecutive ? ", consecutive" : ", and the name says that it is a key")
  }

  /// Why a column of words is a key, or nil if it is none.
  static func reason(words: CategoryCounts, missing: Int) -> String? {
    guard isEnough(words.total, missing), words.counts.allSatisfy({ $0 == 1 }),
      words.labels.allSatisfy({ $0.utf8.count <= 64 && !$0.utf8.contains(UInt8(ascii: " ")) })
    else { return nil }
    if words.isCapped {
      return "\(words.total) values, and none of the first \(words.distinctCount) occurs again"
    }
    return "\(words.total) distinct values in \(words.total + missing) rows, short and without spaces"
  }

  /// Whether a name is one that people give to keys: "id", "uuid", "customer_id", "PassengerId", "id_order".
  static func saysIdentifier(_ name: String) -> Bool {
    let lower = name.lowercased()
    if ["id", "ids", "uid", "uuid", "guid", "key", "index", "rowid", "row_number"].contains(lower) { return true }
    if ["_id", "-id", ".id", " id", "_key", "_uuid", "_guid"].contains(where: lower.hasSuffix) { return true }
    if lower.hasPrefix("id_") { return true }
    guard name.count > 2, name.hasSuffix("Id") || name.hasSuffix("ID") else { return false }
    return name.dropLast(2).last?.isLowercase ?? false
  }

  /// Whether no number occurs twice, by a hash table of the bit patterns.
  private static func areDistinct(_ values: [Double]) -> Bool {
    var size = 64
    while size < values.count * 2 { size *= 2 }
    // NaN marks a free slot: it never is a value.
    var slots = [Double](repeating: .nan, count: size)
    for value in values {
      let hash = (value + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15
      var slot = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
      while !slots[slot].isNaN {
        if slots[slot] == value { return false }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = value
    }
    return true
  }
}
