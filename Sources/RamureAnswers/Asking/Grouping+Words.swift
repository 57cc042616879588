import RamureAnalysis
import RamureModel
import RamureWording

extension Grouping {
  /// What a word asks for: `kind`, `subkind`, `territory`, `community`, or an attribute of the ecosystem.
  ///
  /// - Throws: a refusal where no node has such an attribute.
  public init(_ word: String, in ecosystem: Ecosystem) throws(Refusal) {
    switch word {
    case "kind": self = .kind
    case "subkind": self = .subkind
    case "territory": self = .territory
    case "community": self = .community
    default:
      let attributes = ecosystem.nodeAttributes
      guard !attributes.contains(where: { $0.isSameText(as: word) }) else {
        self = .attribute(word)
        return
      }
      let known = ["kind", "subkind", "territory", "community"] + attributes
      throw .question(.unknownAttribute(word, nearest: NearestNames().to(word, in: known), known: known))
    }
  }

  /// What the groups go by, in words.
  var words: LocalizedText {
    switch self {
    case .kind: NetworkWords.byKind
    case .subkind: NetworkWords.bySubkind
    case .territory: NetworkWords.byTerritory
    case .community: NetworkWords.byCommunity
    case .attribute(let name): NetworkWords.byAttribute(name)
    }
  }
}
