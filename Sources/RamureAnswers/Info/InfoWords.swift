import RamureWording

/// What `ramure info` says of an ecosystem.
package enum InfoWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Overview", fr: "Aperçu")

  package static let untitled = LocalizedText(en: "An ecosystem without a title", fr: "Un écosystème sans titre")

  /// The line under the title; `nil` where neither is known.
  package static func header(date: String?, language: Language?) -> LocalizedText? {
    let names = language.map(name)
    let english = [date.map { "data of \($0)" }, names.map { "names in \($0.english)" }].compactMap { $0 }
    let french = [date.map { "données de \($0)" }, names.map { "noms en \($0.french)" }].compactMap { $0 }
    guard !english.isEmpty else { return nil }
    return LocalizedText(en: english.joined(separator: ", "), fr: french.joined(separator: ", "))
  }

  // Headings of the lines under the counts.
  package static let time = LocalizedText(en: "Dates", fr: "Dates")
  package static let isolates = LocalizedText(en: "Without ties", fr: "Sans lien")
  package static let islands = LocalizedText(en: "Islands", fr: "Îlots")
  package static let density = LocalizedText(en: "Density", fr: "Densité")
  package static let sources = LocalizedText(en: "Sources", fr: "Sources")

  package static func period(first: String?, last: String?, without: Int, of total: Int) -> LocalizedText {
    guard let first = first ?? last, let last else {
      return LocalizedText(en: "no fact has a date", fr: "aucun fait n’est daté")
    }
    let span =
      first == last
      ? LocalizedText(verbatim: first) : LocalizedText(en: "from \(first) to \(last)", fr: "de \(first) à \(last)")
    return LocalizedText(
      en: "\(span.english); \(Figures.grouped(without, .english)) of \(facts(total).english) without a date",
      fr: "\(span.french) ; \(Figures.grouped(without, .french)) sur \(facts(total).french) sans date")
  }

  /// - Parameter count: how many parts of several nodes there are that nothing ties to each other.
  package static func islands(count: Int, largest: Int, share: Double) -> LocalizedText {
    guard count > 0 else { return LocalizedText(verbatim: "0") }
    let nodes = Counted.nodes.text(largest)
    return LocalizedText(
      en: "\(Figures.grouped(count, .english)); the largest has \(nodes.english) (\(Figures.percent(share, .english)))",
      fr: """
        \(Figures.grouped(count, .french)) ; le plus grand a \(nodes.french) (\(Figures.percent(share, .french)))
        """)
  }

  package static func sources(count: Int, share: Double) -> LocalizedText {
    guard count > 0 else { return LocalizedText(en: "none", fr: "aucune") }
    return LocalizedText(
      en: "\(Figures.grouped(count, .english)); \(Figures.percent(share, .english)) of the facts name one",
      fr: "\(Figures.grouped(count, .french)) ; \(Figures.percent(share, .french)) des faits en citent une")
  }

  package static func density(_ density: Double?) -> LocalizedText {
    guard let density else {
      return LocalizedText(en: "none: it takes two nodes", fr: "aucune : il faut deux nœuds")
    }
    // A large network is thin: four decimals would round it to nothing.
    let places = density > 0 && density < 0.001 ? 7 : 4
    return LocalizedText(
      en: Figures.decimal(density, places: places, .english), fr: Figures.decimal(density, places: places, .french))
  }

  // Columns of the flat forms.
  package static let topic = LocalizedText(en: "Topic", fr: "Sujet")
  package static let item = LocalizedText(en: "Item", fr: "Élément")
  package static let detail = LocalizedText(en: "Detail", fr: "Détail")
  package static let value = LocalizedText(en: "Value", fr: "Valeur")

  private static func facts(_ count: Int) -> LocalizedText { Counted.facts.text(count) }

  private static func name(_ language: Language) -> LocalizedText {
    switch language {
    case .english: LocalizedText(en: "English", fr: "anglais")
    case .french: LocalizedText(en: "French", fr: "français")
    }
  }
}
