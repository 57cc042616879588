import RamureWording

/// What `ramure brokers` says: who connects whom, in sentences.
package enum BrokersWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Brokers", fr: "Intermédiaires")

  package static let betweenness = LocalizedText(en: "Betweenness", fr: "Intermédiarité")

  // MARK: - Sentences

  package static let nobody = LocalizedText(
    en: "Nobody connects two others that are not already tied.",
    fr: "Aucun acteur n’en relie deux autres qui ne soient déjà liés.")

  private static let withoutTie = Counted(
    en: ("pair has no direct tie", "pairs have no direct tie"),
    fr: ("paire n’a pas de lien direct", "paires n’ont pas de lien direct"))
  private static let pairs = Counted(en: ("pair", "pairs"), fr: ("paire", "paires"))

  /// "Connects Association and Company: 12 pairs have no direct tie (for example X and Y)."
  package static func connects(
    _ one: LocalizedText, _ other: LocalizedText, isDirected: Bool, pairs: Int,
    examples: [(String, String)]
  ) -> LocalizedText {
    let counted = withoutTie.text(pairs)
    let named = example(examples, isDirected: isDirected)
    let (english, french): (String, String)
    if one == other {
      english = "Connects actors of \(one.english) with each other"
      french = "Relie entre eux des acteurs de \(Enumeration.quote(one.french, .french))"
    } else if isDirected {
      english = "Leads from \(one.english) to \(other.english)"
      french = "Mène de \(Enumeration.quote(one.french, .french)) à \(Enumeration.quote(other.french, .french))"
    } else {
      english = "Connects \(one.english) and \(other.english)"
      french = "Relie \(Enumeration.quote(one.french, .french)) et \(Enumeration.quote(other.french, .french))"
    }
    return LocalizedText(
      en: "\(english): \(counted.english)\(named.english).", fr: "\(french) : \(counted.french)\(named.french).")
  }

  private static func example(_ examples: [(String, String)], isDirected: Bool) -> LocalizedText {
    guard !examples.isEmpty else { return LocalizedText(verbatim: "") }
    let english = examples.map { isDirected ? "\($0) → \($1)" : "\($0) and \($1)" }
    let french = examples.map { isDirected ? "\($0) → \($1)" : "\($0) et \($1)" }
    return LocalizedText(
      en: " (for example \(english.joined(separator: "; ")))",
      fr: " (par exemple \(french.joined(separator: " ; ")))")
  }

  private static let otherLinks = Counted(
    en: ("more link between groups", "more links between groups"),
    fr: ("autre lien entre groupes", "autres liens entre groupes"))

  package static func andMore(links: Int, pairs count: Int) -> LocalizedText {
    let (links, pairs) = (otherLinks.text(links), pairs.text(count))
    return LocalizedText(
      en: "And \(links.english): \(pairs.english).", fr: "Et \(links.french) : \(pairs.french).")
  }

  /// The pairs a broker connects as one thing or another.
  package struct Role: Sendable {
    package let name: LocalizedText
    package let pairs: Int

    package init(_ name: LocalizedText, _ pairs: Int) {
      (self.name, self.pairs) = (name, pairs)
    }
  }

  /// "34 pairs in all, 30 between two groups: 20 as liaison, 14 as coordinator; rank 1 of 57 by betweenness."
  package static func summary(
    pairs count: Int, betweenGroups: Int, roles: [Role], rank: (Int, of: Int)?
  ) -> LocalizedText {
    let counted = pairs.text(count)
    let shown = roles.filter { $0.pairs > 0 }
    let english = shown.map { "\(Figures.grouped($0.pairs, .english)) as \($0.name.english)" }
    let french = shown.map { "\(Figures.grouped($0.pairs, .french)) comme \($0.name.french)" }
    let between = LocalizedText(
      en: count == betweenGroups ? "" : ", \(Figures.grouped(betweenGroups, .english)) between two groups",
      fr: count == betweenGroups ? "" : ", \(Figures.grouped(betweenGroups, .french)) entre deux groupes")
    let place = rank.map { rank in
      LocalizedText(
        en: "; rank \(Figures.grouped(rank.0, .english)) of \(Figures.grouped(rank.of, .english)) by betweenness",
        fr: " ; rang \(Figures.grouped(rank.0, .french)) sur \(Figures.grouped(rank.of, .french)) par l’intermédiarité")
    }
    return LocalizedText(
      en: "\(counted.english) in all\(between.english): \(english.joined(separator: ", "))\(place?.english ?? "").",
      fr: "\(counted.french) en tout\(between.french) : \(french.joined(separator: ", "))\(place?.french ?? "").")
  }

  package static let coordinator = LocalizedText(en: "coordinator", fr: "coordinateur")
  package static let itinerant = LocalizedText(en: "itinerant", fr: "médiateur")
  package static let gatekeeper = LocalizedText(en: "gatekeeper", fr: "portier")
  package static let representative = LocalizedText(en: "representative", fr: "représentant")
  package static let eitherWay = LocalizedText(en: "gatekeeper and representative", fr: "portier et représentant")
  package static let liaison = LocalizedText(en: "liaison", fr: "liaison")

  /// What the roles mean, below the sentences.
  package static let roles = LocalizedText(
    en: """
      Liaison: between two other groups; gatekeeper and representative: between its own group and another; coordinator: \
      within its own group; itinerant: within another group
      """,
    fr: """
      Liaison : entre deux autres groupes ; portier et représentant : entre son groupe et un autre ; coordinateur : dans \
      son propre groupe ; médiateur : dans un autre groupe
      """)

  package static func more(_ rest: Int, total: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more: --top \(total) shows all",
      fr: "… et \(Figures.grouped(rest, .french)) de plus : --top \(total) les montre tous")
  }

  // MARK: - Columns

  package static let group = LocalizedText(en: "Group", fr: "Groupe")
  package static let fromGroup = LocalizedText(en: "Connects", fr: "Relie")
  package static let toGroup = LocalizedText(en: "With", fr: "Avec")
  package static let linkedPairs = LocalizedText(en: "Pairs", fr: "Paires")
  package static let example = LocalizedText(en: "For example", fr: "Par exemple")
  package static let exampleWith = LocalizedText(en: "And", fr: "Et")
  package static let allPairs = LocalizedText(en: "All its pairs", fr: "Toutes ses paires")
  package static let rank = LocalizedText(en: "Rank by betweenness", fr: "Rang par l’intermédiarité")
}
