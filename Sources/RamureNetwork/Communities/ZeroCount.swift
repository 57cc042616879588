// Comparisons whose outcome is counted: a compiler may make branches of `==`, which a processor guesses wrong half the time.

extension Double {
  /// 1 for 0, and 0 for any number above.
  @inline(__always) var oneForZero: Int { Int(truncatingIfNeeded: (bitPattern &- 1) >> 63) }
}

extension Int32 {
  /// 1 for the same number, 0 for any other.
  @inline(__always) func oneForSame(as other: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: self ^ other)) &- 1) >> 63)
  }
}
