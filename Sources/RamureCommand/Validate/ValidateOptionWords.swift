import RamureAnswers
import RamureModel
import RamureWording

/// What the help and the errors of the options say.
extension ValidateWords {
  static let annotate = LocalizedText(
    en: "Write the workbook once more, with every faulty cell coloured and a note in it that says why.",
    fr: "Écrire le classeur une seconde fois, chaque cellule fautive colorée et munie d’une note qui dit pourquoi.")
  static let annotateOne = LocalizedText(
    en: "--annotate is for one workbook: name one file",
    fr: "--annotate vaut pour un classeur : indiquez un seul fichier")
  static let nothingToCorrect = LocalizedText(en: "Nothing to correct.", fr: "Rien à corriger.")

  static func name(of severity: Violation.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(en: "error", fr: "erreur")
    case .warning: LocalizedText(en: "warning", fr: "avertissement")
    case .note: LocalizedText(en: "note", fr: "remarque")
    }
  }

  static func signatureLost(_ file: String) -> LocalizedText {
    LocalizedText(
      en: "\(file): the workbook was signed; a changed copy no longer is",
      fr: "\(file) : le classeur était signé ; une copie modifiée ne l’est plus")
  }

  static func valid(nodes: Int, relations: Int) -> LocalizedText {
    let (nodes, relations) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "\(nodes.english), \(relations.english), valid", fr: "\(nodes.french), \(relations.french), valide")
  }
  static func invalid(errors: Int, warnings: Int) -> LocalizedText {
    var found = [Counted.errors.text(errors)]
    if warnings > 0 { found.append(Counted.warnings.text(warnings)) }
    return LocalizedText(
      en: "\(found.map(\.english).joined(separator: ", ")), not valid",
      fr: "\(found.map(\.french).joined(separator: ", ")), non valide")
  }
}
