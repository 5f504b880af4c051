// What the counter of doc comments must get right. Not part of any target; Scripts/check compares the result.
package import Swift

/// Documented.
package struct Documented {
  package let undocumentedProperty: Int
  /// Documented, with attributes between.
  @inlinable
  @available(
    macOS 15, *
  )
  package func documented(
    first: Int,
    second: Int
  ) {}

  package init(undocumentedProperty: Int) { self.undocumentedProperty = undocumentedProperty }

  package init(other: Int) {
    self.undocumentedProperty = other
  }

  package static func == (left: Self, right: Self) -> Bool { true }
  package var description: String { "package func inText()" }
  var notPackage: Int { 1 }
}

@frozen package enum Undocumented {
  case one
  case two(String)
}

/// Documented, but the blank line cuts it off.

package func cutOff() {}

/// Documented.
package protocol Measure {
  func undocumentedRequirement() -> Int
  /// Documented.
  static var documentedRequirement: Int { get }
}

extension Documented {
  /// Documented.
  // A comment for the reader of the code.
  @discardableResult package mutating func withComment() -> Int { 1 }
  package private(set) var undocumentedSetter: Int { 1 }
  package nonisolated(unsafe) static let text = """
    package func notADeclaration()
    """
}

/// Documented, and so are the protocol's requirements.
package struct Mean: Sendable,
  Measure
{
  package func undocumentedRequirement() -> Int { 1 }
  package static var documentedRequirement: Int { 1 }
  package static var notRequired: Int { 1 }
}
