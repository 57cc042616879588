import RamureAnalysis
import RamureDrawing
import RamureModel

extension MapCommunities {
  /// Communities as a map takes them.
  ///
  /// - Parameter lineage: what became of earlier ones, where they are known.
  init(_ communities: Communities, lineage: CommunityLineage?) {
    let members = communities.groups.groupOfNode.map { $0 < 0 ? nil : Int($0) }
    self.init(
      communities.all.enumerated().map { place, community in
        let isNew =
          switch lineage?.origins[place] {
          case nil, .goesOn: false
          case .splitOff, .appeared, .alone: true
          }
        return Community(
          identity: community.identity, number: community.number, name: community.name, size: community.size,
          isNew: isNew)
      }, communityOfNode: communities.view.byEcosystemNode(members))
  }
}
