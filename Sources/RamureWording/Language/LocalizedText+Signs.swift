extension LocalizedText {
  package var inParentheses: LocalizedText { LocalizedText(en: "(\(english))", fr: "(\(french))") }

  /// With the colon of the language: "Transitions:", « Passages : ».
  package var asHeading: LocalizedText { LocalizedText(en: "\(english):", fr: "\(french) :") }
}
