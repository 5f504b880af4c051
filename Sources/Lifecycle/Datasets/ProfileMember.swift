import Serialization

/// A value in a saved profile and where it stands, read strictly.
struct ProfileMember {
  let value: JSONValue
  let place: String
  /// Larger counts are damage: they would overflow when they are added up.
  private static let largest = 1 << 50

  init(_ value: JSONValue, _ place: String) {
    self.value = value
    self.place = place
  }

  func damage(_ key: String, _ fact: String) -> ProfileError { .damaged(place: path(key), fact: fact) }

  private func path(_ key: String) -> String { place.isEmpty || key.isEmpty ? place + key : "\(place).\(key)" }

  func optional(_ key: String) -> ProfileMember? { value[key].map { ProfileMember($0, path(key)) } }

  func member(_ key: String) throws(ProfileError) -> ProfileMember {
    guard let found = optional(key) else { throw damage(key, "is not there") }
    return found
  }

  func text() throws(ProfileError) -> String {
    guard let text = value.stringValue else { throw damage("", "is \(value.typeName), not text") }
    return text
  }

  func text(_ key: String) throws(ProfileError) -> String { try member(key).text() }

  func flag(_ key: String) throws(ProfileError) -> Bool {
    let found = try member(key)
    guard let flag = found.value.boolValue else { throw damage(key, "is \(found.value.typeName), not true or false") }
    return flag
  }

  func count() throws(ProfileError) -> Int {
    guard let count = value.integerValue, (0...Self.largest).contains(count) else {
      throw damage("", "is not a count between 0 and 2^50")
    }
    return count
  }

  func count(_ key: String) throws(ProfileError) -> Int { try member(key).count() }

  func number() throws(ProfileError) -> Double {
    guard let number = value.numberValue, number.isFinite else { throw damage("", "is not a finite number") }
    return number
  }

  func number(_ key: String) throws(ProfileError) -> Double { try member(key).number() }

  func list() throws(ProfileError) -> [ProfileMember] {
    guard let elements = value.arrayValue else { throw damage("", "is \(value.typeName), not a list") }
    return elements.enumerated().map { ProfileMember($1, "\(place)[\($0)]") }
  }

  func list(_ key: String) throws(ProfileError) -> [ProfileMember] { try member(key).list() }

  func numbers() throws(ProfileError) -> [Double] { try list().map { one throws(ProfileError) in try one.number() } }

  func numbers(_ key: String) throws(ProfileError) -> [Double] { try member(key).numbers() }

  /// Counts whose sum cannot overflow.
  func counts(_ key: String) throws(ProfileError) -> [Int] {
    let counts = try list(key).map { one throws(ProfileError) in try one.count() }
    var sum = 0
    for count in counts {
      sum += count
      guard sum <= Self.largest else { throw damage(key, "sum to more than 2^50") }
    }
    return counts
  }
}
