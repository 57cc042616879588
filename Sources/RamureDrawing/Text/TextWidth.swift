/// How wide a text is in Helvetica, Arial or Liberation Sans, which share their widths.
///
/// The writer pins each line to this width (`textLength`), so a browser without any of the three shows the same layout. Some
/// readers of SVG do not heed it: what stands beside or below a text keeps clear of how wide `substitute` says it gets there.
enum TextWidth {
  /// How many times as wide a text may come out in the font that free systems put in place of a missing one, DejaVu Sans.
  static func substitute(bold: Bool) -> Double { bold ? 1.2 : 1.16 }

  /// The width in pixels of one line at a size in pixels.
  static func of(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += width(scalar) }
    return Double(thousandths) / 1000 * size * (bold ? 1.07 : 1)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if let width = widths[scalar] { return width }
    switch scalar.value {
    case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    // The scripts of East Asia and pictographs fill a square.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 1000
    default: return 620
    }
  }

  private static let widths: [Unicode.Scalar: Int] = {
    let families: [(Int, String)] = [
      (191, "'"), (222, "ijlįĵĺļłſ‘’"), (260, "|¦"), (278, " !,./:;I[\\]ft\u{A0}·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ\u{202F}"),
      (292, "ľ"), (333, "()-`r¡¨²³´¸¹ŕŗř“”"), (334, "{}ŀ"), (350, "•"), (355, "\""), (365, "º"), (370, "ª"),
      (375, "ť"), (389, "*"), (400, "°"), (469, "^"), (500, "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž"), (537, "¶"), (549, "±÷"),
      (556, "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–€"),
      (584, "+<=>~¬×"), (604, "ŉ"), (611, "FTZ¿ßøŢŤŦŹŻŽ"), (615, "ď"), (667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ"),
      (722, "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŊŔŖŘŨŪŬŮŰŲŵ"), (737, "©®"), (778, "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ"), (833, "Mm"), (834, "¼½¾"),
      (889, "%æ"), (944, "WœŴ"), (1000, "ÆŒ—…→"), (1015, "@"),
    ]
    var table: [Unicode.Scalar: Int] = [:]
    for (width, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = width }
    }
    return table
  }()
}
