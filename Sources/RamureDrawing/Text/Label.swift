/// A name broken into lines, with the room it takes.
struct Label: Hashable, Sendable {
  let lines: [String]
  let size: Double
  let bold: Bool
  let extent: Extent

  static let lineHeight = 1.16

  init(lines: [String], size: Double, bold: Bool = false) {
    self.lines = lines
    self.size = size
    self.bold = bold
    let width = lines.map { TextWidth.of($0, size: size, bold: bold) }.max() ?? 0
    extent = Extent(width, Double(lines.count) * size * Label.lineHeight)
  }

  /// How far from its beginning the next text may begin, with a gap between them that another font may take up.
  func clearance(gap: Double) -> Double {
    extent.width + max(gap, extent.width * (TextWidth.substitute(bold: bold) - 1) + size / 2)
  }

  /// Breaks a name at its spaces and hyphens into lines of about equal width.
  ///
  /// - Parameters:
  ///   - width: what a line should not exceed; a single long word may by half, where there are several lines.
  ///   - maxLines: how many lines at most; what does not fit ends in an ellipsis.
  init(_ name: String, size: Double, bold: Bool = false, width: Double, maxLines: Int) {
    let longest = maxLines == 1 ? width : width * 1.5
    let words = Label.words(of: name).map { word in
      TextWidth.of(word, size: size, bold: bold) > longest
        ? Label.ellipsis(word, size: size, bold: bold, width: longest) : word
    }
    let broken = Label.filled(words, size: size, bold: bold, width: width)
    guard broken.count <= maxLines else {
      var shown = Array(broken.prefix(maxLines))
      shown[maxLines - 1] = Label.ellipsis(shown[maxLines - 1], size: size, bold: bold, width: width)
      self.init(lines: shown, size: size, bold: bold)
      return
    }
    // As few lines as needed, then as narrow as they allow: nothing hangs over.
    var narrow = broken
    var low = 0.0
    var high = width
    for _ in 0..<7 {
      let middle = (low + high) / 2
      let attempt = Label.filled(words, size: size, bold: bold, width: middle)
      if attempt.count == broken.count {
        narrow = attempt
        high = middle
      } else {
        low = middle
      }
    }
    self.init(lines: narrow, size: size, bold: bold)
  }

  /// The pieces a line may be made of: words with the space after them, long compounds parted after a hyphen.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func finish() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in name {
      if character == "\u{200B}" {
        // It is the sign used below for a place to break; a name that brings its own breaks at spaces only.
      } else if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        finish()
      } else if character == "-" || character == "/", word.count >= 5 {
        word.append(character)
        words.append(word + "\u{200B}")
        word = ""
      } else {
        word.append(character)
      }
    }
    finish()
    // French keeps « and » with their words.
    var joined: [String] = []
    for word in words {
      if let last = joined.last, last == "«" || [":", "!", "?", ";", "»", "–"].contains(word) {
        joined[joined.count - 1] = last + "\u{A0}" + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private static func filled(_ words: [String], size: Double, bold: Bool, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      let glued = line.hasSuffix("\u{200B}")
      let attempt = line.isEmpty ? word : glued ? line.dropLast() + word : line + " " + word
      if line.isEmpty || TextWidth.of(attempt, size: size, bold: bold) <= width {
        line = attempt
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { $0.hasSuffix("\u{200B}") ? String($0.dropLast()) : $0 }
  }

  private static func ellipsis(_ line: String, size: Double, bold: Bool, width: Double) -> String {
    // From the start, not from the end: a name may be as long as it likes.
    var left = width - TextWidth.of("…", size: size, bold: bold)
    var text = ""
    for character in line {
      left -= TextWidth.of(String(character), size: size, bold: bold)
      if left < -1e-9 { break }
      text.append(character)
    }
    while let last = text.last, [" ", "\u{A0}", "…"].contains(last) { text.removeLast() }
    return text + "…"
  }
}
