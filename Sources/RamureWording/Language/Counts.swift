extension Counted {
  package static let nodes = Counted(en: ("node", "nodes"), fr: ("nœud", "nœuds"))
  package static let relations = Counted(en: ("relation", "relations"), fr: ("relation", "relations"))
  package static let errors = Counted(en: ("error", "errors"), fr: ("erreur", "erreurs"))
  package static let warnings = Counted(en: ("warning", "warnings"), fr: ("avertissement", "avertissements"))
  package static let moreErrors = Counted(
    en: ("more error", "more errors"), fr: ("autre erreur", "autres erreurs"))
  package static let moreRemarks = Counted(
    en: ("more remark", "more remarks"), fr: ("autre remarque", "autres remarques"))
  package static let facts = Counted(en: ("fact", "facts"), fr: ("fait", "faits"))
}

extension Figures {
  /// A share from 0 to 1 as a percentage: "91%", « 91 % ».
  ///
  /// Rounded, but never to 0% for something nor to 100% for less than all.
  package static func percent(_ share: Double, _ language: Language) -> String {
    let rounded = (share * 100).rounded()
    let shown = share > 0 && share < 1 ? min(max(rounded, 1), 99) : rounded
    return decimal(shown, places: 0, language) + (language == .french ? "\u{202F}%" : "%")
  }

  /// How many decimals tell figures apart of which the largest is this: four, and more for small ones.
  package static func places(upTo largest: Double) -> Int {
    largest > 0 && largest < 0.01 ? (largest < 0.00001 ? 9 : 7) : 4
  }
}
