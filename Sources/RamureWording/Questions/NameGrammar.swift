/// How a name stands in a sentence, as far as its letters show it.
enum NameGrammar {
  /// Whether a name is a plural: it begins like one.
  static func isPlural(_ name: String, _ language: Language) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1 else { return false }
    switch language {
    case .french: return ["Les", "Ceux", "Celles", "Des", "Deux", "Dix", "Ces", "Nos"].contains(first)
    case .english:
      if ["Those", "These", "Two", "Ten"].contains(first) { return true }
      return first == "The" && words.last.map { $0.hasSuffix("s") && !$0.hasSuffix("ss") && !$0.hasSuffix("us") } ?? false
    }
  }

  /// A phrase and the name that follows it, contracted as French does: « de » and « Le RAMEAU » are « du RAMEAU ».
  static func joined(_ phrase: String, _ name: String) -> String {
    if let start = withoutLast("de", of: phrase) {
      if name.hasPrefix("Le ") { return "\(start)du \(name.dropFirst(3))" }
      if name.hasPrefix("Les ") { return "\(start)des \(name.dropFirst(4))" }
      return beginsWithVowel(name) ? "\(start)d’\(name)" : "\(phrase) \(name)"
    }
    if let start = withoutLast("à", of: phrase) {
      if name.hasPrefix("Le ") { return "\(start)au \(name.dropFirst(3))" }
      if name.hasPrefix("Les ") { return "\(start)aux \(name.dropFirst(4))" }
    }
    return "\(phrase) \(name)"
  }

  /// What stands before the last word of a phrase, if that is the word.
  private static func withoutLast(_ word: String, of phrase: String) -> Substring? {
    if phrase == word { return "" }
    return phrase.hasSuffix(" \(word)") ? phrase.dropLast(word.count) : nil
  }

  private static func beginsWithVowel(_ name: String) -> Bool {
    name.unicodeScalars.first.map { "AEIOUÀÂÉÈÊËÎÏÔŒÙÛaeiouàâéèêëîïôœùû".unicodeScalars.contains($0) } ?? false
  }
}
