import RamureModel
import RamureWording

/// The ecosystem of communities: one node a community, one relation for all the ties between two.
///
/// Whoever is tied to nobody, or belongs to no community, is left out and counted.
public struct CommunityGraph: Sendable {
  public let ecosystem: Ecosystem
  /// The same communities, each of its own node.
  public let communities: MapCommunities
  /// How many relations of the ecosystem each relation stands for.
  public let tieCounts: [Int]
  /// How many members each node has.
  public let memberCounts: [Int]
  /// How many nodes of the ecosystem are in none of the communities shown.
  public let leftOut: Int

  /// With n nodes and m relations, O(n + m log m) time.
  public init(of ecosystem: Ecosystem, communities: MapCommunities, language: Language) {
    let shown = communities.all.indices.filter { communities.all[$0].size > 1 }
    var draft = EcosystemDraft(
      vocabulary: Vocabulary(
        nodeKinds: [Self.kind(sizes: shown.map { communities.all[$0].size })], relationKinds: [Self.tied], stages: []))
    draft.header = ecosystem.header
    for place in shown {
      let community = communities.all[place]
      let number = draft.addNode(
        community.identity, kind: Self.kindID,
        name: Name(community.name[language], english: community.name.english, french: community.name.french),
        attributes: [("community", String(community.number)), ("members", String(community.size))])
      if let number { draft.setSubkinds([String(community.size)], of: number) }
    }
    for (from, to, count) in Self.ties(ecosystem, communities) {
      draft.addRelation(
        communities.all[from].identity, Self.tied.id, communities.all[to].identity,
        attributes: [("ties", String(count)), ("role", MapWording.ties(count)[language])])
    }
    guard let graph = try? draft.validated().ecosystem else {
      preconditionFailure("communities have identities of their own")
    }
    self.ecosystem = graph
    let places = graph.nodes.map { node in shown.first { communities.all[$0].identity.isSameText(as: node.id) } }
    self.communities = MapCommunities(communities.all, communityOfNode: places, earlier: communities.earlier)
    tieCounts = graph.relations.map { $0.attribute("ties").flatMap { Int($0) } ?? 0 }
    memberCounts = places.map { $0.map { communities.all[$0].size } ?? 0 }
    let isShown = Set(shown)
    leftOut = communities.communityOfNode.count { $0.map { !isShown.contains($0) } ?? true }
  }

  private static let kindID = "group"

  /// A kind whose finer kinds say how many members there are.
  private static func kind(sizes: [Int]) -> NodeKind {
    NodeKind(
      kindID, family: .other, label: MapWording.community,
      subkinds: Set(sizes).sorted().map { NodeKind.Subkind(String($0), MapWording.member.text($0)) })
  }

  private static let tied = RelationKind(
    "tied", inverse: "tied", family: .other, from: .any, to: .any, rules: [.symmetric], label: MapWording.tied,
    inverseLabel: MapWording.tied)

  /// The relations between each two communities.
  private static func ties(
    _ ecosystem: Ecosystem, _ communities: MapCommunities
  ) -> [(from: Int, to: Int, count: Int)] {
    var keys: [Int] = []
    for relation in ecosystem.relations {
      guard let from = communities.communityOfNode[relation.from], let to = communities.communityOfNode[relation.to],
        from != to, communities.all[from].size > 1, communities.all[to].size > 1
      else { continue }
      keys.append(min(from, to) * communities.all.count + max(from, to))
    }
    keys.sort()
    var ties: [(from: Int, to: Int, count: Int)] = []
    for key in keys {
      let (from, to) = (key / communities.all.count, key % communities.all.count)
      if let last = ties.last, last.from == from, last.to == to {
        ties[ties.count - 1].count += 1
      } else {
        ties.append((from, to, 1))
      }
    }
    return ties
  }
}
