/// A name broken into lines, with the room it takes.
struct Label: Hashable, Sendable {
  let lines: [String]
  /// Whether a line is parted from the next by no white space: "Coopération inter-" and "territoriale".
  private(set) var isGlued: [Bool]
  let size: Double
  let bold: Bool
  let extent: Extent
  /// The whole of it, where it is more than the lines show.
  private(set) var whole: String?

  static let lineHeight = 1.16

  private typealias Piece = BreakOpportunities.Piece

  init(lines: [String], size: Double, bold: Bool = false) {
    self.lines = lines
    isGlued = Array(repeating: false, count: lines.count)
    self.size = size
    self.bold = bold
    let width = lines.map { TextWidth.of($0, size: size, bold: bold) }.max() ?? 0
    extent = Extent(width, Double(lines.count) * size * Label.lineHeight)
  }

  /// The same lines in another size.
  func resized(_ size: Double) -> Label {
    var label = Label(lines: lines, size: size, bold: bold)
    (label.isGlued, label.whole) = (isGlued, whole)
    return label
  }

  /// How far from its beginning the next text may begin, with a gap between them that another font may take up.
  func clearance(gap: Double) -> Double {
    extent.width + max(gap, extent.width * (TextWidth.substitute(bold: bold) - 1) + size / 2)
  }

  /// Breaks a name into lines of about equal width: at its spaces and hyphens, and where its script has none, within it.
  ///
  /// - Parameters:
  ///   - width: what a line should not exceed; a single long word may by half, where there are several lines.
  ///   - maxLines: how many lines at most; what does not fit ends in an ellipsis.
  ///   - tail: what stands after the name however much of it is cut, such as a count.
  init(_ name: String, size: Double, bold: Bool = false, width: Double, maxLines: Int, tail: String = "") {
    let longest = maxLines == 1 ? width : width * 1.5
    func measure(_ text: String) -> Double { TextWidth.of(text, size: size, bold: bold) }
    var isCut = false
    let pieces = BreakOpportunities(in: name + tail).pieces.flatMap { piece in
      guard measure(piece.text) > longest else { return [piece] }
      if maxLines > 1, let parts = BreakOpportunities.parted(piece, width: width, measure) { return parts }
      isCut = true
      return [Piece(text: Label.ellipsis(piece.text, width: longest, measure), isGlued: piece.isGlued)]
    }
    var filled = Label.filled(pieces, width: width, measure)
    if filled.count > maxLines {
      isCut = true
      let last = Label.ellipsis(filled[maxLines - 1].text, width: width - measure(tail), measure) + tail
      filled = filled.prefix(maxLines - 1) + [Piece(text: last)]
    } else {
      filled = Label.narrowed(filled, of: pieces, width: width, measure)
    }
    self.init(lines: filled.map(\.text), size: size, bold: bold)
    isGlued = filled.map(\.isGlued)
    if isCut { whole = name + tail }
  }

  /// As few lines as needed, then as narrow as they allow: nothing hangs over.
  private static func narrowed(
    _ lines: [Piece], of pieces: [Piece], width: Double,
    _ measure: (String) -> Double
  ) -> [Piece] {
    var narrow = lines
    var low = 0.0
    var high = width
    for _ in 0..<7 {
      let middle = (low + high) / 2
      let attempt = filled(pieces, width: middle, measure)
      if attempt.count == lines.count {
        narrow = attempt
        high = middle
      } else {
        low = middle
      }
    }
    return narrow
  }

  private static func filled(
    _ pieces: [Piece], width: Double, _ measure: (String) -> Double
  ) -> [Piece] {
    var lines: [Piece] = []
    for piece in pieces {
      if let last = lines.last, case let attempt = last.text + (last.isGlued ? "" : " ") + piece.text,
        measure(attempt) <= width
      {
        lines[lines.count - 1] = Piece(text: attempt, isGlued: piece.isGlued)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  private static func ellipsis(_ line: String, width: Double, _ measure: (String) -> Double) -> String {
    // From the start, not from the end: a name may be as long as it likes.
    var left = width - measure("…")
    var text = ""
    for character in line {
      left -= measure(String(character))
      if left < -1e-9 { break }
      text.append(character)
    }
    while let last = text.last, [" ", "\u{A0}", "…"].contains(last) { text.removeLast() }
    return text + "…"
  }
}
