/// The sections of an ecosystem file.
enum SectionKey: YAMLKey {
  case ecosystem, vocabulary, actors, partnerships, alliances, programmes, events, solutions, resources, needs, usages
  case territories, relations

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .ecosystem: ["ecosystem", "écosystème"]
    case .vocabulary: ["vocabulary", "vocabulaire"]
    case .actors: ["actors", "acteurs"]
    case .partnerships: ["partnerships", "partenariats"]
    case .alliances: ["alliances"]
    case .programmes: ["programmes", "programs"]
    case .events: ["events", "événements", "évènements"]
    case .solutions: ["solutions"]
    case .resources: ["resources", "ressources"]
    case .needs: ["needs", "besoins"]
    case .usages: ["usages"]
    case .territories: ["territories", "territoires"]
    case .relations: ["relations"]
    }
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
      (.partnerships, "partnership partners projects agreements partenariat partenaires projets conventions accords"),
      (.programmes, "programme programmes fonds"), (.events, "event rencontres évènement événement"),
      (.solutions, "solution services tools platforms outils dispositifs"),
      (.resources, "resource documents studies ressource études"),
      (.needs, "need challenges goals besoin défis enjeux"), (.usages, "uses usage"),
      (.territories, "territory places regions towns territoire lieux régions villes communes"),
      (.ecosystem, "meta metadata header about info en-tête entête"),
      (.vocabulary, "kinds types schema genres schéma"),
    ]
    var synonyms: [String: Self] = [:]
    for (key, list) in words {
      for word in list.split(separator: " ") { synonyms[String(word).folded] = key }
    }
    return synonyms
  }()

  /// The kind of the nodes in the section; `nil` for the actors, who are of several, and for what holds no nodes.
  var kind: String? {
    switch self {
    case .partnerships: "partnership"
    case .alliances: "alliance"
    case .programmes: "programme"
    case .events: "event"
    case .solutions: "solution"
    case .resources: "resource"
    case .needs: "need"
    case .usages: "usage"
    case .territories: "territory"
    case .ecosystem, .vocabulary, .actors, .relations: nil
    }
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
