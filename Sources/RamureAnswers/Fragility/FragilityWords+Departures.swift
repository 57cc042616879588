import RamureWording

/// What is lost when somebody leaves.
extension FragilityWords {
  package static let departures = LocalizedText(en: "If one of these left", fr: "Si l’un d’eux s’en allait")

  package static let actor = LocalizedText(en: "Who leaves", fr: "Qui part")
  package static let lostPairs = LocalizedText(en: "Pairs lost", fr: "Paires perdues")
  package static let cutOffCount = LocalizedText(en: "Cut off", fr: "Coupés")
  package static let isolatedCount = LocalizedText(en: "Alone", fr: "Isolés")
  package static let islandsAfter = LocalizedText(en: "Islands", fr: "Îlots")
  package static let solutionCount = LocalizedText(en: "Solutions", fr: "Solutions")
  package static let topic = LocalizedText(en: "Topic", fr: "Sujet")
  package static let other = LocalizedText(en: "Other end", fr: "Autre bout")
  package static let otherName = LocalizedText(en: "Name of the other", fr: "Nom de l’autre")
  package static let dependentCount = LocalizedText(en: "Dependents", fr: "Dépendants")

  package static let columnsExplained = LocalizedText(
    en: """
      Pairs lost: pairs of those who stay that would no longer be connected; cut off: nodes separated from the largest part \
      of their island; alone: those of them without any tie; islands: how many there would be of several nodes; solutions: those nobody \
      else carries
      """,
    fr: """
      Paires perdues : paires de ceux qui restent et ne seraient plus reliées ; coupés : nœuds séparés de la plus grande \
      part de leur îlot ; isolés : ceux d’entre eux qui n’ont plus aucun lien ; îlots : combien il y en aurait de plusieurs nœuds ; solutions : \
      celles que nul autre ne porte
      """)

  package static func solutionsOf(_ name: String, _ solutions: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "Without \(name), nobody would carry \(solutions.english).",
      fr: "Sans \(name), nul ne porterait \(solutions.french).")
  }

  // MARK: - A scenario

  package static func scenario(_ names: [String]) -> LocalizedText {
    let french = names.count > 1 ? "partaient ensemble" : "partait"
    return LocalizedText(
      en: "If \(Enumeration.all(names, .english)) left\(names.count > 1 ? " together" : ""):",
      fr: "Si \(Enumeration.all(names, .french)) \(french) :")
  }

  private static let pairsLost = Counted(
    en: ("pair of those who stay would no longer be connected", "pairs of those who stay would no longer be connected"),
    fr: ("paire de ceux qui restent ne serait plus reliée", "paires de ceux qui restent ne seraient plus reliées"))
  private static let cut = Counted(
    en: ("node would be cut off from its island", "nodes would be cut off from their island"),
    fr: ("nœud serait coupé de son îlot", "nœuds seraient coupés de leur îlot"))
  private static let alone = Counted(
    en: ("node would have no tie left", "nodes would have no tie left"),
    fr: ("nœud n’aurait plus aucun lien", "nœuds n’auraient plus aucun lien"))
  private static let uncarried = Counted(
    en: ("solution would have nobody left to carry it", "solutions would have nobody left to carry them"),
    fr: ("solution n’aurait plus personne pour la porter", "solutions n’auraient plus personne pour les porter"))
  private static let islandsThen = Counted(en: ("island", "islands"), fr: ("îlot", "îlots"))

  package static func lost(pairs: Int) -> LocalizedText {
    guard pairs > 0 else {
      return LocalizedText(
        en: "All who stay would still be connected as before.", fr: "Tous ceux qui restent seraient reliés comme avant."
      )
    }
    return sentence(pairsLost.text(pairs))
  }

  /// `nil` where there is nothing to say.
  package static func cutOff(_ count: Int, _ names: LocalizedText) -> LocalizedText? {
    count == 0 ? nil : named(cut.text(count), names)
  }

  package static func isolated(_ count: Int, _ names: LocalizedText) -> LocalizedText? {
    count == 0 ? nil : named(alone.text(count), names)
  }

  package static func islands(after: Int, before: Int) -> LocalizedText {
    let counted = islandsThen.text(after)
    guard after != before else {
      return LocalizedText(
        en: "There would be \(counted.english), as before.", fr: "Il y aurait \(counted.french), comme avant.")
    }
    return LocalizedText(
      en: "There would be \(counted.english) instead of \(Figures.grouped(before, .english)).",
      fr: "Il y aurait \(counted.french) au lieu de \(Figures.grouped(before, .french)).")
  }

  package static func uncarried(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    guard count > 0 else {
      return LocalizedText(
        en: "Every solution that has a carrier would keep one.", fr: "Toute solution portée le resterait.")
    }
    return named(uncarried.text(count), names)
  }

  private static func named(_ text: LocalizedText, _ names: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(text.english): \(names.english).", fr: "\(text.french) : \(names.french).")
  }

  private static func sentence(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(en: text.english + ".", fr: text.french + ".")
  }

  /// The first of some names, and how many more there are: "A, B and 3 more".
  package static func list(_ names: [LocalizedText], most: Int = 4) -> LocalizedText {
    let shown = names.prefix(names.count > most + 1 ? most : most + 1)
    let rest = names.count - shown.count
    func text(_ language: Language) -> String {
      let more =
        language == .french ? "\(Figures.grouped(rest, language)) autres" : "\(Figures.grouped(rest, language)) more"
      return Enumeration.all(shown.map { $0[language] } + (rest > 0 ? [more] : []), language)
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}

extension Diagnosis {
  package static func leavingLeftOut(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "leaving-left-out",
      problem: LocalizedText(
        en: "“\(name)” cannot leave: it is not in the view that is asked for",
        fr: "« \(name) » ne peut pas partir : la vue demandée ne le montre pas"),
      remedy: LocalizedText(
        en: "leave out the option that hides it, or do not name it in --without",
        fr: "retirez l’option qui le cache, ou ne le nommez pas dans --without"))
  }
}
