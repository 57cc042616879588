import RamureModel

/// The names nodes go by: their own, their translations, what an attribute gives as acronym or other name.
struct NodeNames: Sendable {
  private let aliases: [String]

  private static let headings: Set<String> = [
    "sigle", "acronyme", "acronym", "alias", "aka", "autre nom", "autres noms", "other name", "short name", "nom court",
    "nom usuel", "enseigne", "raison sociale", "denomination", "legal name",
  ]

  init(_ ecosystem: Ecosystem) {
    aliases = ecosystem.nodeAttributes.filter { Self.headings.contains($0.folded) }
  }

  /// Each once, as written; its id where it has no name.
  func names(of node: Node) -> [String] {
    let name = node.name
    var names = [name.main]
    for other in [name.english, name.french] + aliases.map({ node.attribute($0) }) {
      if let other, !names.contains(where: { $0.isSameText(as: other) }) { names.append(other) }
    }
    return names
  }
}
