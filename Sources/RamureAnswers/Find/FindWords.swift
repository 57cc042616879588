import RamureWording

/// What `ramure find` says.
package enum FindWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Found", fr: "Trouvés")

  package static func nothing(_ text: String) -> LocalizedText {
    LocalizedText(
      en: "Nothing is called “\(text)”, nor anything like it.",
      fr: "Rien ne s’appelle « \(text) », ni à peu près.")
  }

  package static let found = LocalizedText(en: "Found", fr: "Trouvé")

  package static let exact = LocalizedText(en: "exactly", fr: "exactement")
  package static let beginning = LocalizedText(en: "at the beginning", fr: "au début")
  package static let word = LocalizedText(en: "by its words", fr: "par ses mots")
  package static let inside = LocalizedText(en: "within a word", fr: "dans un mot")
  package static let nearly = LocalizedText(en: "nearly", fr: "à peu près")

  package static let inName = LocalizedText(en: "name", fr: "nom")
  package static let inEnglish = LocalizedText(en: "English name", fr: "nom anglais")
  package static let inFrench = LocalizedText(en: "French name", fr: "nom français")
  package static let inID = LocalizedText(en: "id", fr: "identifiant")

  /// "name, at the beginning".
  package static func found(_ place: LocalizedText, _ fit: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(place.english), \(fit.english)", fr: "\(place.french), \(fit.french)")
  }

  package static let match = LocalizedText(en: "How", fr: "Comment")
  package static let matched = LocalizedText(en: "Where", fr: "Où")
}
