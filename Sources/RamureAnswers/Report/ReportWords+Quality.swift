import RamureWording

/// How far the data goes.
extension ReportWords {
  package static let qualityLead = LocalizedText(
    en: """
      A fact is a node or a relation. What no source says stays empty in the file: the figures below tell how far it can be \
      relied on, and where to complete it.
      """,
    fr: """
      Un fait est un nœud ou une relation. Ce qu’aucune source ne dit reste vide dans le fichier : les chiffres ci-dessous \
      disent jusqu’où s’y fier, et où le compléter.
      """)
  package static let noFacts = LocalizedText(
    en: "There are no facts yet to look at.", fr: "Il n’y a encore aucun fait à examiner.")
  package static let completeness = LocalizedText(en: "What is missing", fr: "Ce qui manque")
  package static let aspect = LocalizedText(en: "Facts", fr: "Faits")

  package static let withoutSource = LocalizedText(en: "Without a source", fr: "Sans source")
  package static let withoutDate = LocalizedText(en: "Without a date", fr: "Sans date")
  package static let withoutExpectedDate = LocalizedText(
    en: "of which of a kind that happens or lasts", fr: "dont ceux d’un type qui se passe ou qui dure")
  package static let withoutEnd = LocalizedText(
    en: "Begun, without an end: still true, or end unknown", fr: "Commencés, sans fin : encore vrais, ou fin inconnue")
  package static let isolates = LocalizedText(en: "Nodes without a relation", fr: "Nœuds sans relation")
  package static let lookalikes = LocalizedText(
    en: "Nodes whose names look alike", fr: "Nœuds dont les noms se ressemblent")
  package static let unlistedSources = LocalizedText(
    en: "Sources that facts name and the file does not list", fr: "Sources citées que le fichier ne liste pas")

  package static let firstOfEach = LocalizedText(en: "Where to begin", fr: "Par où commencer")

  /// "Without a source: the first are".
  package static func first(_ aspect: LocalizedText, _ count: Int, shown: Int) -> LocalizedText {
    LocalizedText(
      en: "\(aspect.english) (\(Figures.grouped(count, .english)))" + (shown < count ? ", the first:" : ":"),
      fr: "\(aspect.french) (\(Figures.grouped(count, .french)))" + (shown < count ? ", les premiers :" : " :"))
  }

  /// "Les Moulins – funds – Quai".
  package static func relation(_ from: String, _ label: LocalizedText, _ to: String) -> LocalizedText {
    LocalizedText(en: "\(from) – \(label.english) – \(to)", fr: "\(from) – \(label.french) – \(to)")
  }

  package static let complete = LocalizedText(
    en: "Nothing is missing of what this report looks for.", fr: "Il ne manque rien de ce que ce rapport cherche.")

  // MARK: - Sources

  package static let noSources = LocalizedText(
    en: "The file lists no source.", fr: "Le fichier ne liste aucune source.")

  /// The sources of a file that lists none, as its facts name them.
  package static func named(_ ids: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Its facts name \(ids.english).", fr: "Ses faits citent \(ids.french).")
  }

  package static let sourceList = LocalizedText(
    en: "The sources of the file, and how many facts name each",
    fr: "Les sources du fichier, et combien de faits citent chacune")
  package static let sourceColumn = LocalizedText(en: "Source", fr: "Source")
  package static let sourceTitle = LocalizedText(en: "Title and address", fr: "Titre et adresse")
  package static let citations = LocalizedText(en: "Facts", fr: "Faits")

  private static let idle = Counted(
    en: ("of them is named by no fact", "of them are named by no fact"),
    fr: ("d’entre elles n’est citée par aucun fait", "d’entre elles ne sont citées par aucun fait"))

  /// `nil` where each is named.
  package static func idleSources(_ count: Int) -> LocalizedText? {
    guard count > 0 else { return nil }
    let counted = idle.text(count)
    return LocalizedText(en: "\(counted.english).", fr: "\(counted.french).")
  }
}
