import RamureWording

/// Who matters in an ecosystem, and why.
extension ReportWords {
  package static let actorsLead = LocalizedText(
    en: """
      Three things make an actor matter: how many it is tied to, how often it lies on the way between two others, and what \
      would come apart without it. The actors below rank highest on the three taken together.
      """,
    fr: """
      Trois choses font compter un acteur : à combien d’autres il est lié, combien de fois il se trouve sur le chemin entre \
      deux autres, et ce qui se déferait sans lui. Les acteurs ci-dessous sont les mieux placés aux trois réunies.
      """)
  package static let actorsLeadWithoutWays = LocalizedText(
    en: """
      Two things make an actor matter here: how many it is tied to, and what would come apart without it. On a network this \
      large, how often it lies between two others is left out: ramure metrics FILE --approximate estimates it.
      """,
    fr: """
      Deux choses font compter un acteur ici : à combien d’autres il est lié, et ce qui se déferait sans lui. Sur un réseau \
      de cette taille, combien de fois il se trouve entre deux autres est laissé de côté : ramure metrics FICHIER \
      --approximate l’estime.
      """)
  package static let noActors = LocalizedText(
    en: "The file names no actor that is tied to anything.",
    fr: "Le fichier ne nomme aucun acteur lié à quoi que ce soit.")

  private static let others = Counted(en: ("other node", "other nodes"), fr: ("autre nœud", "autres nœuds"))

  /// "Tied to 36 other nodes: more than any other actor."
  package static func ties(_ count: Int, rank: Rank, of total: Int) -> LocalizedText {
    let counted = others.text(count)
    let place = self.rank(rank, of: total)
    return LocalizedText(
      en: "Tied to \(counted.english) (\(place.english)).", fr: "Lié à \(counted.french) (\(place.french)).")
  }

  /// "41% of the shortest ways between two others lead through it." `nil` where none does.
  package static func between(_ share: Double, rank: Rank, of total: Int) -> LocalizedText? {
    guard share > 0 else { return nil }
    let place = self.rank(rank, of: total)
    return LocalizedText(
      en: "\(percent(share, .english)) of the shortest ways between two others lead through it (\(place.english)).",
      fr: "\(percent(share, .french)) des plus courts chemins entre deux autres passent par lui (\(place.french)).")
  }

  /// The same alone: "< 1%" where it is something.
  package static func smallShare(_ share: Double) -> LocalizedText {
    guard share > 0, share < 0.01 else {
      return LocalizedText(en: Figures.percent(share, .english), fr: Figures.percent(share, .french))
    }
    return LocalizedText(en: "< 1%", fr: "< 1\u{202F}%")
  }

  private static func percent(_ share: Double, _ language: Language) -> String {
    guard share >= 0.01 else { return language == .french ? "Moins de 1\u{202F}%" : "Less than 1%" }
    return Figures.percent(share, language)
  }

  package typealias Rank = RankWords

  /// "first of 74 tied actors".
  private static func rank(_ rank: Rank, of total: Int) -> LocalizedText {
    guard total > 1 else { return LocalizedText(en: "the only actor", fr: "seul acteur") }
    return rank.words(
      of: LocalizedText(
        en: "\(Figures.grouped(total, .english)) tied actors", fr: "\(Figures.grouped(total, .french)) acteurs reliés"))
  }

  private static let cutOff = Counted(
    en: ("node would be cut off", "nodes would be cut off"),
    fr: ("nœud serait coupé du reste", "nœuds seraient coupés du reste"))

  /// "Without it, 3 nodes would be cut off: A, B and C." `nil` where none would.
  package static func without(cutOff count: Int, _ names: LocalizedText) -> LocalizedText? {
    guard count > 0 else { return nil }
    let counted = cutOff.text(count)
    return LocalizedText(
      en: "Without it, \(counted.english): \(names.english).", fr: "Sans lui, \(counted.french) : \(names.french).")
  }

  private static let pairs = Counted(
    en: ("pair of partners that is not tied", "pairs of partners that are not tied"),
    fr: ("paire de partenaires sans lien direct", "paires de partenaires sans lien direct"))

  /// "Connects 34 pairs of partners that are not tied directly, 30 of them of two different groups." `nil` for none.
  package static func connects(_ count: Int, betweenGroups: Int) -> LocalizedText? {
    guard count > 0 else { return nil }
    let counted = pairs.text(count)
    let between =
      betweenGroups == 0
      ? LocalizedText(verbatim: "")
      : betweenGroups == count
        ? LocalizedText(en: ", of different groups", fr: ", de groupes différents")
        : LocalizedText(
          en: ", \(Figures.grouped(betweenGroups, .english)) of them of different groups",
          fr: ", dont \(Figures.grouped(betweenGroups, .french)) de groupes différents")
    return LocalizedText(
      en: "Connects \(counted.english) directly\(between.english).", fr: "Relie \(counted.french)\(between.french).")
  }

  // MARK: - Columns

  package static let actorsInFigures = LocalizedText(en: "The same in figures", fr: "Les mêmes en chiffres")
  package static let actor = LocalizedText(en: "Actor", fr: "Acteur")
  package static let tieColumn = LocalizedText(en: "Ties", fr: "Liens")
  package static let waysColumn = LocalizedText(en: "Shortest ways", fr: "Plus courts chemins")
  package static let cutOffColumn = LocalizedText(en: "Cut off without it", fr: "Coupés sans lui")

  // MARK: - Brokers

  package static let brokersLead = LocalizedText(
    en: """
      Two actors are connected by a third where both are its partners and not each other’s. Whoever connects actors of \
      different groups lets ideas, contacts and means pass between them.
      """,
    fr: """
      Deux acteurs sont reliés par un troisième quand ils sont tous deux ses partenaires, sans l’être entre eux. Qui relie \
      des acteurs de groupes différents fait circuler idées, contacts et moyens de l’un à l’autre.
      """)
}
