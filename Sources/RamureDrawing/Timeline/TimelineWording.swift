import RamureWording

/// What a timeline says, besides the names on it.
package enum TimelineWording {
  // MARK: - Heading

  package static let untitled = LocalizedText(en: "Timeline of the ecosystem", fr: "Chronologie de l’écosystème")

  /// "95 of 145 nodes · 2006–2024".
  package static func subtitle(rows: Int, of total: Int, first: Int, last: Int) -> LocalizedText {
    let years = first == last ? "\(first)" : "\(first)–\(last)"
    let counted = (MapWording.node.text(total), Figures.grouped(rows, .english), Figures.grouped(rows, .french))
    guard rows < total else {
      return LocalizedText(en: "\(counted.0.english) · \(years)", fr: "\(counted.0.french) · \(years)")
    }
    return LocalizedText(
      en: "\(counted.1) of \(counted.0.english) · \(years)", fr: "\(counted.2) sur \(counted.0.french) · \(years)")
  }

  /// "Partnership (4)", or "Partnership (40 of 211)" where not all are shown.
  package static func lane(_ label: LocalizedText, shown: Int, of total: Int) -> LocalizedText {
    func count(_ language: Language) -> String {
      let all = Figures.grouped(total, language)
      guard shown < total else { return all }
      return "\(Figures.grouped(shown, language)) \(language == .french ? "sur" : "of") \(all)"
    }
    return LocalizedText(
      en: "\(label.english) (\(count(.english)))", fr: "\(label.french) (\(count(.french)))")
  }

  /// The date the data is of, over its line.
  package static func today(_ date: String) -> LocalizedText {
    LocalizedText(en: "data of \(date)", fr: "données de \(date)")
  }

  // MARK: - Legend

  package static let signs = LocalizedText(en: "How to read it", fr: "Pour lire")
  package static let stages = LocalizedText(en: "Stages", fr: "Étapes")
  package static let period = LocalizedText(en: "from its start to its end", fr: "de son début à sa fin")
  package static let goingOn = LocalizedText(
    en: "no end written: drawn up to the date of the data",
    fr: "sans fin indiquée : tracé jusqu’à la date des données")
  package static let unknownEnd = LocalizedText(en: "end not known", fr: "fin inconnue")
  package static let unknownStart = LocalizedText(en: "start not known", fr: "début inconnu")
  package static let moment = LocalizedText(
    en: "a single date: an event, a publication", fr: "une seule date : événement, publication")
  package static let derived = LocalizedText(
    en: "an actor without dates: span of its dated relations",
    fr: "acteur non daté : étendue de ses relations datées")
  package static let beyond = LocalizedText(en: "goes on beyond the page", fr: "se poursuit hors de la page")

  // MARK: - Footer

  package static let wholeDates = LocalizedText(
    en: "A year or a month is drawn as the whole of it.",
    fr: "Une année ou un mois est tracé en entier.")

  static let undatedCount = Counted(en: ("node has", "nodes have"), fr: ("nœud n’a", "nœuds n’ont"))

  /// "67 nodes have no date and are not drawn: Organisation 40, Person 3."
  package static func undated(_ kinds: [(count: Int, label: LocalizedText)]) -> LocalizedText {
    let total = kinds.reduce(0) { $0 + $1.count }
    let counted = undatedCount.text(total)
    func list(_ language: Language) -> String {
      kinds.map { "\($0.label[language]) \(Figures.grouped($0.count, language))" }.joined(separator: ", ")
    }
    return LocalizedText(
      en: "\(counted.english) no date and \(total == 1 ? "is" : "are") not drawn: \(list(.english)).",
      fr:
        "\(counted.french) pas de date et \(total > 1 ? "ne sont pas tracés" : "n’est pas tracé") : \(list(.french)).")
  }

  static let undatedStage = Counted(
    en: ("stage without a date is", "stages without a date are"),
    fr: ("étape sans date n’est", "étapes sans date ne sont"))

  package static func undatedStages(_ count: Int) -> LocalizedText {
    let counted = undatedStage.text(count)
    return LocalizedText(
      en: "\(counted.english) not drawn.", fr: "\(counted.french) pas \(count > 1 ? "tracées" : "tracée").")
  }

  static let outsideCount = Counted(en: ("node lies", "nodes lie"), fr: ("nœud se situe", "nœuds se situent"))

  package static func outside(_ count: Int, isShortened: Bool) -> LocalizedText {
    let counted = outsideCount.text(count)
    return LocalizedText(
      en: "\(counted.english) outside these years" + (isShortened ? " (--from shows earlier ones)." : "."),
      fr: "\(counted.french) hors de ces années" + (isShortened ? " (--from en montre de plus anciennes)." : "."))
  }

  package static func lessTied(_ count: Int, most: Int) -> LocalizedText {
    LocalizedText(
      en: "Of each kind, the \(Figures.grouped(most, .english)) tied to the most others; "
        + "\(Figures.grouped(count, .english)) more have a date (--top, --kinds).",
      fr: "De chaque type, les \(Figures.grouped(most, .french)) les plus reliés ; "
        + "\(Figures.grouped(count, .french)) autres sont datés (--top, --kinds).")
  }

  /// What a reader who cannot see the timeline is told.
  package static func description(
    first: Int, last: Int, lanes: [(count: Int, label: LocalizedText)], earliest: [String]
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      let counts = lanes.map { "\($0.label[language]) \(Figures.grouped($0.count, language))" }.joined(separator: ", ")
      let names = Enumeration.all(earliest, language)
      switch language {
      case .english:
        return "A timeline from \(first) to \(last). \(counts)." + (names.isEmpty ? "" : " The first: \(names).")
      case .french:
        return "Une chronologie de \(first) à \(last). \(counts)." + (names.isEmpty ? "" : " Les premiers : \(names).")
      }
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  // MARK: - Bars

  /// What is told of a bar that is pointed at.
  package struct Bar: Sendable {
    package var name: String
    package var kinds: [LocalizedText]
    package var start: String?
    package var end: String?
    /// "dialogue 2016-10".
    package var stages: [(label: LocalizedText, date: String)]
    package var isMoment: Bool
    package var isDerived: Bool
    package var sources: [String]

    package init(
      name: String, kinds: [LocalizedText], start: String?, end: String?, stages: [(LocalizedText, String)],
      isMoment: Bool, isDerived: Bool, sources: [String]
    ) {
      self.name = name
      self.kinds = kinds
      self.start = start
      self.end = end
      self.stages = stages
      self.isMoment = isMoment
      self.isDerived = isDerived
      self.sources = sources
    }
  }

  /// "River House — Organisation, Association; 2008–2012; stages: dialogue 2008; sources: the minutes".
  package static func bar(_ bar: Bar, _ language: Language) -> String {
    let kinds = bar.kinds.map { $0[language] }.joined(separator: ", ")
    let period =
      bar.isMoment
      ? bar.start ?? bar.end ?? "" : MapWording.period(start: bar.start, end: bar.end, language)
    var parts = [kinds, period]
    if bar.isDerived {
      parts.append(
        LocalizedText(
          en: "by its dated relations, as it has no date itself",
          fr: "d’après ses relations datées, faute de date propre")[
            language])
    }
    if !bar.stages.isEmpty {
      let list = bar.stages.map { "\($0.label[language]) \($0.date)" }.joined(separator: ", ")
      parts.append(LocalizedText(en: "stages: \(list)", fr: "étapes : \(list)")[language])
    }
    if !bar.sources.isEmpty {
      let list = bar.sources.joined(separator: ", ")
      parts.append(LocalizedText(en: "sources: \(list)", fr: "sources : \(list)")[language])
    }
    return "\(bar.name) — "
      + parts.filter { !$0.isEmpty }.joined(separator: language == .french ? " ; " : "; ")
  }
}
