import RamureAnalysis
import RamureDrawing
import RamureModel

extension MapCommunities {
  /// Communities as a map takes them.
  init(_ communities: Communities) {
    let members = communities.groups.groupOfNode.map { $0 < 0 ? nil : Int($0) }
    self.init(
      communities.all.map { community in
        Community(
          identity: communities.view.node(community.central).id, number: community.number, name: community.name,
          size: community.members.count)
      }, communityOfNode: communities.view.byEcosystemNode(members))
  }
}
