import RamureModel
import RamureWording

/// What can be wrong with files of Pajek.
extension Diagnosis {
  static func pajekSection(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "pajek-section",
      problem: LocalizedText(
        en: "“\(short: word)” begins no section", fr: "« \(short: word) » ne commence aucune partie"),
      remedy: LocalizedText(
        en: "write *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist or *Matrix before it",
        fr: "écrivez d’abord *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist ou *Matrix"))
  }

  static func pajekCount(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "pajek-count",
      problem: LocalizedText(
        en: "“\(short: text)” is no count of vertices", fr: "« \(short: text) » n’est pas un nombre de sommets"),
      remedy: LocalizedText(
        en: "write *Vertices and how many there are; of two modes, how many are of the first behind it",
        fr: "écrivez *Vertices et leur nombre ; s’il y a deux modes, ensuite le nombre de ceux du premier"))
  }

  static func pajekCountTooLarge(_ count: Int, limit: Int) -> Diagnosis {
    Diagnosis(
      code: "pajek-count-too-large",
      problem: LocalizedText(
        en:
          "the file says it has \(Figures.grouped(count, .english)) vertices; those that no line names are left out, beyond \(Figures.grouped(limit, .english))",
        fr:
          "le fichier annonce \(Figures.grouped(count, .french)) sommets ; au-delà de \(Figures.grouped(limit, .french)), ceux qu’aucune ligne ne nomme sont laissés de côté"
      ),
      remedy: LocalizedText(en: "correct the count", fr: "corrigez ce nombre"))
  }

  static func pajekNumber(_ text: String, count: Int?) -> Diagnosis {
    let most = count.map { $0 == .max ? "…" : String($0) }
    return Diagnosis(
      code: "pajek-number",
      problem: LocalizedText(
        en: "“\(short: text)” is no number of a vertex" + (most.map { ": they go from 1 to \($0)" } ?? ""),
        fr: "« \(short: text) » n’est pas un numéro de sommet" + (most.map { " : ils vont de 1 à \($0)" } ?? "")),
      remedy: LocalizedText(
        en: "correct it, or the count behind *Vertices", fr: "corrigez-le, ou le nombre derrière *Vertices"))
  }

  static func matrixRow(cells: Int, expected: Int, row: Int, rows: Int) -> Diagnosis {
    let tooMany = row > rows
    return Diagnosis(
      code: "matrix-row",
      problem: LocalizedText(
        en: tooMany
          ? "this is row \(row) of a matrix of \(rows)"
          : "\(cells) numbers in this row of the matrix, expected \(expected)",
        fr: tooMany
          ? "ceci est la ligne \(row) d’une matrice de \(rows)"
          : "\(cells) nombres dans cette ligne de la matrice, au lieu de \(expected)"),
      remedy: LocalizedText(
        en: "write a row for each node, with a number for each node",
        fr: "écrivez une ligne par nœud, avec un nombre par nœud"
      ))
  }
}
