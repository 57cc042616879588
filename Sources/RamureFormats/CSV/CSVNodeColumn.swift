/// The columns of a table of nodes.
enum CSVNodeColumn: Int, CSVColumn {
  case id, kind, subkind, name, englishName, frenchName, start, end, stages, url, sources

  var names: [String] {
    switch self {
    case .id: ["id", "identifiant"]
    case .kind: ["kind"]
    case .subkind: ["subkind", "sous type"]
    case .name: ["name", "nom"]
    case .englishName: ["name en", "nom en"]
    case .frenchName: ["name fr", "nom fr"]
    case .start: ["start", "debut"]
    case .end: ["end", "fin"]
    case .stages: ["stages", "etapes"]
    case .url: ["url"]
    case .sources: ["sources"]
    }
  }

  var otherNames: [String] {
    switch self {
    case .kind: ["type", "genre"]
    case .subkind: ["subtype", "sous genre"]
    case .name: ["label", "libelle"]
    case .englishName: ["label en", "libelle en"]
    case .frenchName: ["label fr", "libelle fr"]
    case .start: ["date"]
    case .url: ["lien", "site", "link", "website", "adresse"]
    case .sources: ["source", "ref", "refs", "reference", "references"]
    case .id, .end, .stages: []
    }
  }

  var isRequired: Bool { self == .id }

  /// Whether headings, folded, are those of a table of nodes.
  static func recognises(_ folded: [String]) -> Bool { CSVColumns<Self>.areComplete(folded) }
}
