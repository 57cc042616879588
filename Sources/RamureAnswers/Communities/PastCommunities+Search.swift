import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

extension PastCommunities {
  /// The communities of an earlier version of an ecosystem, found anew as those of now are.
  ///
  /// - Parameter part: the part that is looked at now. The earlier version need not know everybody it leaves out.
  public init(
    of earlier: Ecosystem, part: PartRequest, as projection: Projection, by search: CommunitySearch, language: Language,
    watch: Watch = .none
  ) throws(Refusal) {
    let lookup = ActorLookup(in: earlier)
    var part = part
    part.allowsAbsentKinds = true
    part.without = part.without.filter { name in
      if case .none = lookup.find(name) { return false }
      return true
    }
    let seen = try part.applied(to: earlier, language)
    self.init(try search.communities(of: try seen.projected(projection), watch))
  }
}
