import Serialization
import TestSupport
import Testing

@Suite("the schema checker")
struct JSONSchemaTests {
  static let schema = """
    { "type": "object", "required": ["n", "kind"], "additionalProperties": false,
      "properties": {
        "n": { "type": "integer", "minimum": 1 },
        "kind": { "enum": ["a", "b"] },
        "p": { "anyOf": [ { "type": "null" }, { "$ref": "#/$defs/share" } ] },
        "list": { "type": "array", "items": { "$ref": "#/$defs/share" } } },
      "$defs": { "share": { "type": "number", "minimum": 0, "maximum": 1 } } }
    """

  @Test(arguments: [
    (#"{ "n": 1, "kind": "a" }"#, []),
    (#"{ "n": 1, "kind": "b", "p": null, "list": [0, 0.5] }"#, []),
    (#"{ "n": 0, "kind": "a" }"#, ["$.n: is 0; minimum is 1"]),
    (#"{ "n": 1.5, "kind": "a" }"#, ["$.n: is number, not integer"]),
    (#"{ "kind": "c" }"#, ["$: has no 'n'", #"$.kind: is "c", not one of ["a","b"]"#]),
    (#"{ "n": 1, "kind": "a", "x": 1 }"#, ["$.x: nothing may stand here"]),
    (#"{ "n": 1, "kind": "a", "list": [0, 2] }"#, ["$.list[1]: is 2; maximum is 1"]),
    (#"[]"#, ["$: is array, not object"]),
    (
      #"{ "n": 1, "kind": "a", "p": "x" }"#,
      ["$.p: fits 0 of the 2 schemas of anyOf", "$.p: is string, not null"]
    ),
  ])
  func `names each problem with its path`(document: String, problems: [String]) throws {
    let schema = JSONSchema(try JSONValue(parsing: Self.schema))
    #expect(schema.problems(in: try JSONValue(parsing: document)).sorted() == problems.sorted())
  }

  @Test func `a keyword it does not know is a problem, not a pass`() throws {
    let schema = JSONSchema(try JSONValue(parsing: #"{ "uniqueItems": true }"#))
    #expect(schema.problems(in: []) == ["$: the schema's keyword 'uniqueItems' is not known to the test"])
  }
}
