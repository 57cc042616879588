import RamureAnalysis
import RamureDrawing
import RamureModel

extension MapCommunities {
  /// Communities as a map takes them.
  ///
  /// - Parameter past: those of the version before, where it is known.
  init(_ communities: Communities, past: PastCommunities?) {
    let members = communities.groups.groupOfNode.map { $0 < 0 ? nil : Int($0) }
    self.init(
      communities.all.map { community in
        Community(identity: community.identity, number: community.number, name: community.name, size: community.size)
      },
      communityOfNode: communities.view.byEcosystemNode(members),
      earlier: past?.all.map { community in
        Community(
          identity: community.identity, number: community.number, name: community.name, size: community.members.count)
      } ?? [])
  }
}
