import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

extension AskedView {
  /// The groups that words mean, one for each.
  func groups(_ words: [String]) throws(Refusal) -> [ActorGroup] {
    let lookup = GroupLookup(in: projected, of: whole) { CommunitySearch().communities(of: projected) }
    return try words.map { word throws(Refusal) in
      switch lookup.find(word) {
      case .one(let group): return group
      case .empty: throw .question(.emptyGroup(word))
      case .none(let nearest): throw .question(.unknownGroup(word, nearest: nearest))
      case .several(let nodes):
        let candidates = nodes.map { (id: whole.nodes[$0].id, kind: whole.nodes[$0].kind.label) }
        throw .question(.ambiguousActor(word, candidates: candidates))
      }
    }
  }
}
