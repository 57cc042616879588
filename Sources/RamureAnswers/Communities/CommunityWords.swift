import RamureWording

/// What `ramure communities` says: which groups there are.
package enum CommunityWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Communities", fr: "Communautés")

  private static let communities = Counted(
    en: ("community", "communities"), fr: ("communauté", "communautés"))
  private static let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))

  package static let nothing = LocalizedText(
    en: "There is nobody here to form a community.", fr: "Il n’y a personne ici pour former une communauté.")

  // MARK: - The whole

  /// "145 nodes, 204 ties: 9 communities of 5 to 40 nodes."
  ///
  /// - Parameter sizes: of the communities of two or more, never ascending.
  package static func size(nodes: Int, ties count: Int, sizes: [Int]) -> LocalizedText {
    let (all, tied) = (Counted.nodes.text(nodes), ties.text(count))
    guard let largest = sizes.first, let smallest = sizes.last else {
      return LocalizedText(
        en: "\(all.english), \(tied.english): no community of two or more.",
        fr: "\(all.french), \(tied.french) : aucune communauté de deux ou plus.")
    }
    let (found, most) = (communities.text(sizes.count), Counted.nodes.text(largest))
    let from = LocalizedText(
      en: smallest == largest ? "" : "\(Figures.grouped(smallest, .english)) to ",
      fr: smallest == largest ? "" : "\(Figures.grouped(smallest, .french)) à ")
    return LocalizedText(
      en: "\(all.english), \(tied.english): \(found.english) of \(from.english)\(most.english).",
      fr: "\(all.french), \(tied.french) : \(found.french) de \(from.french)\(most.french).")
  }

  private static let standAlone = Counted(
    en: ("node stands alone", "nodes stand alone"), fr: ("nœud reste seul", "nœuds restent seuls"))

  /// "14 nodes stand alone." `nil` where none does.
  package static func alone(_ count: Int) -> LocalizedText? {
    guard count > 0 else { return nil }
    let counted = standAlone.text(count)
    return LocalizedText(en: "\(counted.english).", fr: "\(counted.french).")
  }

  /// Who is in no community, for it would be too small. `nil` where there are none.
  package static func unlisted(nodes: Int, communities count: Int, minSize: Int) -> LocalizedText? {
    guard nodes > 0 else { return nil }
    let (all, groups) = (Counted.nodes.text(nodes), communities.text(count))
    let verb = nodes == 1 ? "is" : "are"
    return LocalizedText(
      en: """
        \(all.english) \(verb) in no community: \(groups.english) of fewer than \(Figures.grouped(minSize, .english)) \
        (--min-size).
        """,
      fr: """
        \(all.french) \(nodes > 1 ? "ne sont" : "n’est") dans aucune communauté : \(groups.french) de moins de \
        \(Figures.grouped(minSize, .french)) (--min-size).
        """)
  }

  /// What of the ties stays within. `nil` where there are no ties.
  ///
  /// - Parameters:
  ///   - communities: how many there are of two or more.
  ///   - isCompared: whether it is said elsewhere what to hold it against.
  package static func modularity(
    _ modularity: Double?, coverage: Double?, communities count: Int, isCompared: Bool
  ) -> LocalizedText? {
    guard let modularity, let coverage else { return nil }
    if count == 1, coverage == 1 {
      return LocalizedText(
        en: "Nothing in the ties calls for a division.", fr: "Rien, dans les liens, n’invite à la diviser.")
    }
    let scale =
      isCompared
      ? LocalizedText(verbatim: "")
      : LocalizedText(en: " (0 where ties ignore them, 1 at most)", fr: " (0 si les liens les ignorent, 1 au plus)")
    return LocalizedText(
      en: """
        \(Figures.percent(coverage, .english)) of the ties stay within a community: modularity is \
        \(Figures.decimal(modularity, places: 3, .english))\(scale.english).
        """,
      fr: """
        \(Figures.percent(coverage, .french)) des liens restent dans une communauté : la modularité est de \
        \(Figures.decimal(modularity, places: 3, .french))\(scale.french).
        """)
  }

  /// How long it takes to tell the way of somebody who follows ties. `nil` where that was not looked for.
  package static func codelength(_ bits: Double?) -> LocalizedText? {
    bits.map { bits in
      LocalizedText(
        en: """
          Telling a walk along ties at random takes \(Figures.decimal(bits, places: 3, .english)) bits a step (map equation).
          """,
        fr: """
          Raconter une marche au hasard le long des liens demande \(Figures.decimal(bits, places: 3, .french)) bits par pas \
          (équation de la carte).
          """)
    }
  }

  // MARK: - Each

  /// "3. Le RAMEAU: 35 nodes".
  package static func title(_ number: Int, _ name: LocalizedText, size: Int) -> LocalizedText {
    let counted = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(number). \(name.english): \(counted.english)", fr: "\(number). \(name.french) : \(counted.french)")
  }

  /// "Most central: A, B, C and 30 more."
  package static func members(_ names: [LocalizedText], most: Int) -> LocalizedText {
    let listed = FragilityWords.list(names, most: most)
    return LocalizedText(en: "Most central: \(listed.english).", fr: "Au centre : \(listed.french).")
  }

  package static func more(_ rest: Int, total: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more: --top \(total) shows all",
      fr: "… et \(Figures.grouped(rest, .french)) de plus : --top \(total) les montre toutes")
  }

  // MARK: - Columns

  package static let community = LocalizedText(en: "Community", fr: "Communauté")
  package static let communityName = LocalizedText(en: "Its name", fr: "Son nom")
  package static let shareOfSeeds = LocalizedText(en: "With it in searches", fr: "Avec elle, part des recherches")
  package static let otherCommunity = LocalizedText(en: "Else with", fr: "Sinon avec")
  package static let before = LocalizedText(en: "Before", fr: "Avant")
  package static let identity = LocalizedText(en: "Identity", fr: "Identité")
}

extension LocalizedText {
  /// One sentence after the other; those that are not there are passed over.
  package static func sentences(_ sentences: [LocalizedText?]) -> LocalizedText {
    let said = sentences.compactMap { $0 }
    return LocalizedText(
      en: said.map(\.english).joined(separator: " "), fr: said.map(\.french).joined(separator: " "))
  }
}
