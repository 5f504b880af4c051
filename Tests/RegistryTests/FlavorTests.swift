import Registry
import Testing

@Suite struct FlavorTests {
  @Test(
    arguments: [
      (Array("{\"learner\":{\"attributes\":{},\"feature_names\":[],\"gradient_booster\":{}}}".utf8), .xgboostJSON),
      (Array("{\"learner\":{\"attributes\":{},\"feature_names\":[\"x".utf8), .xgboostJSON),
      ([0x7B, 0x4C, 0, 0, 0, 0, 0, 0, 0, 7] + Array("learner{L".utf8), .xgboostUBJSON),
      (Array("tree\nversion=v4\nnum_class=1\n".utf8), .lightGBM),
      ([8, 0, 0, 0, 0, 0, 0, 0] + Array("{\"w\":{}}".utf8), .safetensors),
      ([0x80, 0x04, 0x95, 0x0A], .pickle), ([0x50, 0x4B, 0x03, 0x04, 0x14], .zip),
      ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A, 0], .hdf5), ([0x08, 0x07, 0x12, 0x07], .onnx),
      (Array("GGUF".utf8), .gguf), (Array("{\"weights\": [1, 2]}".utf8), .json), (Array("[1, 2]".utf8), .json),
      ([], .unknown),
      ([0x89, 0x50, 0x4E, 0x47], .unknown), ([0], .unknown), (Array("plain text".utf8), .unknown),
      ([UInt8](repeating: 0xFF, count: 64), .unknown),
    ] as [([UInt8], Flavor)])
  func `the kind of a model is told by its bytes`(head: [UInt8], flavor: Flavor) { #expect(Flavor(of: head) == flavor) }

  @Test func `what runs code when it is loaded says so`() {
    #expect(Flavor.allCases.filter(\.runsCodeWhenLoaded) == [.pickle, .zip, .hdf5])
  }
}
