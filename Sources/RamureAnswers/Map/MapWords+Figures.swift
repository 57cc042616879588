import RamureWording

extension MapWords {
  /// Where the places of an earlier map are kept, no layout is looked for.
  package static func layoutWithoutEffect(_ engine: String) -> LocalizedText {
    LocalizedText(
      en: """
        --layout \(engine) has no effect here: everybody stays where the positions file says. For a new layout, draw without \
        --positions, or into a file that is not there yet.
        """,
      fr: """
        --layout \(engine) est sans effet ici : chacun reste là où le dit le fichier de positions. Pour une nouvelle \
        disposition, dessinez sans --positions, ou avec un fichier qui n’existe pas encore.
        """)
  }

  /// Where a layout asked for is so wide that names got lost.
  package static func smallLayout(_ engine: String, percent: Int, hidden: Int) -> LocalizedText {
    LocalizedText(
      en: """
        The layout of \(engine) is so wide that the map is drawn at \(percent)% of its size (names without room: \
        \(Figures.grouped(hidden, .english))); --layout sfdp, or --focus on an actor, leaves more.
        """,
      fr: """
        La disposition de \(engine) est si large que la carte est dessinée à \(percent)\u{202F}% de sa taille (noms restés \
        sans place : \(Figures.grouped(hidden, .french))) ; --layout sfdp, ou --focus sur un acteur, en laisse davantage.
        """)
  }
}

extension Diagnosis {
  /// - Parameter owner: who has it, or between whom.
  package static func negativeAttribute(_ attribute: String, _ value: String, of owner: String, isWidth: Bool)
    -> Diagnosis
  {
    Diagnosis(
      code: "negative-attribute",
      problem: LocalizedText(
        en:
          "the attribute “\(attribute)” goes below 0 (\(value) for \(owner)): no \(isWidth ? "width" : "area") can show that",
        fr: """
          l’attribut « \(attribute) » descend sous 0 (\(value) pour \(owner)) : aucune \(isWidth ? "épaisseur" : "surface") \
          ne peut le montrer
          """),
      remedy: isWidth
        ? LocalizedText(en: "choose another attribute", fr: "choisissez un autre attribut")
        : LocalizedText(
          en: "show it by colour: --color-by \(attribute)", fr: "montrez-le par la couleur : --color-by \(attribute)"))
  }

  package static func relationAttributeWithoutNumbers(_ attribute: String) -> Diagnosis {
    Diagnosis(
      code: "relation-attribute-without-numbers",
      problem: LocalizedText(
        en: "the attribute “\(attribute)” of relations holds no number of 0 or more",
        fr: "l’attribut « \(attribute) » des relations ne contient aucun nombre positif ou nul"),
      remedy: LocalizedText(en: "width needs one that does", fr: "il en faut un pour l’épaisseur"))
  }
}
