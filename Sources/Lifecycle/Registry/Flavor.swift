/// What kind of model a file is, told by its bytes and never by its name.
package enum Flavor: String, CaseIterable, Sendable {
  case xgboostJSON = "xgboost-json"
  case xgboostUBJSON = "xgboost-ubj"
  case lightGBM = "lightgbm"
  case onnx
  case safetensors
  case gguf
  case pickle
  case zip
  case hdf5
  case json
  case unknown

  /// Whether loading the file with its usual library runs code that the file brings along.
  package var runsCodeWhenLoaded: Bool {
    switch self {
    case .pickle, .zip, .hdf5: true
    default: false
    }
  }

  /// The kind in words.
  package var title: String {
    switch self {
    case .xgboostJSON: "XGBoost model (JSON)"
    case .xgboostUBJSON: "XGBoost model (UBJSON)"
    case .lightGBM: "LightGBM model"
    case .onnx: "ONNX model"
    case .safetensors: "safetensors"
    case .gguf: "GGUF model"
    case .pickle: "Python pickle"
    case .zip: "zip archive (PyTorch, Keras and others)"
    case .hdf5: "HDF5 (Keras)"
    case .json: "JSON"
    case .unknown: "unknown"
    }
  }

  /// Tells the kind from a file's first bytes; a few kilobytes are enough.
  package init(of head: [UInt8]) {
    let text = String(decoding: head, as: UTF8.self)
    let start = text.drop { $0.isWhitespace }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if head.starts(with: [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .hdf5
    } else if head.starts(with: Array("GGUF".utf8)) {
      self = .gguf
    } else if head.count > 1, head[0] == 0x80, 2...5 ~= head[1] {
      self = .pickle
    } else if head.count > 9, head[8] == UInt8(ascii: "{"), head[4..<8].allSatisfy({ $0 == 0 }) {
      self = .safetensors
    } else if start.hasPrefix("tree\nversion=") || start.hasPrefix("tree\r\nversion=") {
      self = .lightGBM
    } else if Self.isXGBoostUBJSON(head) {
      self = .xgboostUBJSON
    } else if start.hasPrefix("{") || start.hasPrefix("[") {
      // The booster itself can lie far behind the names of the features, so what opens the learner must do.
      let opens = ["\"gradient_booster\"", "\"attributes\"", "\"feature_names\""].contains { text.contains($0) }
      self = text.contains("\"learner\"") && opens ? .xgboostJSON : .json
    } else if head.count > 3, head[0] == 0x08, 1...12 ~= head[1], head[2] == 0x12 || head[2] == 0x3A {
      self = .onnx
    } else {
      self = .unknown
    }
  }

  /// Whether an object of Universal Binary JSON starts here whose first member is one that XGBoost writes.
  private static func isXGBoostUBJSON(_ head: [UInt8]) -> Bool {
    // `{`, `L` and the length of the name in eight bytes; or `{`, `i` and one byte.
    guard head.count > 18, head[0] == UInt8(ascii: "{") else { return false }
    let name = head[1] == UInt8(ascii: "L") ? head[10...] : head[1] == UInt8(ascii: "i") ? head[3...] : []
    return ["learner", "version", "Config"].contains { name.starts(with: $0.utf8) }
  }
}
