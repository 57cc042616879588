/// What a picture of our own writers says of itself at its beginning: how large it is, and what it is called.
package struct PictureHead: Equatable, Sendable {
  package let extent: Extent
  package let title: String
  /// The smallest letters in it, in pixels; `nil` where there is no text.
  package let smallestText: Double?

  /// - Parameter svg: as `SVGFrame` begins it; `nil` where it does not begin so.
  package init?(_ svg: [UInt8]) {
    // Names come later: what begins here is short, but for a title that may be long.
    let beginning = String(decoding: svg.prefix(1 << 16), as: UTF8.self)
    guard let width = Self.number("width", in: beginning), let height = Self.number("height", in: beginning) else {
      return nil
    }
    extent = Extent(width, height)
    title = Self.text(between: "<title id=\"map-title\">", and: "</title>", in: beginning).map(Self.plain) ?? ""
    smallestText = Self.smallestText(in: svg)
  }

  /// What stands after `font-size="`, the smallest; spaces that take no room have 0.
  private static func smallestText(in svg: [UInt8]) -> Double? {
    let name = Array(" font-size=\"".utf8)
    var smallest: Double?
    var place = 0
    while place + name.count < svg.count {
      guard svg[place] == name[0], svg[place..<place + name.count].elementsEqual(name) else {
        place += 1
        continue
      }
      place += name.count
      let digits = svg[place...].prefix { $0 != UInt8(ascii: "\"") }.prefix(16)
      if let size = Double(String(decoding: digits, as: UTF8.self)), size > 0 { smallest = min(smallest ?? size, size) }
    }
    return smallest
  }

  private static func number(_ name: String, in text: String) -> Double? {
    self.text(between: " \(name)=\"", and: "\"", in: text).flatMap { Double($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func text(between open: String, and close: String, in text: String) -> Substring? {
    guard let start = text.firstRange(of: open)?.upperBound,
      let end = text[start...].firstRange(of: close)?.lowerBound
    else { return nil }
    return text[start..<end]
  }

  /// A text that `XMLText` escaped, as it was.
  private static func plain(_ text: Substring) -> String {
    var plain = String(text)
    // The sign that begins them all comes last: what it stood for is not read once more.
    for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      plain = plain.replacing(escape, with: sign)
    }
    return plain
  }

  /// How large its smallest letters are on a sheet, in points; those of none are as large as one likes.
  package func smallestPoints(on sheet: PrintSheet) -> Double {
    smallestText.map { sheet.points(ofText: $0, in: extent) } ?? .infinity
  }
}
