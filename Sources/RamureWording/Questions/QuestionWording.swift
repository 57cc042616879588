/// What answers to several questions say alike.
package enum QuestionWording {
  /// "A, B and C".
  package static func all(_ names: [String], _ language: Language) -> String { Enumeration.all(names, language) }

  /// A name between the quotation marks of the language, unless it has some of its own.
  package static func quoted(_ name: LocalizedText) -> LocalizedText {
    func text(_ language: Language) -> String {
      let name = name[language]
      return name.contains { "«“\"".contains($0) } ? name : Enumeration.quote(name, language)
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// "Sources: S16 Cobalt Poitiers – Silver Geek; S1 …".
  package static func sources(_ titles: [String]) -> LocalizedText {
    LocalizedText(
      en: "Sources: \(titles.joined(separator: "; "))", fr: "Sources : \(titles.joined(separator: " ; "))")
  }

  /// "Funded by: A (2010–2014), B".
  package static func list(_ heading: LocalizedText, _ items: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(heading.english): \(items.english)", fr: "\(heading.french) : \(items.french)")
  }

  /// Items one after the other, and how many more there are.
  package static func items(_ items: [LocalizedText], more: Int) -> LocalizedText {
    LocalizedText(
      en: items.map(\.english).joined(separator: ", ")
        + (more > 0 ? " and \(Figures.grouped(more, .english)) more" : ""),
      fr: items.map(\.french).joined(separator: ", ")
        + (more > 0 ? " et \(Figures.grouped(more, .french)) de plus" : ""))
  }

  /// A name and what is known of the tie with it: "Fondation Macif (founder, since 2018)".
  package static func noted(_ name: LocalizedText, _ notes: LocalizedText) -> LocalizedText {
    notes.english.isEmpty
      ? name
      : LocalizedText(en: "\(name.english) (\(notes.english))", fr: "\(name.french) (\(notes.french))")
  }

  // MARK: - Columns

  package static let distance = LocalizedText(en: "Ties away", fr: "Liens d’écart")
  package static let through = LocalizedText(en: "Through", fr: "Par")
  package static let throughName = LocalizedText(en: "Its name", fr: "Son nom")
  package static let relation = LocalizedText(en: "Relation", fr: "Relation")
  package static let direction = LocalizedText(en: "Direction", fr: "Sens")
  package static let start = LocalizedText(en: "Start", fr: "Début")
  package static let end = LocalizedText(en: "End", fr: "Fin")
  package static let role = LocalizedText(en: "Role", fr: "Rôle")
  package static let sources = LocalizedText(en: "Sources", fr: "Sources")
  package static let actor = LocalizedText(en: "Actor", fr: "Acteur")
  package static let actorName = LocalizedText(en: "Name of the actor", fr: "Nom de l’acteur")
}
