/// Paths are bytes to the system; a text holds Unicode. Bytes of a path that are no UTF-8 stand in its text as scalars for
/// private use, one each, so that every path has a text of its own and finds its file again.
///
/// A path that holds such scalars already has their bytes written so: no two paths become one.
extension String {
  /// The scalar of the byte 0; only bytes from 0x80 on are written so.
  private static let escape: UInt32 = 0x10_FF00

  /// The text of a path.
  public init(pathBytes bytes: some Collection<UInt8>) {
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = Self.sequenceLength(first)
      let sequence = rest.prefix(length)
      if let decoded = String(validating: sequence, as: UTF8.self)?.unicodeScalars,
        let scalar = decoded.first, decoded.count == 1, !Self.isEscape(scalar)
      {
        text.append(scalar)
        rest = rest.dropFirst(sequence.count)
      } else {
        if let scalar = Unicode.Scalar(Self.escape + UInt32(first)) { text.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    self = String(text)
  }

  /// The path as the system takes it: its bytes, and a zero.
  public var fileSystemPath: [CChar] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if Self.isEscape(scalar) {
        bytes.append(UInt8(scalar.value - Self.escape))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return (bytes + [0]).map { CChar(bitPattern: $0) }
  }

  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool {
    (escape + 0x80...escape + 0xFF).contains(scalar.value)
  }

  /// How many bytes a scalar has that begins with this one.
  private static func sequenceLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
