/// The pieces that lines of a name may be made of: words, and what words may be parted into.
///
/// Long compounds are parted after a hyphen, ideographs and kana between any two but before a sign that closes and after one
/// that opens (JIS X 4051), Thai and Lao where the writing itself shows the end of a syllable: before a vowel that is written
/// first, after one that is always last. No dictionary, so fewer places than a reader would find, and none that is wrong.
struct BreakOpportunities {
  struct Piece: Hashable {
    var text: String
    /// Whether no white space follows it in the name.
    var isGlued = false
  }

  private(set) var pieces: [Piece] = []
  private var word = ""

  init(in name: String) {
    for character in name {
      if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        finish(isGlued: false)
      } else if character != "\u{200B}" {
        // A name that brings breaks of its own that are not seen breaks at its spaces only.
        if let last = word.last, Self.mayPart(last, character, within: word) { finish(isGlued: true) }
        word.append(character)
      }
    }
    finish(isGlued: false)
    joinFrenchSigns()
  }

  private mutating func finish(isGlued: Bool) {
    if !word.isEmpty { pieces.append(Piece(text: word, isGlued: isGlued)) }
    word = ""
  }

  /// French keeps « and » with their words.
  private mutating func joinFrenchSigns() {
    var joined: [Piece] = []
    for piece in pieces {
      if let last = joined.last, !last.isGlued, last.text == "«" || Self.frenchClosing.contains(piece.text) {
        joined[joined.count - 1] = Piece(text: last.text + "\u{A0}" + piece.text, isGlued: piece.isGlued)
      } else {
        joined.append(piece)
      }
    }
    pieces = joined
  }

  private static let frenchClosing: Set<String> = [":", "!", "?", ";", "»", "–"]

  /// A piece too long for a line, parted between letters where its script writes without spaces; `nil` for any other.
  static func parted(_ piece: Piece, width: Double, _ measure: (String) -> Double) -> [Piece]? {
    guard piece.text.unicodeScalars.allSatisfy({ isUnspaced($0) }) else { return nil }
    var parts = [Piece(text: "", isGlued: true)]
    var left = width
    for character in piece.text {
      let step = measure(String(character))
      if step > left, !parts[parts.count - 1].text.isEmpty {
        parts.append(Piece(text: "", isGlued: true))
        left = width
      }
      parts[parts.count - 1].text.append(character)
      left -= step
    }
    parts[parts.count - 1].isGlued = piece.isGlued
    return parts
  }

  // MARK: - Within a word

  /// Thai, Lao, Myanmar, Khmer, Hangul.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  private static func mayPart(_ left: Character, _ right: Character, within word: String) -> Bool {
    if left == "-" || left == "/" { return word.count >= 6 }
    guard let end = left.unicodeScalars.last, let begin = right.unicodeScalars.first else { return false }
    if isSquare(end) || isSquare(begin) { return !closing.contains(right) && !opening.contains(left) }
    return isSyllableStart(begin) || isSyllableEnd(end) && isThaiOrLao(begin) && !repeating.contains(begin)
  }

  private static func isSquare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static let opening = Set("「『（【〔〈《〖〘［｛“‘([{«￥$€£")
  private static let closing = Set(
    "、。，．・：；！？」』）】〕〉》〗〙］｝ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥”’)]}»,.!?:;%-/")

  private static func isThaiOrLao(_ scalar: Unicode.Scalar) -> Bool { (0xE01...0xEDF).contains(scalar.value) }
  private static func isSyllableStart(_ scalar: Unicode.Scalar) -> Bool {
    (0xE40...0xE44).contains(scalar.value) || (0xEC0...0xEC4).contains(scalar.value)
  }
  private static func isSyllableEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0xE30, 0xE33, 0xEB0, 0xEB3].contains(scalar.value) || repeating.contains(scalar)
  }
  /// Signs that repeat or shorten the word before them.
  private static let repeating: Set<Unicode.Scalar> = ["\u{E2F}", "\u{E46}", "\u{EAF}", "\u{EC6}"]
}
