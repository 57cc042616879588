extension String {
  /// How many columns of a terminal the text takes: accents none of their own, Chinese signs and pictures two each.
  package var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with spaces after it, or before, up to a width.
  package func padded(to width: Int, before: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - displayWidth))
    return before ? padding + self : self + padding
  }

  /// The text, cut where it is wider, with a sign that it was.
  package func shortened(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (result, taken) = ("", 0)
    for character in self {
      let next = String(character).displayWidth
      guard taken + next < width else { break }
      result.append(character)
      taken += next
    }
    return result + "…"
  }
}

extension Character {
  /// 0, 1 or 2 columns.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains("\u{FE0F}") || unicodeScalars.contains(where: \.isWide) { return 2 }
    return first.isInvisible ? 0 : 1
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Wide and fullwidth signs, by the blocks of Unicode's East Asian Width (UAX #11), and signs shown as pictures.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
