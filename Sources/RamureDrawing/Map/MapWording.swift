import RamureWording

/// What a map says, besides the names on it.
package enum MapWording {
  // MARK: - Headings

  package static let untitled = LocalizedText(en: "Map of the ecosystem", fr: "Carte de l’écosystème")
  package static let kinds = LocalizedText(en: "Who and what", fr: "Qui et quoi")
  package static let relations = LocalizedText(en: "Relations", fr: "Relations")
  package static let size = LocalizedText(en: "Size", fr: "Taille")

  package static func isolates(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "Without any relation on this map (\(Figures.grouped(count, .english)))",
      fr: "Sans relation sur cette carte (\(Figures.grouped(count, .french)))")
  }

  // MARK: - Counts

  package static let node = Counted(en: ("node", "nodes"), fr: ("nœud", "nœuds"))
  package static let relation = Counted(en: ("relation", "relations"), fr: ("relation", "relations"))
  static let tie = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))
  static let source = Counted(en: ("source", "sources"), fr: ("source", "sources"))

  /// "143 nodes · 206 relations · as of 2018".
  package static func subtitle(nodes: Int, relations: Int, date: String?) -> LocalizedText {
    let counts = (node.text(nodes), relation.text(relations))
    return LocalizedText(
      en: "\(counts.0.english) · \(counts.1.english)" + (date.map { " · as of \($0)" } ?? ""),
      fr: "\(counts.0.french) · \(counts.1.french)" + (date.map { " · état en \($0)" } ?? ""))
  }

  // MARK: - Colour and size

  package static let colourBySubkind = LocalizedText(en: "Colour: finer kind", fr: "Couleur : sous-type")
  package static let colourByTerritory = LocalizedText(en: "Colour: territory", fr: "Couleur : territoire")

  package static func colour(byAttribute name: String) -> LocalizedText {
    LocalizedText(en: "Colour: \(name)", fr: "Couleur : \(name)")
  }

  package static func colour(by title: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Colour: \(title.english)", fr: "Couleur : \(title.french)")
  }

  package static func size(by title: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Area: \(title.english)", fr: "Surface : \(title.french)")
  }

  package static let yes = LocalizedText(en: "yes", fr: "oui")
  package static let no = LocalizedText(en: "no", fr: "non")

  package static let noValue = LocalizedText(en: "not stated", fr: "non renseigné")
  package static let severalTerritories = LocalizedText(en: "several territories", fr: "plusieurs territoires")

  package static func otherGroups(_ count: Int) -> LocalizedText {
    LocalizedText(en: "\(count) others", fr: "\(count) autres")
  }

  package static func range(_ low: Double, _ high: Double) -> LocalizedText {
    func text(_ language: Language) -> String {
      low == high ? figure(low, language) : "\(figure(low, language)) – \(figure(high, language))"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  package static let sizeByDegree = LocalizedText(
    en: "Area: number of others it is tied to", fr: "Surface : nombre de nœuds auxquels il est lié")

  package static func size(byAttribute name: String) -> LocalizedText {
    LocalizedText(en: "Area: \(name)", fr: "Surface : \(name)")
  }

  /// A figure of a scale: whole if it is whole, else with two decimals, or with two digits where it is small.
  package static func figure(_ number: Double, _ language: Language) -> String {
    if number == number.rounded(), number.magnitude < 1e15 { return Figures.grouped(Int(number), language) }
    var (places, scaled) = (2, number.magnitude * 10)
    while scaled < 1, places < 9 {
      places += 1
      scaled *= 10
    }
    var text = Figures.decimal(number, places: places, language)
    while places > 2, text.hasSuffix("0") {
      text.removeLast()
      places -= 1
    }
    return text
  }

  // MARK: - Communities

  package static let communities = LocalizedText(en: "Communities", fr: "Communautés")
  package static let colourByCommunity = LocalizedText(
    en: "Colour: community (members)", fr: "Couleur : communauté (membres)")

  package static func otherCommunities(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "another community" : "\(Figures.grouped(count, .english)) other communities",
      fr: count == 1 ? "une autre communauté" : "\(Figures.grouped(count, .french)) autres communautés")
  }

  package static let smallCommunities = LocalizedText(en: "alone or in twos", fr: "seuls ou par deux")
  package static let noCommunity = LocalizedText(en: "in no community", fr: "dans aucune communauté")

  /// What a mark is where each is a community.
  package static let community = LocalizedText(en: "Community", fr: "Communauté")
  /// What ties two communities.
  package static let tied = LocalizedText(en: "tied to", fr: "en lien avec")
  package static let members = LocalizedText(en: "number of members", fr: "nombre de membres")
  package static let tiesBetween = LocalizedText(
    en: "number of relations between the two", fr: "nombre de relations entre les deux")

  package static func width(by title: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Width: \(title.english)", fr: "Épaisseur : \(title.french)")
  }

  package static func ties(_ count: Int) -> LocalizedText { relation.text(count) }

  static let communityCount = Counted(en: ("community", "communities"), fr: ("communauté", "communautés"))

  /// "9 communities · 132 nodes · 48 relations between them".
  package static func communitySubtitle(
    communities: Int, nodes: Int, relations: Int, date: String?
  ) -> LocalizedText {
    let counts = (communityCount.text(communities), node.text(nodes), relation.text(relations))
    return LocalizedText(
      en: "\(counts.0.english) · \(counts.1.english) · \(counts.2.english) between them"
        + (date.map { " · as of \($0)" } ?? ""),
      fr: "\(counts.0.french) · \(counts.1.french) · \(counts.2.french) entre elles"
        + (date.map { " · état en \($0)" } ?? ""))
  }

  package static let member = Counted(en: ("member", "members"), fr: ("membre", "membres"))

  /// "Communities: Le RAMEAU 26, PHARE 15."
  package static func communityList(_ communities: [(name: LocalizedText, members: Int)]) -> LocalizedText {
    func text(_ language: Language) -> String {
      communities.map { "\($0.name[language]) \(Figures.grouped($0.members, language))" }.joined(separator: ", ")
    }
    return LocalizedText(en: "Communities: \(text(.english)).", fr: "Communautés : \(text(.french)).")
  }

  /// "Community “Le RAMEAU” and its bridges · 40 nodes · 62 relations".
  package static func homeSubtitle(name: LocalizedText, counts: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "Community “\(name.english)” and its bridges to the others · \(counts.english)",
      fr: "Communauté « \(name.french) » et ses ponts vers les autres · \(counts.french)")
  }

  /// "Fondation Macif — community of 18 members".
  package static func region(name: LocalizedText, members: Int) -> LocalizedText {
    let counted = member.text(members)
    return LocalizedText(
      en: "\(name.english) — community of \(counted.english)",
      fr: "\(name.french) — communauté de \(counted.french)")
  }

  // MARK: - Marks and lines

  /// "Fondation Macif — Organisation, Foundation; since 2018; 3 ties".
  package static func mark(
    name: String, kind: LocalizedText, subkinds: [LocalizedText], start: String?, end: String?, ties: Int,
    figures: [String] = [], _ language: Language
  ) -> String {
    let kinds = ([kind] + subkinds).map { $0[language] }.joined(separator: ", ")
    let parts = ([kinds, period(start: start, end: end, language), tie.text(ties)[language]] + figures)
      .filter { !$0.isEmpty }
    return "\(name) — " + parts.joined(separator: language == .french ? " ; " : "; ")
  }

  /// "Fondation Macif funds Silver Geek (2018–2020)".
  package static func line(
    from: String, relation: LocalizedText, to: String, role: String?, start: String?, end: String?,
    isSymmetric: Bool, figures: [String] = [], count: Int = 1, _ language: Language
  ) -> String {
    let sign = isSymmetric ? "—" : "→"
    let notes = ([role ?? "", period(start: start, end: end, language)] + figures).filter { !$0.isEmpty }
    let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    // Where a line stands for many, what one of them says is not what all say.
    if count > 1 {
      return "\(from) \(sign) \(relation[language]) \(sign) \(to) (\(self.relation.text(count)[language]))"
    }
    return "\(from) \(sign) \(relation[language]) \(sign) \(to)\(tail)"
  }

  static func period(start: String?, end: String?, _ language: Language) -> String {
    switch (start, end, language) {
    case (nil, nil, _): ""
    case (let start?, let end?, _): start == end ? start : "\(start)–\(end)"
    case (let start?, nil, .english): "since \(start)"
    case (let start?, nil, .french): "depuis \(start)"
    case (nil, let end?, .english): "until \(end)"
    case (nil, let end?, .french): "jusqu’en \(end)"
    }
  }

  // MARK: - Footer

  package static func hiddenLabels(_ hidden: Int, of total: Int) -> LocalizedText {
    let english = Figures.grouped(hidden, .english)
    let french = Figures.grouped(hidden, .french)
    return LocalizedText(
      en:
        "\(english) of \(Figures.grouped(total, .english)) names are not written for lack of room: point at a mark to read its name.",
      fr:
        "\(french) noms sur \(Figures.grouped(total, .french)) ne sont pas écrits, faute de place : pointez une marque pour lire son nom."
    )
  }

  package static func selfRelations(_ count: Int) -> LocalizedText {
    let counted = relation.text(count)
    let plural = count > 1
    return LocalizedText(
      en: "\(counted.english) of a node with itself \(count == 1 ? "is" : "are") not drawn.",
      fr: "\(counted.french) d’un nœud avec lui-même \(plural ? "ne sont pas dessinées" : "n’est pas dessinée").")
  }

  package static func sources(_ titles: [String], total: Int) -> LocalizedText {
    let counted = source.text(total)
    guard !titles.isEmpty, titles.count == total else {
      return LocalizedText(
        en: "\(counted.english), listed in the data file.", fr: "\(counted.french), citées dans le fichier de données.")
    }
    return LocalizedText(
      en: "Source: \(titles.joined(separator: "; ")).", fr: "Source : \(titles.joined(separator: " ; ")).")
  }

  package static func filters(_ filters: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "Shown: \(filters.map(\.english).joined(separator: "; ")).",
      fr: "Affiché : \(filters.map(\.french).joined(separator: " ; ")).")
  }

  package static func layout(_ engine: String) -> LocalizedText {
    LocalizedText(en: "Layout: Graphviz \(engine).", fr: "Disposition : Graphviz \(engine).")
  }

  /// Where each community was laid out by itself.
  package static func layoutByCommunity(_ engine: String) -> LocalizedText {
    LocalizedText(
      en: "Layout: Graphviz \(engine), community by community.",
      fr: "Disposition : Graphviz \(engine), communauté par communauté.")
  }

  /// Where everybody lies where an earlier map had them.
  package static let layoutKept = LocalizedText(
    en: "Layout: kept from one map to the next.", fr: "Disposition : conservée d’une carte à l’autre.")

  // MARK: - What changed

  package static let changes = LocalizedText(en: "What changed", fr: "Ce qui a changé")
  package static func changesNote(hasRemoved: Bool) -> LocalizedText {
    guard hasRemoved else {
      return LocalizedText(en: "Faint lines are as before.", fr: "Les lignes pâles sont comme avant.")
    }
    return LocalizedText(
      en: "Faint lines are as before; of the others, dotted lines are gone, and so are hollow marks.",
      fr:
        "Les lignes pâles sont comme avant ; parmi les autres, les pointillées ont disparu, et les marques creuses aussi."
    )
  }
  package static let added = LocalizedText(en: "added", fr: "ajouté")
  package static let removed = LocalizedText(en: "removed", fr: "retiré")
  package static let changed = LocalizedText(en: "changed", fr: "modifié")

  package static let drawnByRamure = LocalizedText(en: "Drawn by Ramure.", fr: "Dessiné par Ramure.")

  /// What a reader who cannot see the map is told.
  package static func description(
    nodes: Int, relations: Int, kinds: [(count: Int, label: LocalizedText)], central: [String]
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      let counts = kinds.map { "\($0.label[language]) \(Figures.grouped($0.count, language))" }.joined(separator: ", ")
      let names = Enumeration.all(central, language)
      let totals = "\(node.text(nodes)[language]), \(relation.text(relations)[language])"
      switch language {
      case .english:
        return "A network of \(totals). \(counts)." + (central.isEmpty ? "" : " Tied to the most others: \(names).")
      case .french:
        return "Un réseau : \(totals). \(counts)." + (central.isEmpty ? "" : " Les plus reliés : \(names).")
      }
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
