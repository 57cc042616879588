/// What can be wrong with cells of a sheet, and what is said of how a workbook was read.
extension Diagnosis {
  package static func cellError(_ error: String) -> Diagnosis {
    Diagnosis(
      code: "cell-error",
      problem: LocalizedText(
        en: "the formula of this cell gives the error \(short: error)",
        fr: "la formule de cette cellule donne l’erreur \(short: error)"),
      remedy: LocalizedText(en: "mend the formula, or empty the cell", fr: "corrigez la formule, ou videz la cellule"))
  }

  package static let formulaWithoutValue = Diagnosis(
    code: "formula-without-value",
    problem: LocalizedText(
      en: "this cell holds a formula whose value was never computed",
      fr: "cette cellule contient une formule dont la valeur n’a jamais été calculée"),
    remedy: LocalizedText(
      en: "open the workbook in a spreadsheet program and save it, so that the values are in it",
      fr: "ouvrez le classeur dans un tableur et enregistrez-le, pour qu’il contienne les valeurs"))

  package static func sharedTextMissing(_ index: String) -> Diagnosis {
    Diagnosis(
      code: "shared-text-missing",
      problem: LocalizedText(
        en: "this cell refers to the text number \(short: index) of the workbook, which is not there",
        fr: "cette cellule renvoie au texte numéro \(short: index) du classeur, qui n’existe pas"),
      remedy: LocalizedText(
        en: "type it anew, or save the workbook again from a spreadsheet program",
        fr: "saisissez-la de nouveau, ou enregistrez de nouveau le classeur depuis un tableur"))
  }

  package static let cellBeyondHeadings = Diagnosis(
    code: "cell-without-heading",
    problem: LocalizedText(
      en: "this cell stands to the right of the last heading", fr: "cette cellule est à droite du dernier titre"),
    remedy: LocalizedText(
      en: "name the column in the row of headings, or empty the cell",
      fr: "nommez la colonne dans la ligne des titres, ou videz la cellule"))

  // MARK: - Notes

  package static let sheetHidden = leftOut(
    LocalizedText(en: "this sheet is hidden", fr: "cette feuille est masquée"),
    LocalizedText(en: "show it if it should be read", fr: "affichez-la si elle doit être lue"))

  package static let sheetIgnored = leftOut(
    LocalizedText(en: "this sheet is named (ignore)", fr: "cette feuille porte la mention (ignore)"),
    LocalizedText(en: "rename it if it should be read", fr: "renommez-la si elle doit être lue"))

  package static let sheetIsChart = leftOut(
    LocalizedText(
      en: "this sheet holds no cells but a chart or macros",
      fr: "cette feuille ne contient pas de cellules mais un graphique ou des macros"),
    LocalizedText(en: "nothing needs to be done", fr: "il n’y a rien à faire"))

