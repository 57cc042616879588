import RamureWording

/// What `ramure fragility` says: what the network hangs on, and what would break.
package enum FragilityWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Fragilities", fr: "Fragilités")

  // MARK: - The whole

  private static let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))
  private static let islands = Counted(en: ("island", "islands"), fr: ("îlot", "îlots"))

  package static let nothing = LocalizedText(
    en: "There is nothing here that could break.", fr: "Il n’y a rien ici qui puisse se rompre.")

  private static let alone = Counted(
    en: ("node alone", "nodes alone"), fr: ("nœud isolé", "nœuds isolés"))

  /// - Parameters:
  ///   - islands: how many parts there are that nothing ties to each other, of several nodes each.
  ///   - isolates: how many nodes nothing ties to any other.
  package static func size(
    nodes: Int, ties count: Int, islands number: Int, isolates: Int, largest: Int
  ) -> LocalizedText {
    let (all, tied) = (Counted.nodes.text(nodes), ties.text(count))
    var islands = islands.text(number)
    if isolates > 0 {
      let alone = alone.text(isolates)
      islands = LocalizedText(
        en: "\(islands.english) and \(alone.english)", fr: "\(islands.french) et \(alone.french)")
    }
    guard number + isolates > 1 else {
      return LocalizedText(
        en: "\(all.english), \(tied.english), all of one piece.", fr: "\(all.french), \(tied.french), d’un seul tenant."
      )
    }
    guard number > 0 else {
      return LocalizedText(
        en: "\(all.english), \(tied.english): each of them alone.", fr: "\(all.french), \(tied.french) : tous isolés.")
    }
    let most = Counted.nodes.text(largest)
    return LocalizedText(
      en: "\(all.english), \(tied.english), \(islands.english); the largest island has \(most.english).",
      fr: "\(all.french), \(tied.french), \(islands.french) ; le plus grand îlot a \(most.french).")
  }

  // MARK: - Articulation points

  package static func articulationHeading(_ count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(
        en: "Nobody holds others together alone: no single departure would separate those who stay.",
        fr: "Personne, à soi seul, ne tient d’autres reliés : aucun départ ne séparerait ceux qui restent.")
      : heading(points.text(count))
  }

  private static let points = Counted(
    en: (
      "node without which others would no longer be connected (articulation point)",
      "nodes without which others would no longer be connected (articulation points)"
    ),
    fr: (
      "nœud sans lequel d’autres ne seraient plus reliés (point d’articulation)",
      "nœuds sans lesquels d’autres ne seraient plus reliés (points d’articulation)"
    ))

  private static func heading(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(text.english):", fr: "\(text.french) :")
  }

  private static let cutOff = Counted(
    en: ("node would be cut off", "nodes would be cut off"),
    fr: ("nœud serait coupé du reste", "nœuds seraient coupés du reste"))

  /// "X (Association): 14 nodes would be cut off: A, B, C and 11 more."
  package static func articulation(
    _ name: LocalizedText, cutOff count: Int, names: LocalizedText
  ) -> LocalizedText {
    let counted = cutOff.text(count)
    return LocalizedText(
      en: "\(name.english): \(counted.english): \(names.english).",
      fr: "\(name.french) : \(counted.french) : \(names.french).")
  }

  // MARK: - Bridges

  package static func bridgeHeading(_ count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(
        en: "No tie is the only way: whichever ended, those who are connected would stay so.",
        fr: "Aucun lien n’est le seul passage : que l’un disparaisse, et ceux qui sont reliés le restent.")
      : heading(bridges.text(count))
  }

  private static let bridges = Counted(
    en: ("tie without a way round (bridge)", "ties without a way round (bridges)"),
    fr: ("lien sans détour possible (pont)", "liens sans détour possible (ponts)"))

  /// "X – Y (funds): 5 nodes hang on it, on the side of the first."
  package static func bridge(
    near: String, far: String, relations: LocalizedText, nearSide: Int
  ) -> LocalizedText {
    let counted = hang.text(nearSide)
    return LocalizedText(
      en: "\(near) – \(far) (\(relations.english)): \(counted.english) on it, on the side of the first.",
      fr: "\(near) – \(far) (\(relations.french)) : \(counted.french), du côté du premier.")
  }

  private static let hang = Counted(
    en: ("node hangs", "nodes hang"), fr: ("nœud y tient", "nœuds y tiennent"))

  private static let single = Counted(
    en: ("of them holds a single node", "of them hold a single node each"),
    fr: ("d’entre eux ne tient qu’un nœud", "d’entre eux ne tiennent qu’un nœud chacun")
  )

  package static func singleBridges(_ count: Int) -> LocalizedText {
    let counted = single.text(count)
    return LocalizedText(en: "\(counted.english).", fr: "\(counted.french).")
  }

  // MARK: - Funders

  private static let dependents = Counted(
    en: ("has a single funder", "have a single funder"), fr: ("n’a qu’un financeur", "n’ont qu’un financeur"))

  private static let funded = Counted(
    en: ("that is funded", "that are funded"), fr: ("qui est financé", "qui sont financés"))

  package static func funding(dependents count: Int, funded total: Int, share: Double) -> LocalizedText {
    let (counted, all) = (dependents.text(count), funded.text(total))
    return LocalizedText(
      en: """
        Dependence on one funder: of \(all.english), \(counted.english) \
        (\(Figures.percent(share, .english))).
        """,
      fr: """
        Dépendance à un seul financeur : sur \(all.french), \(counted.french) \
        (\(Figures.percent(share, .french))).
        """)
  }

  package static let noFunding = LocalizedText(
    en: "The file says of nobody who funds them.", fr: "Le fichier ne dit de personne qui le finance.")

  package static func funder(_ name: LocalizedText, alone names: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(name.english) is the only funder of \(names.english).",
      fr: "\(name.french) : seul financeur pour \(names.french).")
  }
}

extension FragilityWords {
  package static func more(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more (--top shows more)",
      fr: "… et \(Figures.grouped(rest, .french)) de plus (--top en montre plus)")
  }
}
