import RamureWording

/// What a tooltip has room for of what a file says.
enum TooltipAttributes {
  /// How many are told, and how many letters they take together.
  private static let most = 6
  private static let letters = 300
  /// How many letters one of them takes: a sentence or two.
  private static let lettersOfOne = 160

  /// What is a link or a picture is not read.
  private static let unread: Set<String> = ["url", "image", "images"]

  /// - Parameter told: what is told of already, by name.
  static func told(
    _ attributes: [WrittenAttribute], beside told: Set<String>, _ language: Language
  ) -> [String] {
    var left = letters
    var texts: [String] = []
    let read = attributes.filter { !unread.contains($0.name.lowercased()) && !told.contains($0.name) }
    // Where there is no room for all, sentences are not what is left out.
    let shown = read.filter(\.isProse) + read.filter { !$0.isProse }
    for attribute in shown {
      let value = cut(attribute.text[language].onOneLine, to: lettersOfOne)
      let text = MapWording.told(cut(attribute.label[language].onOneLine, to: 40), value, language)
      guard texts.count < most, text.count <= left || texts.isEmpty else { break }
      texts.append(text)
      left -= text.count
    }
    return texts.count < shown.count ? texts + ["…"] : texts
  }

  /// The beginning of a text, to the end of a word where one is near.
  private static func cut(_ text: String, to most: Int) -> String {
    guard text.count > most else { return text }
    let start = text.prefix(most - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return (words.count > most / 2 ? words : start) + "…"
  }
}

extension String {
  /// Runs of white space as one space each.
  fileprivate var onOneLine: String {
    split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.joined(separator: " ")
  }
}
