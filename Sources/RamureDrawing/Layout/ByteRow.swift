/// Numbers and bytes in a row, little-endian, without padding: what two processes of this program tell each other.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ number: Int32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ point: Point) {
    append(point.x)
    append(point.y)
  }

  /// A run of bytes, with its length.
  mutating func append(_ run: [UInt8]) {
    append(Int32(clamping: run.count))
    bytes += run
  }
}

/// Reads them back; `nil` where there is no such thing.
struct ByteReader {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func int() -> Int? {
    guard position + 4 <= bytes.count else { return nil }
    var bits: UInt32 = 0
    for offset in 0..<4 { bits |= UInt32(bytes[position + offset]) << (8 * UInt32(offset)) }
    position += 4
    return Int(Int32(bitPattern: bits))
  }

  mutating func double() -> Double? {
    guard position + 8 <= bytes.count else { return nil }
    var bits: UInt64 = 0
    for offset in 0..<8 { bits |= UInt64(bytes[position + offset]) << (8 * UInt64(offset)) }
    position += 8
    return Double(bitPattern: bits)
  }

  /// A count of things of so many bytes each, which must still fit.
  mutating func count(unit: Int) -> Int? {
    guard let count = int(), count >= 0, count <= (bytes.count - position) / unit else { return nil }
    return count
  }

  mutating func ints(_ count: Int) -> [Int32]? {
    var ints: [Int32] = []
    for _ in 0..<count {
      guard let int = int() else { return nil }
      ints.append(Int32(int))
    }
    return ints
  }

  mutating func points(_ count: Int) -> [Point]? {
    var points: [Point] = []
    for _ in 0..<count {
      guard let x = double(), let y = double(), x.isFinite, y.isFinite else { return nil }
      points.append(Point(x, y))
    }
    return points
  }

  mutating func run() -> ArraySlice<UInt8>? {
    guard let count = count(unit: 1) else { return nil }
    position += count
    return bytes[position - count..<position]
  }
}
