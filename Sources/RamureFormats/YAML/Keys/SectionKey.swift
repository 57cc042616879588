import RamureModel

/// The sections of an ecosystem file: one for the actors, one for each other kind of node that the vocabulary knows, and
/// those that hold no nodes.
enum SectionKey: YAMLKey {
  case ecosystem, vocabulary, actors, relations
  /// The section of a built-in kind that is no actor.
  case kind(String)

  static let table = YAMLKeyTable<Self>()

  /// The kinds with a section of their own, in the order of their families.
  private static let kinds: [(id: String, section: NodeKind.Section)] = NodeKind.Family.allCases.flatMap { family in
    Vocabulary.builtIn.nodeKinds.compactMap { kind in
      kind.family == family ? kind.section.map { (kind.id, $0) } : nil
    }
  }

  private static let sections = Dictionary(kinds.map { ($0.id, $0.section) }) { first, _ in first }

  static let allCases: [SectionKey] = [.ecosystem, .vocabulary, .actors] + kinds.map { .kind($0.id) } + [.relations]

  var words: [String] {
    switch self {
    case .ecosystem: ["ecosystem", "écosystème"]
    case .vocabulary: ["vocabulary", "vocabulaire"]
    case .actors: ["actors", "acteurs"]
    case .relations: ["relations"]
    case .kind(let id): Self.sections[id].map { $0.english + $0.french.filter { !Self.isEnglish($0, of: id) } } ?? []
    }
  }

  /// The words for sections that only French has.
  static let frenchWords: [String] = kinds.flatMap { kind in
    kind.section.french.filter { !isEnglish($0, of: kind.id) }
  }

  private static func isEnglish(_ word: String, of id: String) -> Bool {
    sections[id]?.english.contains(word) ?? false
  }

  static let synonyms: [String: Self] = {
    let words: [(Self, String)] = [
      (.relations, "edges links ties connections relationships liens arêtes liaisons connexions"),
      (
        .actors,
        """
        nodes actor organisations organizations organisms members people persons orgs nœuds acteur organismes structures \
        membres personnes associations
        """
      ),
      (.ecosystem, "meta metadata header about info en-tête entête"),
      (.vocabulary, "kinds types schema genres schéma"),
    ]
    var synonyms: [String: Self] = [:]
    for (key, list) in words {
      for word in list.split(separator: " ") { synonyms[String(word).folded] = key }
    }
    for kind in kinds {
      for word in kind.section.synonyms { synonyms[word.folded] = .kind(kind.id) }
    }
    return synonyms
  }()

  /// The kind of the nodes in the section; `nil` for the actors, who are of several, and for what holds no nodes.
  var kind: String? {
    if case .kind(let id) = self { return id }
    return nil
  }
}

/// The sections of a plain graph file.
enum GraphSectionKey: YAMLKey {
  case ecosystem, nodes, edges

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .ecosystem: SectionKey.ecosystem.words
    case .nodes: ["nodes", "nœuds"]
    case .edges: ["edges", "arêtes", "links", "liens"]
    }
  }

  static let synonyms: [String: Self] = [
    "relations": .edges, "ties": .edges, "connections": .edges, "vertices": .nodes, "actors": .nodes, "acteurs": .nodes,
  ]
}
