import RamureModel

/// Looks, before a file is parsed, for keys that are lists or aliases in files that have anchors.
///
/// The parser compares the keys of a map by all they hold; with anchors, a few lines can make that take for ever. No
/// ecosystem file has such keys, so they are refused beforehand.
struct YAMLAliases {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func firstKeyThatIsNoText() -> EcosystemDraft.Place? {
    guard hasAnchor else { return nil }
    // Whether nothing but indentation, dashes and opening brackets came since the last comma or line end.
    var isAtStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case .lineFeed, .carriageReturn, UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["):
        isAtStart = true
      case .space, UInt8(ascii: "-"):
        break
      case UInt8(ascii: "?") where isAtStart && isBlank(index + 1):
        return LineCounter.place(of: index, in: bytes)
      case UInt8(ascii: "*") where isAtStart:
        var end = index + 1
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        if colonFollows(end) { return LineCounter.place(of: index, in: bytes) }
        isAtStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if colonFollows(index + 1) { return LineCounter.place(of: index, in: bytes) }
        isAtStart = false
      default:
        isAtStart = false
      }
      index += 1
    }
    return nil
  }

  /// Whether an `&` stands where it could begin the name of an anchor.
  private var hasAnchor: Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "&") {
      guard index + 1 < bytes.count, isNameByte(bytes[index + 1]) else { continue }
      if index == 0 || bytes[index - 1] <= .space || [0x5B, 0x7B, 0x2C, 0x3A].contains(bytes[index - 1]) {
        return true
      }
    }
    return false
  }

  private func colonFollows(_ index: Int) -> Bool {
    var index = index
    while index < bytes.count, bytes[index] == .space || bytes[index] == .tab { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: ":") && isBlank(index + 1)
  }

  private func isBlank(_ index: Int) -> Bool { index >= bytes.count || bytes[index] <= .space }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
