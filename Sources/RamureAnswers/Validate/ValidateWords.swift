import RamureWording

/// What `ramure validate` says of each file.
package enum ValidateWords {
  /// What a sheet of a workbook with the answer is called.
  package static let sheet = LocalizedText(en: "To correct", fr: "À corriger")

  package static let file = LocalizedText(en: "File", fr: "Fichier")
  package static let sheetHeading = LocalizedText(en: "Sheet", fr: "Feuille")
  package static let cell = LocalizedText(en: "Cell", fr: "Cellule")
  package static let line = LocalizedText(en: "Line", fr: "Ligne")
  package static let column = LocalizedText(en: "Column", fr: "Colonne")
  package static let severity = LocalizedText(en: "Severity", fr: "Gravité")
  package static let code = LocalizedText(en: "Code", fr: "Code")
  package static let message = LocalizedText(en: "What is wrong", fr: "Ce qui ne va pas")
  package static let remedy = LocalizedText(en: "What to do", fr: "Quoi faire")
}
