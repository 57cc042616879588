/// What can be wrong with tables of nodes and edges.
extension Diagnosis {
  package static let unclosedQuote = Diagnosis(
    code: "unclosed-quote",
    problem: LocalizedText(
      en: "the quotation mark that opens here is never closed", fr: "le guillemet ouvert ici n’est jamais fermé"),
    remedy: LocalizedText(
      en: "close it, or double it (\"\") if it belongs to the text",
      fr: "fermez-le, ou doublez-le (\"\") s’il fait partie du texte"))

  package static let textAfterQuote = Diagnosis(
    code: "text-after-quote",
    problem: LocalizedText(
      en: "text follows a closing quotation mark", fr: "du texte suit un guillemet fermant"),
    remedy: LocalizedText(
      en: "double the quotation marks inside the cell (\"\")",
      fr: "doublez les guillemets à l’intérieur de la cellule (\"\")"))

  package static func raggedRow(cells: Int, expected: Int) -> Diagnosis {
    let fields = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(cells)
    return Diagnosis(
      code: "ragged-row",
      problem: LocalizedText(
        en: "\(fields.english), expected \(expected)",
        fr: "\(fields.french) au lieu de \(expected)"),
      remedy: LocalizedText(
        en: cells < expected
          ? "fill the row up with separators" : "remove what is too much, or put quotation marks around the cell",
        fr: cells < expected
          ? "complétez la ligne par des séparateurs"
          : "retirez ce qui est en trop, ou mettez la cellule entre guillemets"))
  }

  package static func duplicateHeading(_ heading: String, columns: (Int, Int)) -> Diagnosis {
    Diagnosis(
      code: "duplicate-heading",
      problem: LocalizedText(
        en: "columns \(columns.0) and \(columns.1) are both called “\(short: heading)”",
        fr: "les colonnes \(columns.0) et \(columns.1) s’appellent toutes deux « \(short: heading) »"),
      remedy: LocalizedText(en: "rename or remove one", fr: "renommez ou supprimez l’une d’elles"))
  }

  package static func missingColumn(_ name: String, found: [String], nearest: [String]) -> Diagnosis {
    func list(_ language: Language) -> String {
      let shown = Enumeration.quoted(Array(found.prefix(12)), language)
      return found.count > 12 ? shown.joined(separator: ", ") + "…" : Enumeration.all(shown, language)
    }
    let isSingle = found.count == 1
    return Diagnosis(
      code: "missing-column",
      problem: LocalizedText(
        en: "there is no column “\(short: name)”, only \(list(.english))",
        fr: "il n’y a pas de colonne « \(short: name) », seulement \(list(.french))"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: isSingle ? "add it, or check the separator" : "add it, or rename the column that holds it",
          fr: isSingle
            ? "ajoutez-la, ou vérifiez le séparateur" : "ajoutez-la, ou renommez la colonne qui en tient lieu")))
  }

  package static let cellWithoutHeading = Diagnosis(
    code: "cell-without-heading",
    problem: LocalizedText(
      en: "this cell stands in a column without a heading", fr: "cette cellule est dans une colonne sans titre"),
    remedy: LocalizedText(en: "name the column in the first row", fr: "nommez la colonne dans la première ligne"))

  package static func columnsRead(_ renamings: [(heading: String, meaning: String)]) -> Diagnosis {
    func list(_ language: Language) -> String {
      Enumeration.all(
        renamings.map { renaming in
          let quoted = Enumeration.quoted([renaming.heading, renaming.meaning], language)
          return quoted.joined(separator: language == .french ? " pour " : " as ")
        }, language)
    }
    let isSingle = renamings.count == 1
    return Diagnosis(
      code: "columns-read",
      problem: LocalizedText(
        en: "\(isSingle ? "a column is" : "columns are") read by another name: \(list(.english))",
        fr: "\(isSingle ? "une colonne est lue" : "des colonnes sont lues") sous un autre nom : \(list(.french))"),
      remedy: LocalizedText(
        en: "rename \(isSingle ? "it" : "them") if that is wrong",
        fr: "\(isSingle ? "renommez-la" : "renommez-les") si ce n’est pas juste"))
  }

  package static let pairNeeded = Diagnosis(
    code: "pair-needed",
    problem: LocalizedText(
      en: "a table of nodes alone says nothing of their relations",
      fr: "une table de nœuds seule ne dit rien de leurs relations"),
    remedy: LocalizedText(
      en: """
        give the table of edges after it, or the folder that holds both; in a workbook, add a sheet of relations or \
        partnerships
        """,
      fr: """
        donnez la table des arêtes à sa suite, ou le dossier qui contient les deux ; dans un classeur, ajoutez une \
        feuille de relations ou de partenariats
        """))

  package static func nodesImplied(_ count: Int) -> Diagnosis {
    let nodes = Counted(en: ("node is", "nodes are"), fr: ("nœud vient", "nœuds viennent")).text(count)
    return Diagnosis(
      code: "nodes-implied",
      problem: LocalizedText(
        en: "\(nodes.english) known only from the relations, without name or kind",
        fr: "\(nodes.french) des seules relations, sans nom ni type"),
      remedy: LocalizedText(
        en: "a table of nodes can tell more", fr: "une table de nœuds peut en dire plus"))
  }
}
