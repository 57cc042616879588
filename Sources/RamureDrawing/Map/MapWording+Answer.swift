import RamureWording

/// What the map of an answer says besides.
extension MapWording {
  package static let answer = LocalizedText(en: "The answer", fr: "La réponse")

  package static func inFull(_ count: Int) -> LocalizedText {
    let english = Figures.grouped(count, .english)
    let french = Figures.grouped(count, .french)
    return LocalizedText(en: "part of the answer (\(english))", fr: "fait partie de la réponse (\(french))")
  }

  package static func faded(_ count: Int) -> LocalizedText {
    let english = Figures.grouped(count, .english)
    let french = Figures.grouped(count, .french)
    return LocalizedText(en: "around it (\(english))", fr: "alentour (\(french))")
  }

  /// Where only what is near the answer is drawn.
  package static func nearAnswer(of total: Int) -> LocalizedText {
    LocalizedText(
      en: "the answer and what is near it, out of \(Figures.grouped(total, .english)) nodes",
      fr: "la réponse et ce qui l’entoure, sur \(Figures.grouped(total, .french)) nœuds")
  }
}
