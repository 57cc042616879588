/// How wide a text is in Helvetica, Arial or Liberation Sans, which share their widths.
///
/// The writer pins each line whose letters are known to this width (`textLength`), so a browser without any of the three
/// shows the same layout. Some readers of SVG do not heed it: what stands beside or below a text keeps clear of how wide
/// `substitute` says it gets there. Letters of other scripts come from a font of the reader's own: for them the width is an
/// estimate, on the large side, and nothing is pinned, since a script pulled to a wrong width cannot be read.
enum TextWidth {
  /// How many times as wide a text may come out in the font that free systems put in place of a missing one, DejaVu Sans.
  static func substitute(bold: Bool) -> Double { bold ? 1.2 : 1.16 }

  /// The width in pixels of one line at a size in pixels.
  static func of(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    if text.unicodeScalars.allSatisfy({ $0.value < 0x2000 }) {
      for scalar in text.unicodeScalars { thousandths += width(scalar) }
    } else {
      for character in text { thousandths += width(character) }
    }
    return Double(thousandths) / 1000 * size * (bold ? 1.07 : 1)
  }

  /// Whether the width is that of the letters themselves, not an estimate.
  static func isKnown(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { LetterWidths.thousandths[$0] != nil }
  }

  private static func width(_ character: Character) -> Int {
    // A pictograph of several scalars is drawn as one.
    if isPictograph(character) { return 1_250 }
    return character.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func isPictograph(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if let width = LetterWidths.thousandths[scalar] { return width }
    switch scalar.properties.generalCategory {
    // A sign that stands on a letter, or is not seen, takes no room of its own.
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .spacingMark: return ScriptWidths.of(scalar).mark
    default: return ScriptWidths.of(scalar).letter
    }
  }
}
