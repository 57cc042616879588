import RamureWording

/// The first page of a report.
extension ReportWords {
  static let actorCount = Counted(en: ("actor", "actors"), fr: ("acteur", "acteurs"))
  private static let endeavours = Counted(
    en: ("thing done together", "things done together"), fr: ("action commune", "actions communes"))
  static let outcomes = Counted(
    en: ("solution or resource", "solutions and resources"), fr: ("solution ou ressource", "solutions et ressources"))
  private static let purposes = Counted(
    en: ("need, usage or territory", "needs, usages and territories"),
    fr: ("besoin, usage ou territoire", "besoins, usages et territoires"))
  private static let others = Counted(
    en: ("node of a kind of its own", "nodes of kinds of its own"),
    fr: ("nœud d’un type propre au fichier", "nœuds de types propres au fichier"))

  /// How many there are of each family of kinds.
  package struct FamilyCounts: Sendable {
    package var actors = 0
    package var endeavours = 0
    package var outcomes = 0
    package var purposes = 0
    package var others = 0

    package init() {}

    var texts: [LocalizedText] {
      [
        (actors, ReportWords.actorCount), (endeavours, ReportWords.endeavours), (outcomes, ReportWords.outcomes),
        (purposes, ReportWords.purposes), (others, ReportWords.others),
      ].filter { $0.0 > 0 }.map { $1.text($0) }
    }
  }

  package static let empty = LocalizedText(
    en: "The file holds no actor, no partnership and no solution yet: there is nothing to report.",
    fr: "Le fichier ne contient encore ni acteur, ni partenariat, ni solution : il n’y a rien à rapporter.")

  /// "The ecosystem has 145 nodes: 62 actors, … and 204 relations between them."
  package static func size(nodes: Int, families: FamilyCounts, relations: Int) -> LocalizedText {
    let (all, tied) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    let texts = families.texts
    func parts(_ language: Language) -> String { Enumeration.all(texts.map { $0[language] }, language) }
    return LocalizedText(
      en: "The ecosystem has \(all.english), which are \(parts(.english)), and \(tied.english) between them.",
      fr: "L’écosystème compte \(all.french), soit \(parts(.french)), et \(tied.french) entre eux.")
  }

  /// From when to when its dated facts reach.
  package static func span(first: DateWords?, last: DateWords?, undated: Int, of total: Int) -> LocalizedText {
    guard let start = first ?? last, let end = last ?? first else {
      return LocalizedText(en: "None of its facts has a date.", fr: "Aucun de ses faits n’est daté.")
    }
    let share = total == 0 ? 0 : Double(undated) / Double(total)
    let rest =
      undated == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        en: "; \(Figures.percent(share, .english)) of the facts have no date",
        fr: " ; \(Figures.percent(share, .french)) des faits ne sont pas datés")
    guard start != end else {
      return LocalizedText(
        en: "What is dated is of \(start.text.english)\(rest.english).",
        fr: "Ce qui est daté l’est de \(start.text.french)\(rest.french).")
    }
    let period = PeriodWords(start: start, end: end).tail(isMoment: false) ?? LocalizedText(verbatim: "")
    return LocalizedText(
      en: "Its dated facts reach \(period.english)\(rest.english).",
      fr: "Ses faits datés vont \(period.french)\(rest.french).")
  }

  private static let islandCount = Counted(en: ("island", "islands"), fr: ("îlot", "îlots"))
  private static let aloneCount = Counted(
    en: ("node is tied to nothing", "nodes are tied to nothing"),
    fr: ("nœud n’est relié à rien", "nœuds ne sont reliés à rien"))

  /// Whether it hangs together. `nil` below two nodes.
  ///
  /// - Parameters:
  ///   - islands: how many parts there are that nothing ties to each other, of several nodes each.
  ///   - share: the largest one's part of the nodes.
  package static func cohesion(islands: Int, isolates: Int, largest: Int, share: Double, nodes: Int) -> LocalizedText? {
    guard nodes > 1 else { return nil }
    guard islands + isolates > 1 else {
      return LocalizedText(
        en: "All are connected with each other, directly or through others.",
        fr: "Tous sont reliés entre eux, directement ou par d’autres.")
    }
    guard largest > 1 else { return LocalizedText(en: "Nothing ties them.", fr: "Rien ne les relie.") }
    let all = Counted.nodes.text(largest)
    let alone = isolates == 0 ? nil : aloneCount.text(isolates)
    let counted = islandCount.text(islands)
    let english =
      islands == 1
      ? "One island holds \(all.english) (\(Figures.percent(share, .english)))"
      : "They form \(counted.english), the largest of \(all.english) (\(Figures.percent(share, .english)))"
    let french =
      islands == 1
      ? "Un même îlot réunit \(all.french) (\(Figures.percent(share, .french)))"
      : "Ils forment \(counted.french), dont le plus grand réunit \(all.french) (\(Figures.percent(share, .french)))"
    return LocalizedText(
      en: english + (alone.map { "; \($0.english)" } ?? "") + ".",
      fr: french + (alone.map { " ; \($0.french)" } ?? "") + ".")
  }

  private static let communityCount = Counted(
    en: ("community shows in it", "communities show in it"), fr: ("communauté s’y dessine", "communautés s’y dessinent")
  )

  package static func communities(_ count: Int) -> LocalizedText? {
    guard count > 1 else { return nil }
    let counted = communityCount.text(count)
    return LocalizedText(en: "\(counted.english).", fr: "\(counted.french).")
  }

  /// Who matters most. `nil` where nobody is tied.
  package static func foremost(_ names: [LocalizedText]) -> LocalizedText? {
    guard !names.isEmpty else { return nil }
    let english = Enumeration.all(names.map { NameGrammar.withArticle($0.english, .english) }, .english)
    let french = Enumeration.all(names.map { NameGrammar.withArticle($0.french, .french) }, .french)
    return names.count == 1
      ? LocalizedText(en: "Its key actor is \(english).", fr: "L’acteur clé en est \(french).")
      : LocalizedText(en: "Its key actors are \(english).", fr: "Les acteurs clés en sont \(french).")
  }

  // MARK: - Key figures

  package static let actorsFigure = actorCount
  package static let endeavoursFigure = Counted(
    en: ("partnership, alliance, programme or event", "partnerships, alliances, programmes and events"),
    fr: ("partenariat, alliance, programme ou événement", "partenariats, alliances, programmes et événements"))
  package static let outcomesFigure = outcomes
  package static let nodesFigure = Counted.nodes
  package static let relationsFigure = Counted.relations
  package static let communitiesFigure = Counted(en: ("community", "communities"), fr: ("communauté", "communautés"))
  package static let openNeedsFigure = Counted(
    en: ("need without an answer today", "needs without an answer today"),
    fr: ("besoin sans réponse aujourd’hui", "besoins sans réponse aujourd’hui"))
  package static let sourcedFigure = LocalizedText(en: "of the facts name a source", fr: "des faits citent une source")
}
