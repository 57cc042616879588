import RamureWording

package enum ExplainWords {
  static let sheet = LocalizedText(en: "Diagnoses", fr: "Diagnostics")
  static let code = LocalizedText(en: "code", fr: "code")
  static let meaning = LocalizedText(en: "meaning", fr: "sens")
  static let wrong = LocalizedText(en: "Wrong", fr: "Faux")
  static let right = LocalizedText(en: "Right", fr: "Juste")
  static let listFoot = LocalizedText(
    en: "“ramure explain CODE” shows an example of each",
    fr: "« ramure explain CODE » en montre un exemple")

  static func form(_ form: Explanation.Example.Form) -> LocalizedText {
    switch form {
    case .yaml: LocalizedText(en: "ecosystem file", fr: "fichier d’écosystème")
    case .nodes: LocalizedText(en: "nodes.csv", fr: "nodes.csv")
    case .edges: LocalizedText(en: "edges.csv", fr: "edges.csv")
    case .partnerships: LocalizedText(en: "table of partnerships", fr: "table de partenariats")
    case .list: LocalizedText(en: "list of edges", fr: "liste d’arêtes")
    case .graphml: LocalizedText(verbatim: "GraphML")
    case .gexf: LocalizedText(verbatim: "GEXF")
    case .gml: LocalizedText(verbatim: "GML")
    case .dot: LocalizedText(verbatim: "DOT")
    case .pajek: LocalizedText(verbatim: "Pajek")
    case .json: LocalizedText(verbatim: "JSON")
    case .dl: LocalizedText(verbatim: "DL")
    case .mtx: LocalizedText(verbatim: "Matrix Market")
    case .lad: LocalizedText(verbatim: "LAD")
    case .multilayer: LocalizedText(en: "edges of several layers", fr: "arêtes de plusieurs couches")
    case .mmd: LocalizedText(verbatim: "Mermaid")
    case .ttl: LocalizedText(verbatim: "Turtle")
    case .positions: LocalizedText(en: "file of positions", fr: "fichier de positions")
    case .tour: LocalizedText(en: "guided tour", fr: "visite guidée")
    case .command: LocalizedText(en: "typed", fr: "saisi")
    case .query: LocalizedText(en: "query", fr: "requête")
    case .situation: LocalizedText(en: "", fr: "")
    }
  }

  /// Below what was found in a file: how to learn more of the first kinds of it.
  package static func more(_ codes: [String]) -> LocalizedText {
    let line = (["ramure explain"] + codes).joined(separator: " ")
    return LocalizedText(en: "“\(line)” says more, with examples", fr: "« \(line) » en dit plus, avec des exemples")
  }
}

extension Diagnosis {
  static func unknownCode(_ code: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-code",
      problem: LocalizedText(
        en: "no diagnosis is called “\(short: code)”", fr: "aucun diagnostic ne s’appelle « \(short: code) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(en: "“ramure explain” lists them all", fr: "« ramure explain » les liste tous")))
  }
}
