/// What can be wrong with a workbook as a file: what it is, how it is packed, what its parts say.
extension Diagnosis {
  private static let savedAgain = LocalizedText(
    en: "open it in a spreadsheet program and save it again, or fetch it anew",
    fr: "ouvrez-le dans un tableur et enregistrez-le de nouveau, ou récupérez-en une autre copie")

  package static let notAWorkbook = Diagnosis(
    code: "not-a-workbook",
    problem: LocalizedText(
      en: "this file is called a workbook, but is none", fr: "ce fichier s’appelle classeur, mais n’en est pas un"),
    remedy: LocalizedText(
      en: "save it from a spreadsheet program as .xlsx or .ods; a table of text is to be called .csv",
      fr: "enregistrez-le depuis un tableur en .xlsx ou .ods ; une table de texte doit s’appeler .csv"))

  package static let workbookIsProtected = Diagnosis(
    code: "workbook-protected",
    problem: LocalizedText(
      en: "the workbook can only be opened with a password", fr: "le classeur ne s’ouvre qu’avec un mot de passe"),
    remedy: LocalizedText(
      en: "open it in its program, save a copy without a password, and give that one",
      fr: "ouvrez-le dans son logiciel, enregistrez une copie sans mot de passe, et donnez celle-ci"))

  /// - Parameter ending: `.xls` or `.xlsb`.
  package static func workbookOfOtherForm(_ ending: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-of-other-form",
      problem: LocalizedText(
        en: "this is a workbook of the form \(ending), which is not read here",
        fr: "c’est un classeur de la forme \(ending), qui n’est pas lue ici"),
      remedy: LocalizedText(
        en: "open it in its program and save it as .xlsx or .ods",
        fr: "ouvrez-le dans son logiciel et enregistrez-le en .xlsx ou .ods"))
  }

  package static let workbookDamaged = Diagnosis(
    code: "workbook-damaged",
    problem: LocalizedText(
      en: "the workbook is damaged or was cut off", fr: "le classeur est abîmé ou a été coupé"),
    remedy: savedAgain)

  package static func workbookPartDamaged(_ part: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-part-damaged",
      problem: LocalizedText(
        en: "the part “\(short: part)” of the workbook is damaged or was cut off",
        fr: "la partie « \(short: part) » du classeur est abîmée ou a été coupée"),
      remedy: savedAgain)
  }

  package static func workbookPartMissing(_ part: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-part-missing",
      problem: LocalizedText(
        en: "the part “\(short: part)” is missing from the workbook",
        fr: "la partie « \(short: part) » manque au classeur"),
      remedy: savedAgain)
  }

  package static func workbookPartTwice(_ part: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-part-twice",
      problem: LocalizedText(
        en: "the workbook holds the part “\(short: part)” twice: programs disagree on which one counts",
        fr:
          "le classeur contient deux fois la partie « \(short: part) » : les logiciels ne s’accordent pas sur celle qui compte"
      ),
      remedy: savedAgain)
  }

  package static func workbookPartOutside(_ target: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-part-outside",
      problem: LocalizedText(
        en: "the workbook looks for a part outside itself, at “\(short: target)”: nothing beyond the file is opened",
        fr:
          "le classeur cherche une de ses parties hors de lui-même, à « \(short: target) » : rien n’est ouvert au-delà du fichier"
      ),
      remedy: savedAgain)
  }

  package static func workbookDeclaresEntities(_ part: String) -> Diagnosis {
    Diagnosis(
      code: "workbook-declares-entities",
      problem: LocalizedText(
        en: "the part “\(short: part)” declares a document type, as no spreadsheet program writes it",
        fr: "la partie « \(short: part) » déclare un type de document, comme aucun tableur n’en écrit"),
      remedy: LocalizedText(
        en: "do not trust this file; if it is yours, save it again from a spreadsheet program",
        fr: "méfiez-vous de ce fichier ; s’il est à vous, enregistrez-le de nouveau depuis un tableur"))
  }

  package static func sheetTooLarge(rows: Int, columns: Int) -> Diagnosis {
    Diagnosis(
      code: "sheet-too-large",
      problem: LocalizedText(
        en:
          "a cell is said to stand beyond row \(Figures.grouped(rows, .english)) or column \(Figures.grouped(columns, .english)), where spreadsheets end",
        fr:
          "une cellule se dit au-delà de la ligne \(Figures.grouped(rows, .french)) ou de la colonne \(Figures.grouped(columns, .french)), où s’arrêtent les tableurs"
      ),
      remedy: savedAgain)
  }

  package static let sheetOutOfOrder = Diagnosis(
    code: "sheet-out-of-order",
    problem: LocalizedText(
      en: "the cells of the sheet do not stand in order", fr: "les cellules de la feuille ne sont pas dans l’ordre"),
    remedy: savedAgain)

  package static func sheetRowTooLong(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "sheet-row-too-long",
      problem: LocalizedText(
        en: "a row or a text takes more than \(limit >> 20) MiB",
        fr: "une ligne ou un texte prend plus de \(limit >> 20) Mio"),
      remedy: LocalizedText(
        en: "keep such texts in files of their own", fr: "gardez de tels textes dans des fichiers à part"))
  }
}
