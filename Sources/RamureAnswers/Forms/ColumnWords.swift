import RamureWording

/// The headings that tables of several answers share, and what follows a list that is cut short.
package enum ColumnWords {
  package static let answer = LocalizedText(en: "Answer", fr: "Réponse")
  package static let id = LocalizedText(en: "Id", fr: "Identifiant")
  package static let name = LocalizedText(en: "Name", fr: "Nom")
  package static let kind = LocalizedText(en: "Kind", fr: "Type")
  package static let kinds = LocalizedText(en: "Relations", fr: "Relations")
  package static let from = LocalizedText(en: "From", fr: "De")
  package static let to = LocalizedText(en: "To", fr: "Vers")
  package static let fromName = LocalizedText(en: "Name of the first", fr: "Nom du premier")
  package static let toName = LocalizedText(en: "Name of the second", fr: "Nom du second")

  package static func more(_ rest: Int, total: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more: --top \(total) shows all",
      fr: "… et \(Figures.grouped(rest, .french)) de plus : --top \(total) les montre tous")
  }
}
