/// A written date cut into numbers, words and signs.
struct DateTokens {
  enum Token: Hashable {
    case number(Int, digits: Int)
    /// Folded: lower case, without accents.
    case word(String)
    case sign(Character)
  }

  private(set) var tokens: [Token] = []
  /// Whether the cell says that the date is not known.
  let sayNothing: Bool

  init(_ text: String) {
    sayNothing = Self.isAbsence(text)
    // What is longer is a sentence, not a date.
    guard !sayNothing, text.utf8.count <= 80 else { return }
    var rest = Substring(text)
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits) ?? -1, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        tokens.append(.word(String(letters).folded))
        rest = rest.dropFirst(letters.count)
      } else {
        if !first.isWhitespace { tokens.append(.sign(Self.dashes.contains(first) ? "–" : first)) }
        rest = rest.dropFirst()
      }
    }
    dropTimeOfDay()
    dropWeekday()
  }

  /// Dashes and arrows between two dates; the hyphen also stands within one.
  private static let dashes: Set<Character> = ["–", "—", "→", "⇒", "➔", "‒", "―"]

  /// `10:30` and what follows it.
  private mutating func dropTimeOfDay() {
    guard let colon = tokens.firstIndex(of: .sign(":")), colon > 0, case .number = tokens[colon - 1] else { return }
    tokens.removeSubrange((colon - 1)...)
    if tokens.last == .word("t") || tokens.last == .word("a") || tokens.last == .word("at") || tokens.last == .sign(",")
    {
      tokens.removeLast()
    }
  }

  private mutating func dropWeekday() {
    guard case .word(let word)? = tokens.first, Self.weekdays.contains(word) else { return }
    tokens.removeFirst()
    while tokens.first == .sign(",") || tokens.first == .sign(".") { tokens.removeFirst() }
  }

  private static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mer", "jeu", "ven", "sam",
    "dim",
  ]

  /// What people put where there is nothing to put.
  private static func isAbsence(_ text: String) -> Bool {
    let words = text.folded
    guard words.isEmpty else { return absences.contains(words) }
    return text.contains { !$0.isWhitespace } && text.allSatisfy { "?-–—./_*x…".contains($0) || $0.isWhitespace }
  }

  private static let absences: Set<String> = [
    "n c", "nc", "n d", "nd", "n a", "na", "ns", "n s", "s d", "sd", "inconnu", "inconnue", "non connu", "non connue",
    "non communique", "non communiquee", "non precise", "non precisee", "non renseigne", "non renseignee", "neant",
    "aucun",
    "aucune", "a preciser", "a definir", "a completer", "unknown", "not known", "none", "tbd", "tbc", "null", "nan",
    "not available", "not applicable", "sans objet", "sans date", "undated", "no date",
  ]
}
