/// What a node may say of itself.
enum NodeKey: YAMLKey {
  case id, name, englishName, frenchName, kind, subkind, start, end, stages, participants, url, sources, note,
    attributes

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .id: ["id", "identifiant"]
    case .name: ["name", "nom", "label", "libellé"]
    case .englishName: ["name_en", "nom_en"]
    case .frenchName: ["name_fr", "nom_fr"]
    case .kind: ["kind", "type", "genre"]
    case .subkind: ["subkind", "sous_type"]
    case .start: ["start", "début"]
    case .end: ["end", "fin"]
    case .stages: ["stages", "étapes"]
    case .participants: ["participants"]
    case .url: ["url", "adresse", "lien"]
    case .sources: ["sources", "source"]
    case .note: ["note", "remarque"]
    case .attributes: ["attributes", "attributs"]
    }
  }
}
