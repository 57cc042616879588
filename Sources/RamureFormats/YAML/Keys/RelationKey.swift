/// What a relation may say of itself.
enum RelationKey: YAMLKey {
  case from, kind, to, start, end, role, weight, sources, note, attributes

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .from: ["from", "de"]
    case .kind: ["kind", "type", "genre"]
    case .to: ["to", "vers"]
    case .start: ["start", "début"]
    case .end: ["end", "fin"]
    case .role: ["role", "rôle"]
    case .weight: ["weight", "poids"]
    case .sources: ["sources", "source"]
    case .note: ["note", "remarque"]
    case .attributes: ["attributes", "attributs"]
    }
  }

  /// The French words for attributes that kinds of relation declare.
  static let attributeWords: [String: String] = [
    "montant": "amount", "devise": "currency", "levier": "leverage", "intensite": "intensity", "valeur": "value",
    "etape": "stage", "force": "strength",
  ]

  /// The same words as they are written, by the attribute.
  static let frenchWords: [String: String] = [
    "amount": "montant", "currency": "devise", "leverage": "levier", "intensity": "intensité", "value": "valeur",
    "stage": "étape", "strength": "force",
  ]
}

/// What a participant of a partnership may say of their part in it.
enum ParticipantKey: YAMLKey {
  case actor, role, start, end, weight, sources, note, attributes

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .actor: ["actor", "acteur"]
    case .role: RelationKey.role.words
    case .start: RelationKey.start.words
    case .end: RelationKey.end.words
    case .weight: RelationKey.weight.words
    case .sources: RelationKey.sources.words
    case .note: RelationKey.note.words
    case .attributes: RelationKey.attributes.words
    }
  }
}

/// What an edge of a plain graph file may say of itself.
enum EdgeKey: YAMLKey {
  case source, target, kind, start, end, role, weight, sources, note, attributes

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .source: ["source", "from", "de"]
    case .target: ["target", "to", "vers"]
    case .kind: RelationKey.kind.words
    case .start: RelationKey.start.words
    case .end: RelationKey.end.words
    case .role: RelationKey.role.words
    case .weight: RelationKey.weight.words
    case .sources: ["sources"]
    case .note: RelationKey.note.words
    case .attributes: RelationKey.attributes.words
    }
  }
}
