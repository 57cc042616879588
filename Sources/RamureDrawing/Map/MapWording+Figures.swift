import RamureWording

/// What a map says of the figures that colour, size and widen, and of what it cannot show.
extension MapWording {
  /// Where some cell of a column of numbers holds something else.
  package static let noNumber = LocalizedText(en: "not stated or no number", fr: "non renseigné ou sans nombre")

  /// "“score” is no number for Le RAMEAU: “n/a”; nor for 2 others."
  package static func noNumber(_ column: String, cell: String, of owner: String, others: Int) -> LocalizedText {
    let cell = cell.count > 40 ? cell.prefix(40) + "…" : cell[...]
    let more = others > 0 ? (Figures.grouped(others, .english), Figures.grouped(others, .french)) : nil
    return LocalizedText(
      en: "“\(column)” is no number for \(owner): “\(cell)”"
        + (more.map { others == 1 ? "; nor for another." : "; nor for \($0.0) others." } ?? "."),
      fr: "« \(column) » n’est pas un nombre pour \(owner) : « \(cell) »"
        + (more.map { others == 1 ? " ; ni pour un autre." : " ; ni pour \($0.1) autres." } ?? "."))
  }

  /// "budget: 5,000".
  package static func told(_ title: String, _ value: String, _ language: Language) -> String {
    language == .french ? "\(title)\u{A0}: \(value)" : "\(title): \(value)"
  }

  package static var weight: LocalizedText { AttributeWords.label("weight") }

  /// Small print where the legend has one look for several kinds.
  package static func alike(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "More kinds than looks: \(count) of them look like another. Point at one to read its kind.",
      fr: "Plus de types que d’aspects : \(count) d’entre eux ressemblent à un autre. Pointez pour lire le type.")
  }

  /// Where there are too many lines for their heads to be seen.
  package static let withoutHeads = LocalizedText(
    en: "There are too many lines for heads: point at one to read which way it goes.",
    fr: "Les lignes sont trop nombreuses pour porter des pointes : pointez-en une pour lire son sens.")

  /// Above the marks of those for whose names there is no room.
  package static func unnamedIsolates(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "and \(Figures.grouped(count, .english)) more; point at one to read its name",
      fr: "et \(Figures.grouped(count, .french)) de plus ; pointez une marque pour lire son nom")
  }
}
