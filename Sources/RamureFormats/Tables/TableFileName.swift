import RamureModel

/// What the name of a file, or of a sheet, says of what is in it, in any case and with or without accents.
enum TableFileName {
  static func shape(of path: String) -> TableShape? {
    let name = Packing.inner(path.split(separator: "/").last.map { String($0) } ?? path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return shape(ofWords: stem)
  }

  /// - Parameter title: of a sheet, or of a file without its ending.
  static func shape(ofWords title: String) -> TableShape? {
    if sourceWords.contains(title.folded) { return .sources }
    let words = title.folded.split(separator: " ").map { String($0) }
    if words.contains(where: { edgeWords.contains($0) }) { return .edges }
    if words.contains(where: { partnershipWords.contains($0) }) { return .partnerships }
    return words.contains { nodeWords.contains($0) } ? .nodes : nil
  }

  /// A page for whoever fills in a workbook, as templates and annotated workbooks have.
  static func isHelp(_ title: String) -> Bool {
    ["help", "aide", "readme", "lisez moi", "mode d emploi", "to correct", "a corriger"].contains(title.folded)
  }

  private static let sourceWords: Set<String> = ["sources", "references", "bibliographie", "bibliography"]
  private static let partnershipWords: Set<String> = [
    "partnerships", "partnership", "partenariats", "partenariat", "projets", "projects", "conventions",
  ]
  private static let edgeWords: Set<String> = [
    "edges", "edge", "connections", "connection", "relations", "relation", "liens", "lien", "links", "link", "aretes",
    "ties", "liaisons", "arcs", "interactions",
  ]
  private static let nodeWords: Set<String> = [
    "nodes", "node", "elements", "element", "acteurs", "acteur", "actors", "actor", "noeuds", "noeud", "entites",
    "entities",
    "organisations", "organizations", "structures", "vertices", "sommets", "membres", "members", "people", "personnes",
  ]

  /// Of the names in a folder, the tables that belong together: one whose name says nodes and one that says edges.
  static func pair(among names: [String]) -> [String]? {
    let tables = names.filter { name in
      EcosystemFormat.csv.endings.contains { Packing.inner(name).lowercased().hasSuffix($0) }
    }
    let nodes = tables.filter { shape(of: $0) == .nodes }
    let edges = tables.filter { shape(of: $0) == .edges }
    if nodes.count == 1, edges.count == 1 { return nodes + edges }
    return tables.count == 2 ? tables : nil
  }
}
