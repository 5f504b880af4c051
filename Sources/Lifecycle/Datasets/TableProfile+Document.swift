package import Serialization
package import Tabular

extension TableProfile {
  /// The name and version of the format of saved profiles.
  package static let documentSchema = "mlo.profile/1"

  /// The profile as the document of a file, see `Documentation/formats/profile.md`.
  package var document: JSONValue {
    var object: JSONObject = [
      "schema": .string(Self.documentSchema), "source": .string(source),
      "delimiter": .string(String(Character(Unicode.Scalar(dialect.delimiter)))), "header": .bool(dialect.hasHeader),
      "rows": .integer(rowCount), "row_hashes": .string(RegisterText.text(of: repeatedRows.registers)),
      "repeated_rows": repeatedRows.repetitions.json,
    ]
    for case .raggedRows(let count, let lines) in notes {
      object["skipped_rows"] = ["count": .integer(count), "lines": .array(lines.map(JSONValue.integer))]
    }
    object["columns"] = .array(columns.map(\.document))
    return .object(object)
  }

  /// Whether bytes are meant to be a saved profile: a JSON object that names this format, of whatever version, first.
  package static func isProfile(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard start.first == UInt8(ascii: "{") else { return false }
    let head = String(decoding: start.prefix(200), as: UTF8.self).filter { !$0.isWhitespace }
    return head.hasPrefix("{\"schema\":\"mlo.profile/")
  }
}

extension DistinctCount {
  /// The number and whether it was counted or estimated.
  package var json: JSONValue { ["count": .integer(count), "exact": .bool(isExact)] }
}

extension ColumnProfile {
  fileprivate var document: JSONValue {
    var object: JSONObject = ["name": .string(name), "missing": .integer(missingCount)]
    if let declared { object["declared"] = .string(declared.rawValue) }
    switch content {
    case .numbers(let numbers): object["numbers"] = numbers.document
    case .words(let words): object["words"] = words.document
    case .empty: break
    }
    object["facts"] = .array(facts.map(\.document))
    object["lines"] = .object(JSONObject(examples.map { ($0.sort.rawValue, .integer($0.line)) }))
    return .object(object)
  }
}

extension NumberProfile {
  fileprivate var document: JSONValue {
    var object: JSONObject = [
      "forms": .integer(Int(forms)), "minimum": .number(minimum), "maximum": .number(maximum),
      "zeros": .integer(zeros), "negatives": .integer(negatives), "first": .number(order.first),
      "last": .number(order.last), "increasing": .bool(order.isIncreasing),
    ]
    if let exact {
      object["values"] = .array(exact.values.map(Self.short))
      object["counts"] = .array(exact.weights.map(JSONValue.integer))
      return .object(object)
    }
    object["count"] = .integer(moments.count)
    object["mean"] = .number(moments.mean)
    object["central_sums"] = .array([moments.secondSum, moments.thirdSum, moments.fourthSum].map(JSONValue.number))
    object["levels"] = .array(sketch.levels.map { .array($0.map(Self.short)) })
    object["registers"] = .string(RegisterText.text(of: distinctSketch))
    return .object(object)
  }

  /// A whole number without ".0", which reads back as the same double.
  private static func short(_ value: Double) -> JSONValue {
    Int(exactly: value).map(JSONValue.integer) ?? .number(value)
  }
}

extension WordProfile {
  fileprivate var document: JSONValue {
    var object: JSONObject = [
      "labels": JSONValue(counts.labels), "counts": .array(counts.counts.map(JSONValue.integer)),
    ]
    guard counts.isCapped else { return .object(object) }
    object["others"] = .integer(counts.otherCount)
    object["other_lengths"] = [
      .integer(otherLengths.minimum), .integer(otherLengths.maximum), .integer(otherLengths.total),
    ]
    object["other_registers"] = .string(RegisterText.text(of: otherDistinct))
    return .object(object)
  }
}

/// Registers of a ``DistinctSketch`` as text: a letter each (A is 0, z is 51), before it how often it repeats.
enum RegisterText {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  static func text(of sketch: DistinctSketch) -> String {
    var (text, index) = ([UInt8](), 0)
    let registers = sketch.registers
    while index < registers.count {
      let end = registers[index...].firstIndex { $0 != registers[index] } ?? registers.count
      if end - index > 1 { text += Array(String(end - index).utf8) }
      text.append(letters[min(Int(registers[index]), 51)])
      index = end
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The sketch of a text, or nil if it is none.
  static func sketch(_ text: String) -> DistinctSketch? {
    var (registers, run) = ([UInt8](), 0)
    for byte in text.utf8 {
      if byte &- 48 < 10 {
        run = run * 10 + Int(byte - 48)
        guard run <= 1 << 14 else { return nil }
      } else {
        guard let value = letters.firstIndex(of: byte), registers.count + max(run, 1) <= 1 << 14 else { return nil }
        registers += repeatElement(UInt8(value), count: max(run, 1))
        run = 0
      }
    }
    return run == 0 ? DistinctSketch(registers: registers) : nil
  }
}
