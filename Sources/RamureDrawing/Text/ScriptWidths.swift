/// About how wide the letters of a script are, in thousandths of the size: the means of the Noto fonts, a little rounded up.
///
/// Whose letters join or pile up come out narrower than the sum of them; what is estimated here is room, not ink.
enum ScriptWidths {
  /// A letter, and a vowel sign that stands beside one.
  static func of(_ scalar: Unicode.Scalar) -> (letter: Int, mark: Int) {
    switch scalar.value {
    // The scripts of East Asia fill a square.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      (1_000, 0)
    case 0x590...0x5FF: (600, 0)
    // Arabic, whose joined forms are narrower than the free ones.
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: (560, 0)
    case 0x530...0x58F, 0x10A0...0x10FF: (700, 0)
    case 0x900...0x97F, 0xA00...0xA7F: (680, 290)
    case 0x980...0x9FF, 0xA80...0xAFF: (700, 420)
    case 0xB00...0xB7F, 0xC00...0xCFF: (840, 500)
    case 0xB80...0xBFF, 0xD00...0xDFF: (1_050, 900)
    case 0xE00...0xEFF: (600, 600)
    case 0x1000...0x109F: (890, 420)
    case 0x1200...0x139F, 0x1780...0x17FF: (720, 580)
    default: (620, 400)
    }
  }
}