  private static func leftOut(_ reason: LocalizedText, _ remedy: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "sheet-left-out",
      problem: LocalizedText(
        en: "\(reason.english), and left out", fr: "\(reason.french), elle est laissée de côté"),
      remedy: remedy)
  }

  /// - Parameter names: of sheets that hold no table of actors or relations.
  package static func sheetsNotRead(_ names: [String]) -> Diagnosis {
    func list(_ language: Language) -> String {
      let shown = Enumeration.quoted(names.prefix(8).map { "\(short: $0)" }, language)
      return names.count > 8 ? shown.joined(separator: ", ") + "…" : Enumeration.all(shown, language)
    }
    let isSingle = names.count == 1
    return Diagnosis(
      code: "sheets-not-read",
      problem: LocalizedText(
        en:
          "\(isSingle ? "the sheet" : "the sheets") \(list(.english)) \(isSingle ? "is" : "are") not read: neither name nor headings tell of actors or relations",
        fr:
          "\(isSingle ? "la feuille" : "les feuilles") \(list(.french)) \(isSingle ? "n’est pas lue : ni son nom ni ses titres" : "ne sont pas lues : ni leur nom ni leurs titres") ne disent des acteurs ou des relations"
      ),
      remedy: LocalizedText(
        en: "name a sheet Actors or Relations if it holds them",
        fr: "nommez une feuille Acteurs ou Relations si elle en contient"))
  }

  package static let noSheetToRead = Diagnosis(
    code: "no-sheet-to-read",
    problem: LocalizedText(
      en: "no sheet of the workbook holds a table of actors or of relations",
      fr: "aucune feuille du classeur ne contient de table d’acteurs ou de relations"),
    remedy: LocalizedText(
      en: "name them Actors and Relations, with headings such as id, name, kind and source, target, kind",
      fr: "nommez-les Acteurs et Relations, avec des titres tels que id, nom, kind et de, vers, kind"))

  package static func hiddenPartsRead(rows: Int, columns: Int) -> Diagnosis {
    let rowText = Counted(en: ("hidden row", "hidden rows"), fr: ("ligne masquée", "lignes masquées")).text(rows)
    let columnText = Counted(
      en: ("hidden column", "hidden columns"), fr: ("colonne masquée", "colonnes masquées")
    ).text(columns)
    func list(_ language: Language) -> String {
      Enumeration.all(
        (rows > 0 ? [rowText[language]] : []) + (columns > 0 ? [columnText[language]] : []), language)
    }
    let isSingle = rows + columns == 1
    return Diagnosis(
      code: "hidden-parts-read",
      problem: LocalizedText(
        en: "\(list(.english)) of this sheet \(isSingle ? "is" : "are") read like the others",
        fr: "\(list(.french)) de cette feuille \(isSingle ? "est lue" : "sont lues") comme les autres"),
      remedy: LocalizedText(
        en: "delete what should not be read", fr: "supprimez ce qui ne doit pas être lu"))
  }

  package static func invisibleCharactersReplaced(_ count: Int) -> Diagnosis {
    let signs = Counted(
      en: ("invisible character", "invisible characters"), fr: ("caractère invisible", "caractères invisibles")
    ).text(count)
    return Diagnosis(
      code: "control-character",
      problem: LocalizedText(
        en: "\(signs.english) in cells of the workbook cannot be kept",
        fr:
          "\(signs.french) dans des cellules du classeur ne \(count > 1 ? "peuvent être conservés" : "peut être conservé")"
      ),
      remedy: LocalizedText(en: "“�” takes their place; delete them", fr: "« � » prend leur place ; supprimez-les"))
  }
}

extension Diagnosis {
  package static func tooManyRowsForSheet(_ count: Int, most: Int) -> Diagnosis {
    Diagnosis(
      code: "too-many-rows-for-sheet",
      problem: LocalizedText(
        en:
          "the answer has \(Figures.grouped(count, .english)) rows, and a sheet no more than \(Figures.grouped(most, .english))",
        fr:
          "la réponse a \(Figures.grouped(count, .french)) lignes, et une feuille au plus \(Figures.grouped(most, .french))"
      ),
      remedy: LocalizedText(
        en: "write a file in .csv, or ask for less with --top",
        fr: "écrivez un fichier .csv, ou demandez moins avec --top"))
  }
}

extension Diagnosis {
  package static let onlyExcelIsAnnotated = Diagnosis(
    code: "only-excel-is-annotated",
    problem: LocalizedText(
      en: "notes are only written into workbooks in .xlsx",
      fr: "les notes ne s’écrivent que dans des classeurs en .xlsx"),
    remedy: LocalizedText(
      en: "save it as .xlsx in its program, and give that one",
      fr: "enregistrez-le en .xlsx dans son logiciel, et donnez celui-ci"))
}

extension Diagnosis {
  package static let macrosNeedTheirEnding = Diagnosis(
    code: "macros-need-their-ending",
    problem: LocalizedText(
      en: "the workbook holds macros, which are kept", fr: "le classeur contient des macros, qui sont conservées"),
    remedy: LocalizedText(
      en: "name a file that ends in .xlsm, or programs will not open it",
      fr: "donnez un nom de fichier en .xlsm, sans quoi aucun logiciel ne l’ouvrira"))

  package static let noMacrosForEnding = Diagnosis(
    code: "no-macros-for-ending",
    problem: LocalizedText(en: "the workbook holds no macros", fr: "le classeur ne contient pas de macros"),
    remedy: LocalizedText(en: "name a file that ends in .xlsx", fr: "donnez un nom de fichier en .xlsx"))
}
