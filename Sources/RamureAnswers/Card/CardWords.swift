import RamureWording

/// What `ramure card` says, and whatever else shows cards.
package enum CardWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Card", fr: "Fiche")

  // MARK: - Headings

  package static let short = LocalizedText(en: "In short", fr: "En bref")
  package static let written = LocalizedText(en: "What is written", fr: "Ce qui est écrit")
  package static let figures = LocalizedText(en: "In figures", fr: "En chiffres")
  package static let departure = LocalizedText(en: "If it left", fr: "S’il n’était plus là")

  /// "Participants (12)".
  package static func participants(_ count: Int) -> LocalizedText {
    counted(LocalizedText(en: "Participants", fr: "Participants"), count)
  }

  /// "Relations (12)".
  package static func relations(_ count: Int) -> LocalizedText { counted(ColumnWords.kinds, count) }

  private static func counted(_ title: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(title.english) (\(Figures.grouped(count, .english)))",
      fr: "\(title.french) (\(Figures.grouped(count, .french)))")
  }

  // MARK: - Labels

  package static let writtenName = LocalizedText(en: "Name", fr: "Nom")
  package static let englishName = LocalizedText(en: "In English", fr: "En anglais")
  package static let frenchName = LocalizedText(en: "In French", fr: "En français")
  package static let dates = LocalizedText(en: "Dates", fr: "Dates")
  package static let stages = LocalizedText(en: "Stages", fr: "Étapes")

  // MARK: - Several

  static let several = LocalizedText(en: "Cards", fr: "Fiches")
  private static let cards = Counted(en: ("card", "cards"), fr: ("fiche", "fiches"))
  static func count(_ count: Int) -> LocalizedText { cards.text(count) }

  // MARK: - Columns and shapes

  static let section = LocalizedText(en: "Section", fr: "Rubrique")
  static let label = LocalizedText(en: "Label", fr: "Libellé")
  static let text = LocalizedText(en: "Text", fr: "Texte")

  static let attributesShape = LocalizedText(
    en: "What is written under other headings: the values of each attribute, by its name.",
    fr: "Ce qui est écrit sous d’autres rubriques : les valeurs de chaque attribut, sous son nom.")
  static let rankShape = LocalizedText(
    en: "From 1, the highest first; null where a high figure does not mean more.",
    fr: "À partir de 1, la plus haute d’abord ; null où une valeur haute ne veut pas dire plus.")
}
