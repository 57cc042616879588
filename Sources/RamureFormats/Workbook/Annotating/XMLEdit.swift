/// Changes to the text of a part that leave every other byte as it is.
///
/// A part that was read is known to be well-formed: its tags are found without regard to what they mean, and what stands
/// between them is never taken apart.
struct XMLEdit {
  let bytes: [UInt8]
  private var changes: [(range: Range<Int>, text: [UInt8])] = []

  /// - Returns: `nil` for a text in another encoding than UTF-8.
  init?(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= .space { start += 1 }
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<"), bytes[start + 1] != 0 else { return nil }
    self.bytes = bytes
  }

  /// Changes have to come in the order of the text.
  mutating func replace(_ range: Range<Int>, with text: String) { changes.append((range, Array(text.utf8))) }

  mutating func insert(_ text: String, at place: Int) { replace(place..<place, with: text) }

  /// The text with all changes made.
  var edited: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.count })
    var end = 0
    for change in changes {
      result += bytes[end..<change.range.lowerBound]
      result += change.text
      end = change.range.upperBound
    }
    return result + bytes[end...]
  }

  /// The tags of the text, in order.
  var tags: XMLTags { XMLTags(bytes) }
}

/// The tags of a text, one after the other: comments, instructions and raw texts are passed over.
struct XMLTags: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> XMLTag? {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[start...]
      if rest.starts(with: "<!--".utf8) {
        index = Self.end(of: "-->", in: bytes, from: start)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        index = Self.end(of: "]]>", in: bytes, from: start)
      } else if rest.starts(with: "<?".utf8) {
        index = Self.end(of: "?>", in: bytes, from: start)
      } else {
        return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> XMLTag {
    var end = start + 1
    var quote: UInt8?
    while end < bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    index = Swift.min(end + 1, bytes.count)
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let isEmpty = !isClosing && end > start && bytes[end - 1] == UInt8(ascii: "/")
    if isClosing { depth -= 1 }
    defer { if !isClosing, !isEmpty { depth += 1 } }
    return XMLTag(bytes: bytes, range: start..<index, isClosing: isClosing, isEmpty: isEmpty, depth: depth)
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return bytes.count
  }
}

/// A tag where it stands.
struct XMLTag {
  fileprivate let bytes: [UInt8]
  let range: Range<Int>
  let isClosing: Bool
  /// Whether it is the whole element: `<c/>`.
  let isEmpty: Bool
  /// How many elements are open around it.
  let depth: Int

  /// Whether it begins an element, or is one.
  var isOpening: Bool { !isClosing }

  private var nameRange: Range<Int> {
    let start = range.lowerBound + (isClosing ? 2 : 1)
    let end = bytes[start..<range.upperBound].firstIndex {
      $0 <= .space || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">")
    }
    return start..<(end ?? range.upperBound)
  }

  /// Its name without a prefix.
  var name: String {
    let whole = nameRange
    let start = bytes[whole].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? whole.lowerBound
    return String(decoding: bytes[start..<whole.upperBound], as: UTF8.self)
  }

  /// Its prefix with the colon; empty where there is none.
  var prefix: String {
    guard let colon = bytes[nameRange].lastIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: bytes[nameRange.lowerBound...colon], as: UTF8.self)
  }

  /// Where its name ends: where an attribute may be put in.
  var endOfName: Int { nameRange.upperBound }

  /// Where the value of an attribute is, without its quotation marks; prefixes do not count.
  func range(of attribute: String) -> Range<Int>? {
    var index = nameRange.upperBound
    while index < range.upperBound {
      while index < range.upperBound, bytes[index] <= .space { index += 1 }
      let start = index
      while index < range.upperBound, bytes[index] != UInt8(ascii: "="), bytes[index] > .space { index += 1 }
      let name = bytes[start..<index]
      guard let quoteAt = bytes[index..<range.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
        let end = bytes[(quoteAt + 1)..<range.upperBound].firstIndex(of: bytes[quoteAt])
      else { return nil }
      if name.split(separator: UInt8(ascii: ":")).last?.elementsEqual(attribute.utf8) == true {
        return quoteAt + 1..<end
      }
      index = end + 1
    }
    return nil
  }

  func value(of attribute: String) -> String? {
    range(of: attribute).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension String {
  /// The text as it may stand in an element or in an attribute; what XML cannot hold gives way to `�`.
  var asXML: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "\n": result += "&#10;".unicodeScalars
      case "\t": result.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
