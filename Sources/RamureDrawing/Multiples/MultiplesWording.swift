import RamureWording

/// What small multiples of a map say.
package enum MultiplesWording {
  /// "The same map at 6 dates · 2006–2024".
  package static func subtitle(_ count: Int, first: String, last: String) -> LocalizedText {
    guard count > 1 else {
      return LocalizedText(en: "The map at one date · \(first)", fr: "La carte à une date · \(first)")
    }
    return LocalizedText(
      en: "The same map at \(count) dates · \(first)–\(last)", fr: "La même carte à \(count) dates · \(first)–\(last)")
  }

  static let newNode = Counted(en: ("new", "new"), fr: ("nouveau", "nouveaux"))
  static let goneNode = Counted(en: ("gone", "gone"), fr: ("parti", "partis"))

  /// "41 nodes · 56 relations · 8 new, 2 gone".
  package static func counts(nodes: Int, relations: Int, new: Int?, gone: Int) -> LocalizedText {
    let counted = (MapWording.node.text(nodes), MapWording.relation.text(relations))
    func text(_ language: Language) -> String {
      let changes = [new.flatMap { $0 > 0 ? newNode.text($0) : nil }, gone > 0 ? goneNode.text(gone) : nil]
        .compactMap { $0?[language] }
      return ([counted.0[language], counted.1[language]] + (changes.isEmpty ? [] : [changes.joined(separator: ", ")]))
        .joined(separator: " · ")
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  package static func counted(_ label: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(label.english) (\(Figures.grouped(count, .english)))",
      fr: "\(label.french) (\(Figures.grouped(count, .french)))")
  }

  // MARK: - Legend

  package static let there = LocalizedText(en: "there at that date", fr: "présent à cette date")
  package static let new = LocalizedText(
    en: "new since the panel before", fr: "nouveau depuis la vignette précédente")
  package static let gone = LocalizedText(
    en: "gone since the panel before", fr: "parti depuis la vignette précédente")
  package static let undated = LocalizedText(
    en: "no date says that it was there: not counted",
    fr: "aucune date ne dit qu’il y était : non compté")

  // MARK: - Footer

  package static let oneLayout = LocalizedText(
    en: "Everybody stays at one place in all panels.", fr: "Chacun reste à la même place d’une vignette à l’autre.")

  package static func undatedNote(_ count: Int) -> LocalizedText {
    let counted = MapWording.node.text(count)
    let plural = count > 1
    return LocalizedText(
      en: "Up to \(counted.english) a panel \(count == 1 ? "is" : "are") drawn lightly and not counted: "
        + "no date says that \(count == 1 ? "it was" : "they were") there.",
      fr: "Jusqu’à \(counted.french) par vignette \(plural ? "sont dessinés" : "est dessiné") en léger et non "
        + "\(plural ? "comptés" : "compté") : aucune date ne dit qu’\(plural ? "ils y étaient" : "il y était").")
  }

  package static func isolates(_ count: Int) -> LocalizedText {
    let counted = MapWording.node.text(count)
    return LocalizedText(
      en: "\(counted.english) without any relation \(count == 1 ? "is" : "are") not drawn.",
      fr: "\(counted.french) sans relation \(count > 1 ? "ne sont pas dessinés" : "n’est pas dessiné").")
  }

  package static func never(_ count: Int) -> LocalizedText {
    let counted = MapWording.node.text(count)
    return LocalizedText(
      en: "\(counted.english) \(count == 1 ? "is" : "are") there at none of these dates.",
      fr: "\(counted.french) \(count > 1 ? "ne sont présents" : "n’est présent") à aucune de ces dates.")
  }

  /// What a reader who cannot see the panels is told.
  package static func description(_ panels: [(date: String, nodes: Int, relations: Int)]) -> LocalizedText {
    func text(_ language: Language) -> String {
      panels.map {
        "\($0.date)\(language == .french ? " :" : ":") \(MapWording.node.text($0.nodes)[language]), "
          + MapWording.relation.text($0.relations)[language]
      }.joined(separator: ". ") + "."
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
