import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureQuery
import RamureWording

/// What is drawn of an ecosystem and its communities: all of it, one community with its bridges, or the communities only.
struct CommunityScope {
  let ecosystem: Ecosystem
  let communities: MapCommunities
  /// What else the small print says of it.
  let filters: [LocalizedText]
  /// Where each mark is a community.
  let graph: CommunityGraph?

  /// Everything, in its communities.
  init(all ecosystem: Ecosystem, _ communities: MapCommunities) {
    self.ecosystem = ecosystem
    self.communities = communities
    filters = []
    graph = nil
  }

  /// One mark for each community.
  init(collapsing ecosystem: Ecosystem, _ communities: MapCommunities, _ language: Language) {
    let graph = CommunityGraph(of: ecosystem, communities: communities, language: language)
    self.ecosystem = graph.ecosystem
    self.communities = graph.communities
    self.graph = graph
    filters = graph.leftOut > 0 ? [MapWords.withoutCommunity(graph.leftOut)] : []
  }

  /// One community, and whoever its members are tied to in the others. What ties the others among themselves is left out.
  init(_ home: Int, of communities: MapCommunities, in ecosystem: Ecosystem) {
    let isHome = communities.communityOfNode.map { $0 == home }
    var isShown = isHome
    for relation in ecosystem.relations where isHome[relation.from] || isHome[relation.to] {
      isShown[relation.from] = true
      isShown[relation.to] = true
    }
    self.ecosystem = ecosystem.restricted(
      toNodes: { isShown[$0.number] }, relations: { isHome[$0.from] || isHome[$0.to] })
    self.communities = MapCommunities(
      communities.all,
      communityOfNode: isShown.indices.filter { isShown[$0] }.map { communities.communityOfNode[$0] }, home: home,
      earlier: communities.earlier)
    let community = communities.all[home]
    filters = [MapWords.oneCommunity(community.name, members: community.size)]
    graph = nil
  }

  /// What stands below the heading; `nil` where that is what stands there always.
  ///
  /// - Parameter date: the date the map is of.
  func subtitle(date: PartialDate?) -> LocalizedText? {
    let date = (date ?? ecosystem.header.date)?.description
    if let graph {
      return MapWording.communitySubtitle(
        communities: ecosystem.nodes.count, nodes: graph.memberCounts.reduce(0, +),
        relations: graph.tieCounts.reduce(0, +), date: date)
    }
    guard let home = communities.home else { return nil }
    return MapWording.homeSubtitle(
      name: communities.all[home].name,
      counts: MapWording.subtitle(nodes: ecosystem.nodes.count, relations: ecosystem.relations.count, date: date))
  }
}
