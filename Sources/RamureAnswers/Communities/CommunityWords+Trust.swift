import RamureWording

/// How far one may trust communities.
extension CommunityWords {
  package enum Verdict: Sendable {
    case stable, fairlyStable, unstable
  }

  private static let searches = Counted(
    en: ("search", "searches"), fr: ("recherche", "recherches"))
  private static let shorterSearches = Counted(
    en: ("shorter search", "shorter searches"), fr: ("recherche plus courte", "recherches plus courtes"))

  /// Where the size of a network left no time for more.
  package static let cutShort = LocalizedText(
    en: "So large a network is only searched in a few passes; --restarts 1 searches on to the end, for minutes.",
    fr:
      "Un si grand réseau n’est parcouru qu’en quelques passes ; --restarts 1 va jusqu’au bout, en quelques minutes.")

  /// "More than chance: where everybody has as many ties, but drawn by chance, the same search finds 0.571 (…)."
  ///
  /// - Parameters:
  ///   - score: by how many standard deviations the communities are above the mean drawn; `nil` where all drawn are alike.
  ///   - rule: from how many on chance is surpassed.
  ///   - found: what a shorter search finds in the network itself; `nil` where it is the same search.
  ///   - drawn: the mean over the networks drawn by chance, the least and the most.
  package static func chance(
    isSurpassed: Bool, standardScore score: Double?, rule: Int, found: Double?,
    drawn: (mean: Double, lowest: Double, highest: Double), draws count: Int
  ) -> LocalizedText {
    func figure(_ value: Double, _ language: Language) -> String { Figures.decimal(value, places: 3, language) }
    let verdict = verdict(isSurpassed: isSurpassed, score, rule)
    let (mean, range) = (
      LocalizedText(en: figure(drawn.mean, .english), fr: figure(drawn.mean, .french)),
      LocalizedText(
        en: """
          \(figure(drawn.lowest, .english)) to \(figure(drawn.highest, .english)) in \
          \(Figures.grouped(count, .english)) draws
          """,
        fr: """
          de \(figure(drawn.lowest, .french)) à \(figure(drawn.highest, .french)) en \
          \(Figures.grouped(count, .french)) tirages
          """)
    )
    guard let found else {
      return LocalizedText(
        en: """
          \(verdict.english): where everybody has as many ties, but drawn by chance, the same search finds \
          \(mean.english) (\(range.english)).
          """,
        fr: """
          \(verdict.french) : là où chacun a autant de liens, mais tirés au hasard, la même recherche trouve \
          \(mean.french) (\(range.french)).
          """)
    }
    return LocalizedText(
      en: """
        \(verdict.english): a shorter search finds \(figure(found, .english)) here, and \(mean.english) \
        (\(range.english)) where everybody has as many ties, but drawn by chance.
        """,
      fr: """
        \(verdict.french) : une recherche plus courte trouve ici \(figure(found, .french)), et \(mean.french) \
        (\(range.french)) là où chacun a autant de liens, mais tirés au hasard.
        """)
  }

  /// "More than chance, 4.1 standard deviations above it (more than 3 count)".
  private static func verdict(isSurpassed: Bool, _ score: Double?, _ rule: Int) -> LocalizedText {
    guard let score else {
      return isSurpassed
        ? LocalizedText(en: "More than chance", fr: "Plus marquées que par hasard")
        : LocalizedText(en: "No more than chance", fr: "Pas plus marquées que par hasard")
    }
    // A score that is told as 3.0 must not seem to be what more than 3 is.
    let told = isSurpassed ? score : min(score, Double(rule))
    func figure(_ language: Language) -> String { Figures.decimal(told.magnitude, places: 1, language) }
    let verdict =
      isSurpassed
      ? LocalizedText(en: "More than chance", fr: "Plus marquées que par hasard")
      : score > 0
        ? LocalizedText(en: "Not clearly more than chance", fr: "Pas nettement plus marquées que par hasard")
        : LocalizedText(en: "No more than chance", fr: "Pas plus marquées que par hasard")
    let (above, below) = score > 0 ? ("above", "au-dessus") : ("below", "au-dessous")
    return LocalizedText(
      en: "\(verdict.english), \(figure(.english)) standard deviations \(above) it (clear from more than \(rule) on)",
      fr: """
        \(verdict.french), à \(figure(.french)) \(told.magnitude < 2 ? "écart type" : "écarts types") \(below) (net à plus \
        de \(rule))
        """)
  }

