import RamureWording

/// What a GML file can have wrong.
extension Diagnosis {
  static let gmlWithoutGraph = Diagnosis(
    code: "gml-without-graph",
    problem: LocalizedText(en: "no “graph [” is in the file", fr: "il n’y a pas de « graph [ » dans le fichier"),
    remedy: LocalizedText(
      en: "check which format the file is in, and say it with --from",
      fr: "vérifiez le format du fichier, et indiquez-le par --from"))

  static let gmlNotFinished = Diagnosis(
    code: "gml-not-finished",
    problem: LocalizedText(
      en: "what begins here is never closed: the file ends before its “]”",
      fr: "ce qui commence ici n’est jamais fermé : le fichier s’arrête avant son « ] »"),
    remedy: LocalizedText(
      en: "close it, or get the whole file: it may have been cut",
      fr: "fermez-le, ou reprenez le fichier entier : il a peut-être été coupé"))

  static let gmlKeyExpected = Diagnosis(
    code: "gml-key-expected",
    problem: LocalizedText(
      en: "a key followed by a number, a text or “[” is expected here",
      fr: "une clé suivie d’un nombre, d’un texte ou de « [ » est attendue ici"),
    remedy: LocalizedText(
      en: "write “key value”, with quotation marks around texts; a key is made of letters and digits",
      fr:
        "écrivez « clé valeur », avec des guillemets droits autour des textes ; une clé est faite de lettres et de chiffres"
    ))

  static func gmlTooDeep(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "gml-too-deep",
      problem: LocalizedText(
        en: "more than \(limit) lists stand within each other here", fr: "plus de \(limit) listes sont emboîtées ici"),
      remedy: LocalizedText(en: "take them apart", fr: "séparez-les"))
  }

  static func undirectedByDefault(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "undirected-by-default",
      problem: LocalizedText(
        en: "the graph does not say whether its edges have a direction; in this format they have none then",
        fr: "le graphe ne dit pas si ses arêtes ont une direction ; dans ce format elles n’en ont alors pas"),
      remedy: LocalizedText(
        en: "write \(text) if they have one", fr: "écrivez \(text) si elles en ont une"))
  }
}
