/// The parts of a vocabulary of one's own.
enum VocabularyKey: YAMLKey {
  case nodes, relations, stages

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .nodes: ["nodes", "nœuds"]
    case .relations: ["relations"]
    case .stages: ["stages", "étapes"]
    }
  }
}

/// What a kind of node of one's own may say.
enum NodeKindKey: YAMLKey {
  case label, frenchLabel, englishLabel, family, subkinds

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .label: ["label", "libellé"]
    case .frenchLabel: ["label_fr", "libellé_fr"]
    case .englishLabel: ["label_en", "libellé_en"]
    case .family: ["family", "famille"]
    case .subkinds: ["subkinds", "sous_types"]
    }
  }
}

/// What a subkind or a stage of one's own may say.
enum LabelKey: YAMLKey {
  case label, frenchLabel, englishLabel

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .label: NodeKindKey.label.words
    case .frenchLabel: NodeKindKey.frenchLabel.words
    case .englishLabel: NodeKindKey.englishLabel.words
    }
  }
}

/// What a kind of relation of one's own may say.
enum RelationKindKey: YAMLKey {
  case inverse, from, to, label, frenchLabel, englishLabel, inverseLabel, frenchInverseLabel, englishInverseLabel
  case family, rules, attributes

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .inverse: ["inverse"]
    case .from: ["from", "de"]
    case .to: ["to", "vers"]
    case .label: NodeKindKey.label.words
    case .frenchLabel: NodeKindKey.frenchLabel.words
    case .englishLabel: NodeKindKey.englishLabel.words
    case .inverseLabel: ["inverse_label", "libellé_inverse"]
    case .frenchInverseLabel: ["inverse_label_fr", "libellé_inverse_fr"]
    case .englishInverseLabel: ["inverse_label_en", "libellé_inverse_en"]
    case .family: NodeKindKey.family.words
    case .rules: ["rules", "règles"]
    case .attributes: ["attributes", "attributs"]
    }
  }
}
