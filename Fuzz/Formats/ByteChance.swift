/// Chance that goes by bytes, two a draw, so that whoever changes a byte changes one draw; when they are used up, it goes on
/// from their sum.
package struct ByteChance: RandomNumberGenerator {
  private var bytes: ArraySlice<UInt8>
  private var state: UInt64

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    state = bytes.reduce(0) { ($0 &* 31) &+ UInt64($1) }
  }

  package mutating func next() -> UInt64 {
    if let high = bytes.popFirst(), let low = bytes.popFirst() { return UInt64(high) << 56 | UInt64(low) << 48 }
    // Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
