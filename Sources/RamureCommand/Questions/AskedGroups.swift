import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

extension GroupLookup {
  /// - Parameter asked: the question, of which `view` is the part looked at.
  init(_ asked: AskedQuestion, in view: ProjectedNetwork) {
    self.init(in: view, of: asked.whole) { CommunitySearch().communities(of: view) }
  }

  /// The one group that a word means.
  func one(_ text: String, in whole: Ecosystem) throws(Failure) -> ActorGroup {
    switch find(text) {
    case .one(let group): return group
    case .empty: throw .problem(.wrongUsage, .emptyGroup(text), at: nil)
    case .none(let nearest): throw .problem(.wrongUsage, .unknownGroup(text, nearest: nearest), at: nil)
    case .several(let nodes):
      let candidates = nodes.map { (id: whole.nodes[$0].id, kind: whole.nodes[$0].kind.label) }
      throw .problem(.wrongUsage, .ambiguousActor(text, candidates: candidates), at: nil)
    }
  }
}
