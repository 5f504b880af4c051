/// What is known of a column's words.
package struct WordProfile: Equatable, Sendable {
  /// The words and their counts, in the order of the file; further ones are counted together.
  package var counts: CategoryCounts
  /// The distinct words beyond the kept ones.
  package var otherDistinct = DistinctSketch()
  /// The lengths of the fields that held one of those, in Unicode scalars.
  package var otherLengths = TextLengths()

  /// Of these words.
  package init(counts: CategoryCounts) { self.counts = counts }

  /// How many different words there are.
  package var distinct: DistinctCount {
    guard counts.isCapped else { return DistinctCount(count: counts.distinctCount, isExact: true) }
    var sketch = otherDistinct
    for label in counts.labels { sketch.add(hash: DistinctSketch.hash(label.utf8)) }
    return DistinctCount(estimate: max(sketch.estimate, Double(counts.distinctCount + 1)), atMost: counts.total)
  }

  /// How long the fields are, in Unicode scalars.
  package var lengths: TextLengths {
    var lengths = otherLengths
    for (label, count) in zip(counts.labels, counts.counts) {
      lengths.add(length: label.unicodeScalars.count, count: count)
    }
    return lengths
  }

  /// The most frequent kept words, the most frequent first and equally frequent ones by their text.
  package func top(_ count: Int) -> [(label: String, count: Int)] {
    let order = counts.labels.indices.sorted {
      (-counts.counts[$0], counts.labels[$0]) < (-counts.counts[$1], counts.labels[$1])
    }
    return order.prefix(count).map { (counts.labels[$0], counts.counts[$0]) }
  }

  /// How many kept words occur once.
  package var occursOnce: Int { counts.counts.count { $0 == 1 } }

  /// Fields among the kept words with a space at either end.
  package var padded: Int {
    zip(counts.labels, counts.counts).reduce(0) { sum, word in
      word.0.first == " " || word.0.last == " " ? sum + word.1 : sum
    }
  }

  /// Kept words that differ from another only by case, such as "Male" and "male"; the first group found.
  package var caseVariants: [String] {
    var seen: [String: String] = [:]
    for label in counts.labels {
      if let other = seen.updateValue(label, forKey: label.lowercased()), other != label { return [other, label] }
    }
    return []
  }

  /// The most frequent shapes of the kept words with the number of their fields, see ``shape(of:)``.
  package func patterns(_ count: Int) -> [(shape: String, count: Int)] {
    var shapes: [String: Int] = [:]
    for (label, count) in zip(counts.labels, counts.counts) { shapes[Self.shape(of: label), default: 0] += count }
    let order = shapes.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    return order.prefix(count).map { ($0.key, $0.value) }
  }

  /// A word with A for each capital, a for each other letter and 9 for each digit: "AB-12" is "AA-99".
  ///
  /// Runs of more than four of one class are written with a plus: "Amsterdam" is "Aa+". The shape is cut at 24.
  package static func shape(of word: String) -> String {
    var (shape, run) = ([Character](), 0)
    for character in word {
      let symbol: Character =
        character.isNumber ? "9" : character.isLetter ? (character.isUppercase ? "A" : "a") : character
      run = shape.last == symbol || (shape.last == "+" && run > 4 && shape.dropLast().last == symbol) ? run + 1 : 1
      if run == 5 {
        shape.removeLast(3)
        shape.append("+")
      } else if run < 5 {
        shape.append(symbol)
      }
      if shape.count == 24 { return String(shape) + "…" }
    }
    return String(shape)
  }

  /// Adds the words of rows that follow, keeping at most `limit` different ones.
  package mutating func merge(_ other: WordProfile, limit: Int) {
    var (labels, numbers, others) = (counts.labels, counts.counts, counts.otherCount + other.counts.otherCount)
    // By their bytes: words that Unicode holds equal are two words of the file.
    var places: [[UInt8]: Int] = [:]
    for (index, label) in labels.enumerated() { places[Array(label.utf8)] = index }
    otherDistinct.merge(other.otherDistinct)
    otherLengths.merge(other.otherLengths)
    for (label, count) in zip(other.counts.labels, other.counts.counts) {
      let key = Array(label.utf8)
      if let place = places[key] {
        numbers[place] += count
      } else if labels.count < limit {
        places[key] = labels.count
        labels.append(label)
        numbers.append(count)
      } else {
        others += count
        otherDistinct.add(hash: DistinctSketch.hash(label.utf8))
        otherLengths.add(length: label.unicodeScalars.count, count: count)
      }
    }
    counts = CategoryCounts(labels: labels, counts: numbers, otherCount: others)
  }
}

/// The lengths of texts in Unicode scalars, mergeable exactly.
package struct TextLengths: Equatable, Sendable {
  /// The shortest and the longest; 0 without texts.
  package private(set) var (minimum, maximum) = (0, 0)
  /// The sum of all lengths, and how many texts there are.
  package private(set) var (total, count) = (0, 0)

  /// Of no texts.
  package init() {}

  /// Restores what was saved.
  package init(minimum: Int, maximum: Int, total: Int, count: Int) {
    (self.minimum, self.maximum, self.total, self.count) = (minimum, maximum, total, count)
  }

  /// The mean length; nil without texts.
  package var mean: Double? { count > 0 ? Double(total) / Double(count) : nil }

  /// Adds `count` texts of one length.
  package mutating func add(length: Int, count texts: Int = 1) {
    minimum = count == 0 ? length : min(minimum, length)
    maximum = max(maximum, length)
    total &+= length &* texts
    count += texts
  }

  /// Adds the texts of another.
  package mutating func merge(_ other: TextLengths) {
    guard other.count > 0 else { return }
    minimum = count == 0 ? other.minimum : min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
    total &+= other.total
    count += other.count
  }
}
