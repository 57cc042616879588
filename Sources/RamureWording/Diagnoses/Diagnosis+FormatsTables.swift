/// What can be wrong with tables as people keep them, and how they were understood.
extension Diagnosis {
  package static func cellsSplit(_ cells: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "cells-split",
      problem: LocalizedText(
        en:
          "\(cells.cells.english) with several names \(cells.isSingle ? "was" : "were") split: \(cells.examples(.english))",
        fr:
          "\(cells.cells.french) à plusieurs noms \(cells.isSingle ? "a été partagée" : "ont été partagées") : \(cells.examples(.french))"
      ),
      remedy: LocalizedText(
        en: "say --no-split if \(cells.isSingle ? "it is one name" : "they are names")",
        fr: "précisez --no-split \(cells.isSingle ? "si c’est un seul nom" : "si ce sont des noms entiers")"))
  }

  package static func namedOnlyInRelations(_ cells: ColumnPlaces) -> Diagnosis {
    let actors = Counted(en: ("actor", "actors"), fr: ("acteur", "acteurs")).text(cells.count)
    return Diagnosis(
      code: "named-only-in-relations",
      problem: LocalizedText(
        en:
          "\(actors.english) named only in relations \(cells.isSingle ? "was" : "were") added: \(cells.examples(.english))",
        fr:
          "\(actors.french) nommé\(cells.isSingle ? "" : "s") dans les seules relations \(cells.isSingle ? "a été ajouté" : "ont été ajoutés") : \(cells.examples(.french))"
      ),
      remedy: LocalizedText(
        en:
          "add a line for \(cells.isSingle ? "it" : "each") to the table of actors, or refuse \(cells.isSingle ? "it" : "them") with --strict",
        fr: "ajoutez une ligne à la table des acteurs, ou refusez-\(cells.isSingle ? "le" : "les") par --strict"))
  }

  package static func namedOnlyHere(_ name: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "named-only-here",
      problem: LocalizedText(
        en: "“\(short: name)” stands in no line of its own", fr: "« \(short: name) » n’a pas de ligne à son nom"),
      remedy: .didYouMean(nearest, otherwise: LocalizedText(en: "add one", fr: "ajoutez-en une")))
  }

  package static func nameFitsSeveral(_ name: String, ids: [String]) -> Diagnosis {
    Diagnosis(
      code: "name-fits-several",
      problem: LocalizedText(
        en: "\(ids.count) nodes are called “\(short: name)”", fr: "\(ids.count) nœuds s’appellent « \(short: name) »"),
      remedy: LocalizedText(
        en: "write the id of the one that is meant: \(Enumeration.alternatives(Array(ids.prefix(6)), .english))",
        fr: "écrivez l’identifiant de celui qui est visé : \(Enumeration.alternatives(Array(ids.prefix(6)), .french))"))
  }

  package static func rowsRepeated(_ cells: ColumnPlaces) -> Diagnosis {
    let rows = Counted(en: ("row", "rows"), fr: ("ligne", "lignes")).text(cells.count)
    return Diagnosis(
      code: "rows-repeated",
      problem: LocalizedText(
        en:
          "\(rows.english) \(cells.isSingle ? "says" : "say") word for word what an earlier one says: \(cells.examples(.english))",
        fr:
          "\(rows.french) \(cells.isSingle ? "répète" : "répètent") mot pour mot une ligne précédente : \(cells.examples(.french))"
      ),
      remedy: LocalizedText(
        en: "\(cells.isSingle ? "it is" : "they are") counted once",
        fr: "\(cells.isSingle ? "elle n’est comptée" : "elles ne sont comptées") qu’une fois"))
  }

  package static func numbersInvalid(_ cells: ColumnPlaces, of attribute: String) -> Diagnosis {
    Diagnosis(
      code: "invalid-number",
      problem: LocalizedText(
        en: "\(cells.cells.english) of “\(short: cells.heading)” are no numbers: \(cells.examples(.english))",
        fr: "\(cells.cells.french) de « \(short: cells.heading) » ne sont pas des nombres : \(cells.examples(.french))"),
      remedy: LocalizedText(
        en: "write numbers such as 2, 0.5 or 12 000,50", fr: "écrivez des nombres comme 2, 0,5 ou 12 000,50"))
  }

  package static func unknownDirection(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "unknown-direction",
      problem: LocalizedText(
        en: "“\(short: word)” is no direction", fr: "« \(short: word) » n’est pas une orientation"),
      remedy: LocalizedText(
        en: "write directed, undirected or mutual; the relation is taken as directed",
        fr: "écrivez orienté, non orienté ou mutuel ; la relation est prise comme orientée"))
  }

  package static func kindsRead(_ readings: [(word: String, meaning: LocalizedText)], more: Int) -> Diagnosis {
    func list(_ language: Language) -> String {
      readings.map { reading in
        let quoted = Enumeration.quote("\(short: reading.word)", language)
        return "\(quoted) \(language == .french ? "lu" : "as") \(reading.meaning[language])"
      }.joined(separator: ", ") + (more > 0 ? "…" : "")
    }
    return Diagnosis(
      code: "kinds-read",
      problem: LocalizedText(
        en: "kinds are read by words that people use: \(list(.english))",
        fr: "des types sont lus d’après des mots courants : \(list(.french))"),
      remedy: LocalizedText(
        en: "write the kind itself if that is wrong (ramure vocabulary)",
        fr: "écrivez le type lui-même si ce n’est pas juste (ramure vocabulary)"))
  }

  package static let titleAboveHeadings = Diagnosis(
    code: "title-above-headings",
    problem: LocalizedText(
      en: "this row is a title: the headings stand below it", fr: "cette ligne est un titre : les en-têtes sont dessous"
    ),
    remedy: LocalizedText(
      en: "delete it if the table is not read as it should be",
      fr: "supprimez-la si le tableau n’est pas lu comme il faut"))

  package static func sourceListedTwice(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "source-listed-twice",
      problem: LocalizedText(
        en: "the source “\(short: id)” is listed twice", fr: "la source « \(short: id) » est listée deux fois"),
      remedy: LocalizedText(en: "remove one of the two, or rename it", fr: "supprimez l’une des deux, ou renommez-la"))
  }

  package static func kindsSplit(_ text: String, first: String) -> Diagnosis {
    Diagnosis(
      code: "kinds-split",
      problem: LocalizedText(
        en: "“\(short: text)” names several kinds", fr: "« \(short: text) » nomme plusieurs types"),
      remedy: LocalizedText(
        en: "“\(short: first)” is taken for the kind, the others for finer kinds beside it",
        fr: "« \(short: first) » est pris pour le type, les autres pour des sous-types à côté"))
  }

  package static func partnershipsRead(rows: Int, participations: Int) -> Diagnosis {
    let partnerships = Counted(en: ("partnership", "partnerships"), fr: ("partenariat", "partenariats")).text(rows)
    let parts = Counted(en: ("participation", "participations"), fr: ("participation", "participations")).text(
      participations)
    return Diagnosis(
      code: "partnerships-read",
      problem: LocalizedText(
        en: "a line is read as a partnership: \(partnerships.english), \(parts.english)",
        fr: "une ligne est lue comme un partenariat : \(partnerships.french), \(parts.french)"),
      remedy: LocalizedText(
        en: "call two columns “source” and “target” if lines are relations",
        fr: "appelez deux colonnes « de » et « vers » si les lignes sont des relations"))
  }

  package static func matrixRead(actors: Int, ties: Int, isSymmetric: Bool) -> Diagnosis {
    let nodes = Counted(en: ("actor", "actors"), fr: ("acteur", "acteurs")).text(actors)
    let relations = Counted(en: ("tie", "ties"), fr: ("lien", "liens")).text(ties)
    return Diagnosis(
      code: "matrix-read",
      problem: LocalizedText(
        en:
          "the table is read as a matrix: \(nodes.english), \(relations.english) \(isSymmetric ? "without direction, for both halves say the same" : "from rows to columns")",
        fr:
          "le tableau est lu comme une matrice : \(nodes.french), \(relations.french) \(isSymmetric ? "sans orientation, car ses deux moitiés disent la même chose" : "des lignes vers les colonnes")"
      ),
      remedy: LocalizedText(
        en: "list the ties in two columns, source and target, if that is wrong",
        fr: "listez les liens dans deux colonnes, de et vers, si ce n’est pas juste"))
  }

  package static func incidenceRead(rows: Int, actors: Int, participations: Int) -> Diagnosis {
    let partnerships = Counted(en: ("partnership", "partnerships"), fr: ("partenariat", "partenariats")).text(rows)
    let nodes = Counted(en: ("actor", "actors"), fr: ("acteur", "acteurs")).text(actors)
    let parts = Counted(en: ("participation", "participations"), fr: ("participation", "participations")).text(
      participations)
    return Diagnosis(
      code: "incidence-read",
      problem: LocalizedText(
        en:
          "the table is read as who takes part in what: \(partnerships.english) in its rows, \(nodes.english) in its columns, \(parts.english)",
        fr:
          "le tableau est lu comme qui participe à quoi : \(partnerships.french) en lignes, \(nodes.french) en colonnes, \(parts.french)"
      ),
      remedy: LocalizedText(
        en: "put partnerships in rows and actors in columns if it is the other way round",
        fr: "mettez les partenariats en lignes et les acteurs en colonnes si c’est l’inverse"))
  }
}
