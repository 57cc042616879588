/// The columns of a table of edges: of the relations between nodes.
enum CSVEdgeColumn: Int, CSVColumn {
  case source, target, kind, start, end, role, weight, direction, sources, stage

  var names: [String] {
    switch self {
    case .source: ["source", "from", "de"]
    case .target: ["target", "to", "vers"]
    case .kind: ["kind", "type"]
    case .start: ["start", "debut"]
    case .end: ["end", "fin"]
    case .role: ["role"]
    case .weight: ["weight", "poids"]
    case .direction: ["direction"]
    case .sources: ["sources"]
    case .stage: ["stage", "etape"]
    }
  }

  var otherNames: [String] {
    switch self {
    case .source:
      [
        "origine", "nomattribuant", "nom attribuant", "attribuant", "financeur", "emetteur", "acteur 1", "acteur a",
        "node 1", "vertex 1", "from name", "entite 1", "structure 1", "organisation 1",
      ]
    case .target:
      [
        "cible", "destination", "a", "nombeneficiaire", "nom beneficiaire", "beneficiaire", "destinataire",
        "acteur 2", "acteur b", "node 2", "vertex 2", "to name", "entite 2", "structure 2", "organisation 2",
      ]
    case .kind:
      [
        "genre", "relation", "nature du lien", "type de lien", "nature de la relation", "type de relation", "nature",
        "lien", "edge type", "relationship", "connection type", "relation type", "link type", "edge",
      ]
    case .start:
      [
        "date", "date de debut", "date debut", "annee de debut", "depuis", "from date", "start date", "since",
        "annee", "year", "dateconvention", "date convention", "date de la convention",
      ]
    case .end: ["date de fin", "date fin", "annee de fin", "jusqu en", "until", "end date"]
    case .weight: ["strength", "force", "intensite"]
    case .direction: ["sens", "orientation", "directed", "oriente"]
    case .sources: ["ref", "refs", "reference", "references", "source de l information", "sources de l information"]
    case .role, .stage: []
    }
  }

  var isRequired: Bool { self == .source || self == .target }

  /// `Source` is where a fact comes from in a table whose ends are called `De` and `Vers`.
  static func precedence(_ folded: [String]) -> [(column: CSVEdgeColumn, words: [String])] {
    let pairs = [
      ("source", "target"), ("from", "to"), ("de", "vers"), ("origine", "destination"), ("financeur", "beneficiaire"),
    ]
    guard folded.contains("source"), !folded.contains("target"), !folded.contains("cible"),
      let pair = pairs.dropFirst().first(where: { folded.contains($0.0) && folded.contains($0.1) })
    else { return [] }
    return [(.source, [pair.0]), (.target, [pair.1]), (.sources, ["source"])]
  }

  /// Whether headings, folded, say that every line is a grant: those of the French national scheme for subsidies, or plain words
  /// for who gives and who gets.
  static func isOfSubsidies(_ folded: [String]) -> Bool {
    let gives = ["nomattribuant", "nom attribuant", "attribuant", "financeur"]
    let gets = ["nombeneficiaire", "nom beneficiaire", "beneficiaire"]
    return folded.contains { gives.contains($0) } && folded.contains { gets.contains($0) }
  }

  /// Whether headings, folded, are those of a table of edges.
  static func recognises(_ folded: [String]) -> Bool { CSVColumns<Self>.areComplete(folded) }
}
