/// The columns of a table of edges: of the relations between nodes.
enum CSVEdgeColumn: Int, CSVColumn {
  case source, target, kind, start, end, role, weight, sources, stage

  var names: [String] {
    switch self {
    case .source: ["source", "from", "de"]
    case .target: ["target", "to", "vers"]
    case .kind: ["kind"]
    case .start: ["start", "debut"]
    case .end: ["end", "fin"]
    case .role: ["role"]
    case .weight: ["weight", "poids"]
    case .sources: ["sources"]
    case .stage: ["stage", "etape"]
    }
  }

  var otherNames: [String] {
    switch self {
    case .source: ["origine"]
    case .target: ["cible", "destination"]
    case .kind: ["type", "genre", "relation"]
    case .start: ["date"]
    case .sources: ["ref", "refs", "reference", "references"]
    case .end, .role, .weight, .stage: []
    }
  }

  var isRequired: Bool { self == .source || self == .target }

  /// Whether headings, folded, are those of a table of edges.
  static func recognises(_ folded: [String]) -> Bool { CSVColumns<Self>.areComplete(folded) }
}
