/// What libgit2 refused, as a fact.
package struct GitError: Error, Equatable, Sendable {
  /// The libgit2 function that refused.
  package let call: String
  /// libgit2's error code, such as −3 for "not found".
  package let code: Int32
  /// libgit2's own words.
  package let words: String
}
