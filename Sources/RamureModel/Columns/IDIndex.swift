/// Finds the row of an id in a column of ids: a hash table with open addressing over the column's own bytes.
///
/// A slot holds the upper half of the hash beside the row, so that most misses never touch the text.
struct IDIndex: Sendable {
  // 0 is free; else the upper 32 bits of the hash and the row plus one.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  /// The row of the id, or `nil`. Constant time on average.
  func row(of source: [UInt8], _ range: Range<Int>, in ids: TextColumn) -> Int? {
    find(Self.hash(source, range), source, range, ids).row
  }

  /// Takes a new row's id in, unless it is there already: then returns the row that has it.
  mutating func insert(_ row: Int, _ source: [UInt8], _ range: Range<Int>, in ids: TextColumn) -> Int? {
    if 4 * (count + 1) > 3 * slots.count { grow() }
    let hash = Self.hash(source, range)
    let found = find(hash, source, range, ids)
    if let known = found.row { return known }
    slots[found.slot] = hash & ~0xFFFF_FFFF | UInt64(row + 1)
    count += 1
    return nil
  }

  private func find(_ hash: UInt64, _ source: [UInt8], _ range: Range<Int>, _ ids: TextColumn) -> (row: Int?, slot: Int)
  {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let row = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if Self.same(source, range, ids.bytes, ids.byteRange(row)) { return (row, slot) }
      }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  private static func same(_ left: [UInt8], _ a: Range<Int>, _ right: [UInt8], _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where left[a.lowerBound + offset] != right[b.lowerBound + offset] { return false }
    return true
  }

  /// A hash with a seed of its own for each process: a file cannot be written so that all its ids collide, and no result
  /// depends on the order.
  ///
  /// Eight bytes at a time, each folded in by a product of 128 bits: the standard library’s hash took longer than all the
  /// rest of looking up a short id.
  private static func hash(_ source: [UInt8], _ range: Range<Int>) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(index + 8, range.upperBound)
      var word: UInt64 = 0
      while index < end {
        word = word << 8 | UInt64(source[index])
        index += 1
      }
      state = mixed(state ^ word, 0x9E37_79B9_7F4A_7C15)
    }
    return mixed(state, seed | 1)
  }

  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static let seed = UInt64.random(in: .min ... .max)
}
