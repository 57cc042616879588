extension SplitMix64 {
  /// A whole number from 0 up to a bound, each as likely.
  ///
  /// Written out, since how the standard library draws one may change between versions.
  ///
  /// Source: D. Lemire (2019), Fast random integer generation in an interval, doi:10.1145/3230636.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is nothing to draw from")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let unfair = (0 &- bound) % bound
      while product.low < unfair { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts numbers into a random order, each as likely.
  mutating func shuffle(_ numbers: inout [Int32]) {
    for last in stride(from: numbers.count - 1, to: 0, by: -1) { numbers.swapAt(last, below(last + 1)) }
  }
}