  /// "Stable: 20 searches from other seeds agree at 0.97 (…)."
  package static func stability(
    _ verdict: Verdict, searches count: Int, areShorter: Bool, agreement: Double, same: Int
  ) -> LocalizedText {
    let counted = (areShorter ? shorterSearches : searches).text(count)
    guard same < count else {
      return LocalizedText(
        en: "Stable: all \(counted.english) from other seeds found exactly these communities.",
        fr: "Stables : les \(counted.french) parties d’autres graines ont toutes trouvé exactement ces communautés.")
    }
    let word =
      switch verdict {
      case .stable: LocalizedText(en: "Stable", fr: "Stables")
      case .fairlyStable: LocalizedText(en: "Fairly stable", fr: "Assez stables")
      case .unstable:
        LocalizedText(
          en: "Unstable, many divisions are about as good", fr: "Instables, bien des découpages se valent")
      }
    let exactly = LocalizedText(
      en: same == 0 ? "none of them" : "\(Figures.grouped(same, .english)) of them",
      fr: same == 0 ? "aucune n’a" : "\(Figures.grouped(same, .french)) \(same > 1 ? "ont" : "a")")
    return LocalizedText(
      en: """
        \(word.english): \(counted.english) from other seeds agree at \
        \(Figures.decimal(agreement, places: 2, .english)) (adjusted Rand index: 1 the same, 0 by chance; stable from 0.9, \
        unstable below 0.65); \(exactly.english) found exactly these communities.
        """,
      fr: """
        \(word.french) : \(counted.french) parties d’autres graines s’accordent à \
        \(Figures.decimal(agreement, places: 2, .french)) (indice de Rand ajusté : 1 à l’identique, 0 au hasard ; stables \
        à partir de 0,9, instables sous 0,65) ; \(exactly.french) trouvé exactement ces communautés.
        """)
  }

  package static let withoutChance = LocalizedText(
    en: "Chance has no part in this search: it always answers the same.",
    fr: "Le hasard n’a pas de part dans cette recherche : elle répond toujours de même.")

  package static let untested = LocalizedText(
    en:
      "A first look: whether other seeds find the same, and what chance makes, is left out; without --fast it is told.",
    fr: """
      Premier coup d’œil : on n’a regardé ni ce que trouvent d’autres graines, ni ce que fait le hasard ; sans --fast, c’est \
      dit.
      """)

  private static let sitBetween = Counted(
    en: ("node sits between two communities", "nodes sit between two communities"),
    fr: ("nœud est entre deux communautés", "nœuds sont entre deux communautés"))

  /// "12 nodes sit between two communities, with theirs in fewer than 3 searches of 4: X (1 or 3), …" `nil` where none does.
  package static func between(
    _ nodes: [(name: LocalizedText, numbers: (Int, Int))], total: Int
  ) -> LocalizedText? {
    guard total > 0 else { return nil }
    let counted = sitBetween.text(total)
    let names = nodes.map { node in
      LocalizedText(
        en: "\(node.name.english) (\(node.numbers.0) or \(node.numbers.1))",
        fr: "\(node.name.french) (\(node.numbers.0) ou \(node.numbers.1))")
    }
    let listed = list(names, total: total)
    return LocalizedText(
      en:
        "\(counted.english), with \(total == 1 ? "its own" : "their own") in fewer than 3 searches of 4: \(listed.english).",
      fr: """
        \(counted.french), avec \(total > 1 ? "la leur" : "la sienne") dans moins de 3 recherches sur 4 : \(listed.french).
        """)
  }

  /// The first of some names, and how many more there are.
  static func list(_ names: [LocalizedText], total: Int) -> LocalizedText {
    let rest = total - names.count
    let more = LocalizedText(
      en: "\(Figures.grouped(rest, .english)) more",
      fr: "\(Figures.grouped(rest, .french)) \(rest > 1 ? "autres" : "autre")")
    let all = names + (rest > 0 ? [more] : [])
    return LocalizedText(
      en: Enumeration.all(all.map(\.english), .english), fr: Enumeration.all(all.map(\.french), .french))
  }

  /// Where the members of a community are seldom together.
  package static func loose(firmness: Double) -> LocalizedText {
    LocalizedText(
      en: """
        Loosely held: on average its members are with it in \(Figures.percent(firmness, .english)) of the searches.
        """,
      fr: """
        Peu assurée : ses membres ne sont avec elle que dans \(Figures.percent(firmness, .french)) des recherches en moyenne.
        """)
  }

  package static let searching = LocalizedText(en: "Searching", fr: "Recherche")
  package static let progress = LocalizedText(en: "Searching from other seeds", fr: "Recherches avec d’autres graines")
  package static let drawing = LocalizedText(
    en: "Searching in ties drawn by chance", fr: "Recherches parmi des liens tirés au sort")
}
