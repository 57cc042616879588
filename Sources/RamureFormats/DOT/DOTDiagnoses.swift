import RamureWording

/// What can be wrong with files of DOT.
extension Diagnosis {
  static func dotExpected(_ what: String) -> Diagnosis {
    let isName = what == "a"
    return Diagnosis(
      code: "dot-expected",
      problem: LocalizedText(
        en: isName ? "a name is expected here" : "“\(what)” is expected here",
        fr: isName ? "un nom est attendu ici" : "« \(what) » est attendu ici"),
      remedy: LocalizedText(
        en: "put quotation marks around names with other signs than letters, digits and _",
        fr: "mettez entre guillemets droits les noms qui ont d’autres signes que des lettres, des chiffres et _"))
  }

  static let dotNotFinished = Diagnosis(
    code: "dot-not-finished",
    problem: LocalizedText(
      en: "the file ends after this, within a statement or before a “}”",
      fr: "le fichier s’arrête après ceci, dans une instruction ou avant un « } »"),
    remedy: LocalizedText(
      en: "close what is open, or get the whole file: it may have been cut",
      fr: "fermez ce qui est ouvert, ou reprenez le fichier entier : il a peut-être été coupé"))

  static let dotNotClosed = Diagnosis(
    code: "dot-not-closed",
    problem: LocalizedText(
      en: "a comment or a label in markup begins here and never ends",
      fr: "un commentaire ou une étiquette en balises commence ici et ne finit jamais"),
    remedy: LocalizedText(en: "close it with */ or >", fr: "fermez-le par */ ou >"))

  static let dotLineInDigraph = Diagnosis(
    code: "dot-wrong-line",
    problem: LocalizedText(en: "-- stands in a digraph", fr: "-- est dans un digraph"),
    remedy: LocalizedText(
      en: "write ->, with dir=none if it has no direction", fr: "écrivez ->, avec dir=none s’il n’a pas de direction"))

  static let dotArrowInGraph = Diagnosis(
    code: "dot-wrong-line",
    problem: LocalizedText(en: "-> stands in a graph without direction", fr: "-> est dans un graph sans direction"),
    remedy: LocalizedText(en: "write --, or digraph at the beginning", fr: "écrivez --, ou digraph au début"))

  static func dotMerged(_ count: Int) -> Diagnosis {
    let edges = Counted(en: ("edge", "edges"), fr: ("arête", "arêtes")).text(count)
    return Diagnosis(
      code: "dot-merged",
      problem: LocalizedText(
        en: "\(edges.english) between the same ends as another one left out: the graph is strict",
        fr: "\(edges.french) entre les mêmes bouts qu’une autre, laissée de côté : le graphe est strict"),
      remedy: LocalizedText(en: "take “strict” away to keep them", fr: "enlevez « strict » pour les garder"))
  }

  static func dotTooDeep(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "dot-too-deep",
      problem: LocalizedText(
        en: "more than \(limit) subgraphs stand within each other here",
        fr: "plus de \(limit) sous-graphes sont emboîtés ici"),
      remedy: LocalizedText(en: "take them apart", fr: "séparez-les"))
  }

  static func dotTooManyEdges(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "dot-too-many-edges",
      problem: LocalizedText(
        en: "this ties all of one subgraph to all of another: more than \(Figures.grouped(limit, .english)) edges",
        fr:
          "ceci relie tous ceux d’un sous-graphe à tous ceux d’un autre : plus de \(Figures.grouped(limit, .french)) arêtes"
      ),
      remedy: LocalizedText(en: "write the edges that are meant", fr: "écrivez les arêtes voulues"))
  }
}
