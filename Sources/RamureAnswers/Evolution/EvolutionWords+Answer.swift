import RamureWording

/// What `ramure evolution` says.
extension EvolutionWords {
  // MARK: - Beforehand

  private static let dates = Counted(en: ("date", "dates"), fr: ("date", "dates"))

  /// "2006–2018, every year: 13 dates."
  package static func span(from first: LocalizedText, to last: LocalizedText, every step: LocalizedText, count: Int)
    -> LocalizedText
  {
    let counted = dates.text(count)
    return count == 1
      ? LocalizedText(en: "\(first.english): one date.", fr: "\(first.french) : une seule date.")
      : LocalizedText(
        en: "\(first.english) to \(last.english), every \(step.english): \(counted.english).",
        fr: "De \(first.french) à \(last.french), par \(step.french) : \(counted.french).")
  }

  package static let nothing = LocalizedText(
    en: "There is nothing here to follow.", fr: "Il n’y a rien ici à suivre.")

  /// How many facts there are without a date, and what is done with them; `nil` where all have one.
  package static func undated(
    nodes: Int, of allNodes: Int, relations: Int, of allRelations: Int
  ) -> LocalizedText? {
    guard nodes + relations > 0 else { return nil }
    let (nodesCounted, relationsCounted) = (Counted.nodes.text(allNodes), Counted.relations.text(allRelations))
    let english = "\(Figures.grouped(nodes, .english)) of \(nodesCounted.english)"
    let french = "\(Figures.grouped(nodes, .french)) sur \(nodesCounted.french)"
    let relationsEnglish = "\(Figures.grouped(relations, .english)) of \(relationsCounted.english)"
    let relationsFrench = "\(Figures.grouped(relations, .french)) sur \(relationsCounted.french)"
    return LocalizedText(
      en: """
        Without a date: \(english), \(relationsEnglish). Nothing says when they began or ended: such a node counts at every \
        date, such a relation whenever both its ends do.
        """,
      fr: """
        Sans date : \(french), \(relationsFrench). Rien ne dit quand ils ont commencé ou fini : un tel nœud compte à chaque \
        date, une telle relation dès que ses deux bouts comptent.
        """)
  }

  /// How many facts have begun at a known date and have no known end; `nil` where there are none.
  package static func open(nodes: Int, relations: Int) -> LocalizedText? {
    guard nodes + relations > 0 else { return nil }
    let (nodesCounted, relationsCounted) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "With a start and no end: \(nodesCounted.english), \(relationsCounted.english). They stay once begun.",
      fr:
        "Avec un début et sans fin : \(nodesCounted.french), \(relationsCounted.french). Une fois là, ils y restent.")
  }

  // MARK: - Headings

  package static let date = LocalizedText(en: "Date", fr: "Date")
  package static let actors = LocalizedText(en: "Actors", fr: "Acteurs")
  package static let endeavours = LocalizedText(en: "Partnerships", fr: "Partenariats")
  package static let outcomes = LocalizedText(en: "Solutions", fr: "Solutions")
  package static let purposes = LocalizedText(en: "Needs", fr: "Besoins")
  package static let others = LocalizedText(en: "Others", fr: "Autres")
  package static let relations = LocalizedText(en: "Relations", fr: "Relations")
  package static let came = LocalizedText(en: "New", fr: "Nouveaux")
  package static let left = LocalizedText(en: "Gone", fr: "Partis")
  package static let communityCount = LocalizedText(en: "Communities", fr: "Communautés")
  package static let community = LocalizedText(en: "Community", fr: "Communauté")
  package static let present = LocalizedText(en: "There", fr: "Présence")
  package static let nodeCount = LocalizedText(en: "Nodes", fr: "Nœuds")
  package static let undatedNodes = LocalizedText(en: "Nodes without a date", fr: "Nœuds sans date")
  package static let undatedRelations = LocalizedText(en: "Relations without a date", fr: "Relations sans date")
  package static let relationsCame = LocalizedText(en: "New relations", fr: "Relations nouvelles")
  package static let relationsLeft = LocalizedText(en: "Relations gone", fr: "Relations achevées")
  package static let continued = LocalizedText(en: "Going on", fr: "Poursuivies")
  package static let split = LocalizedText(en: "Split off", fr: "Détachées")
  package static let appeared = LocalizedText(en: "Appeared", fr: "Apparues")
  package static let merged = LocalizedText(en: "Merged", fr: "Fondues")
  package static let ended = LocalizedText(en: "Ended", fr: "Finies")
  package static let moved = LocalizedText(en: "Moved", fr: "Passés ailleurs")

  package static let whole = LocalizedText(en: "The network as a whole", fr: "Le réseau dans son ensemble")
  package static let happenings = LocalizedText(en: "Date by date", fr: "Date par date")

  /// What the columns of counts hold: "Partnerships: partnerships, alliances, events."
  package static func columns(_ families: [(title: LocalizedText, kinds: [LocalizedText])]) -> LocalizedText? {
    guard !families.isEmpty else { return nil }
    func text(_ language: Language) -> String {
      families.map { family in
        let kinds = Enumeration.all(family.kinds.map { $0[language].lowercased() }, language)
        return "\(family.title[language])\(language == .french ? " :" : ":") \(kinds)"
      }.joined(separator: language == .french ? " ; " : "; ")
    }
    return LocalizedText(en: "Columns: \(text(.english)).", fr: "Colonnes – \(text(.french)).")
  }

  // MARK: - Date by date

  private static let arrivals = Counted(en: ("is new", "are new"), fr: ("arrivée", "arrivées"))
  private static let departures = Counted(en: ("is gone", "are gone"), fr: ("départ", "départs"))
  private static let newRelations = Counted(
    en: ("new relation", "new relations"), fr: ("relation nouvelle", "relations nouvelles"))
  private static let goneRelations = Counted(
    en: ("relation gone", "relations gone"), fr: ("relation achevée", "relations achevées"))

  package static func arrived(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    listed(arrivals.text(count), names)
  }

  package static func departed(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    listed(departures.text(count), names)
  }

  private static func listed(_ counted: LocalizedText, _ names: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(counted.english): \(names.english).", fr: "\(counted.french) : \(names.french).")
  }

  package static func relations(new: Int, gone: Int) -> LocalizedText? {
    guard new + gone > 0 else { return nil }
    let parts = (new > 0 ? [newRelations.text(new)] : []) + (gone > 0 ? [goneRelations.text(gone)] : [])
    return LocalizedText(
      en: parts.map(\.english).joined(separator: ", ") + ".", fr: parts.map(\.french).joined(separator: ", ") + ".")
  }

  package static func start(_ nodes: Int, _ relations: Int) -> LocalizedText {
    let (counted, ties) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "at the start \(counted.english), \(ties.english).", fr: "au départ \(counted.french), \(ties.french).")
  }

  /// "2007 to 2009", « 2007 à 2009 ».
  package static func run(from first: LocalizedText, to last: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(first.english) to \(last.english)", fr: "\(first.french) à \(last.french)")
  }

  package static let unchanged = LocalizedText(en: "nothing changed.", fr: "rien n’a changé.")
}
