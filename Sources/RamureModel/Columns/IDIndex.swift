/// Finds the row of an id in a column of ids: a hash table with open addressing over the column's own bytes.
///
/// A slot holds so much of an id that most look-ups read nothing else: in a large file each place of memory read costs more
/// than all the rest of looking up.
struct IDIndex: Sendable {
  private struct Slot {
    /// From the top: 28 bits of the hash, 4 of the length, and 32 of the row plus one. 0 for a free slot.
    var entry: UInt64 = 0
    /// An id of up to eight bytes, whole; of a longer one the hash.
    var word: UInt64 = 0

    var row: Int { Int(entry & 0xFFFF_FFFF) - 1 }
    var isWhole: Bool { entry >> 32 & 0xF <= 8 }

    func hasID(like other: Slot) -> Bool { word == other.word && entry >> 32 == other.entry >> 32 }
    func place(_ mask: Int) -> Int { Int(entry >> 36) & mask }
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The row of the id, or `nil`. Constant time on average.
  func row(of source: [UInt8], _ range: Range<Int>, in ids: TextColumn) -> Int? {
    find(Self.slot(of: source, range, row: 0), source, range, ids).row
  }

  /// Takes a new row's id in, unless it is there already: then returns the row that has it.
  mutating func insert(_ row: Int, _ source: [UInt8], _ range: Range<Int>, in ids: TextColumn) -> Int? {
    if 4 * (count + 1) > 3 * slots.count { grow() }
    let slot = Self.slot(of: source, range, row: row)
    let found = find(slot, source, range, ids)
    if let known = found.row { return known }
    slots[found.place] = slot
    count += 1
    return nil
  }

  private func find(
    _ wanted: Slot, _ source: [UInt8], _ range: Range<Int>, _ ids: TextColumn
  ) -> (row: Int?, place: Int) {
    let mask = slots.count - 1
    var place = wanted.place(mask)
    while slots[place].entry != 0 {
      let slot = slots[place]
      if slot.hasID(like: wanted), slot.isWhole || Self.same(source, range, ids.bytes, ids.byteRange(slot.row)) {
        return (slot.row, place)
      }
      place = (place + 1) & mask
    }
    return (nil, place)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.entry != 0 {
      var place = slot.place(mask)
      while slots[place].entry != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  private static func slot(of source: [UInt8], _ range: Range<Int>, row: Int) -> Slot {
    let hash = hash(source, range)
    let isWhole = range.count <= 8
    return Slot(
      entry: hash & 0xFFFF_FFF0_0000_0000 | UInt64(isWhole ? range.count : 9) << 32 | UInt64(row + 1),
      word: isWhole ? word(source, range.lowerBound, range.upperBound) : hash)
  }

  /// Up to eight bytes as one number.
  @inline(__always)
  private static func word(_ source: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in start..<end { word = word << 8 | UInt64(source[index]) }
    return word
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
      state = mixed(state ^ word(source, index, end), 0x9E37_79B9_7F4A_7C15)
      index = end
    }
    return mixed(state, seed | 1)
  }

  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static let seed = UInt64.random(in: .min ... .max)
}
