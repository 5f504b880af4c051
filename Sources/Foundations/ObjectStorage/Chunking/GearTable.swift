/// A random number for each byte value: what the gear hash adds when the byte comes by.
///
/// The numbers decide where files are cut, so they are part of the store's format and never change: they are the first
/// 256 outputs of SplitMix64 from the seed below (Steele, Lea, Flood 2014).
enum GearTable {
  /// 256 numbers.
  static let values: [UInt64] = {
    var state: UInt64 = 0x6d6c_6f2d_6765_6172
    return (0..<256).map { _ in
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }()
}
