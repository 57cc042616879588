extension String {
  /// The text with every sign that steers a terminal or turns the direction of writing replaced by U+FFFD.
  ///
  /// A name out of a file can then neither clear a screen nor pass for another. Line ends and tabs stay where `layout`
  /// is `true`.
  package func inert(keepingLayout layout: Bool) -> String {
    guard unicodeScalars.contains(where: { $0.steers && !(layout && $0.laysOut) }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.steers && !(layout && scalar.laysOut) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The text on one line: runs of line ends and tabs become a space, and the rest is inert.
  package var inertLine: String {
    let spaced = split(omittingEmptySubsequences: true) { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    return spaced.inert(keepingLayout: false)
  }
}

extension Unicode.Scalar {
  /// Control characters of ASCII and Latin-1, the invisible signs that embed or override the direction of writing, and what
  /// stands for the bytes of a path that are no text.
  var steers: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    case 0x10_FF80...0x10_FFFF: true
    default: false
    }
  }

  fileprivate var laysOut: Bool { self == "\n" || self == "\r" || self == "\t" }
}
