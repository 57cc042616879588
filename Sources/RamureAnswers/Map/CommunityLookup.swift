import RamureDrawing
import RamureModel
import RamureQuery
import RamureWording

/// Finds the community someone names: by its number, by its name, or by one of its members.
struct CommunityLookup {
  let communities: MapCommunities
  let ecosystem: Ecosystem
  let language: Language

  /// The place of the community among all.
  func find(_ text: String) throws(Refusal) -> Int {
    if let number = Int(text), let place = communities.all.firstIndex(where: { $0.number == number }) { return place }
    if let place = communities.all.firstIndex(where: { $0.identity.isSameText(as: text) }) { return place }
    let folded = text.folded
    let named = communities.all.indices.filter { place in
      let name = communities.all[place].name
      return !folded.isEmpty && [name.english, name.french].contains { $0.folded == folded }
    }
    if let place = named.first { return place }
    let found = ActorLookup(in: ecosystem).find(text)
    switch found {
    case .one(let node): return try community(of: node)
    case .several(let nodes):
      let places = Set(nodes.compactMap { communities.communityOfNode[$0] })
      if places.count == 1, let place = places.first { return place }
      throw .question(ActorLookup(in: ecosystem).diagnosis(of: text, found) ?? .unknownCommunity(text, nearest: []))
    case .none(let nearest):
      let names = communities.all.lazy.map { $0.name[language] }
      let near = NearestNames().to(text, in: names)
      throw .question(.unknownCommunity(text, nearest: near.isEmpty ? nearest : near))
    }
  }

  private func community(of node: Int) throws(Refusal) -> Int {
    if let place = communities.communityOfNode[node] { return place }
    throw .question(.inNoCommunity(ecosystem.nodes[node].name.main))
  }
}
