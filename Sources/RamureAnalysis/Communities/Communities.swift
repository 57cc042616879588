import RamureModel
import RamureNetwork
import RamureWording

/// The communities of a view: who belongs to which, and what each is called.
///
/// Found by a `CommunitySearch`.
public struct Communities: Sendable {
  public let view: ProjectedNetwork
  public let search: CommunitySearch
  /// What was found, communities that are too small to be listed among them: every node in one.
  public let partition: NodeGroups
  /// The community of each node of the view's network, by its place in `all`; -1 for a node of none.
  public let groups: NodeGroups
  /// The largest first, those as large by their smallest member. Whoever is tied to nobody is a community of one.
  public internal(set) var all: [Community]
  /// How much more ties stay within communities than by chance, at a resolution of 1; `nil` where no tie weighs anything.
  /// Communities that are too small to be listed count as well.
  public let modularity: Double?
  /// The part of the ties that stays within communities, listed or not; `nil` where no tie weighs anything.
  public let coverage: Double?
  /// How many bits it takes to tell a step of somebody who follows ties at random, where that is what was made as small as
  /// can be; else `nil`.
  public let codelength: Double?
  /// How many nodes are in communities too small to be listed, and how many such there are.
  public let unlisted: (nodes: Int, communities: Int)

  /// Those that join at least two nodes.
  public var joined: ArraySlice<Community> { all.prefix { $0.size > 1 } }
  /// How many nodes are a community of their own.
  public var aloneCount: Int { all.count - joined.count }

  /// The community of a node of the view's network; `nil` where it is in none.
  public func community(of node: Int) -> Community? {
    let group = groups[node]
    return group < 0 ? nil : all[Int(group)]
  }

  /// O(n log n + m) time.
  ///
  /// - Parameter partition: every node in a group, numbered by size, then by the smallest member.
  public init(view: ProjectedNetwork, search: CommunitySearch = CommunitySearch(), partition: NodeGroups) {
    self.view = view
    self.search = search
    self.partition = partition
    modularity = Modularity().value(of: view.network, groups: partition)
    coverage = Coverage().value(of: view.network, groups: partition)
    codelength = search.algorithm == .infomap ? MapEquation().codelength(of: view.network, groups: partition) : nil
    let sizes = partition.sizes
    let listed = sizes.prefix { $0 >= search.minSize }.count
    unlisted = (sizes.dropFirst(listed).reduce(0, +), sizes.count - listed)
    groups = NodeGroups(
      groupOfNode: partition.groupOfNode.map { Int($0) < listed ? $0 : -1 }, count: listed)
    let ties = CommunityTies(of: view.network.undirected(), groups: partition)
    let isActor = Self.isActor(in: view)
    var members = [[Int]](repeating: [], count: listed)
    for node in groups.groupOfNode.indices where groups[node] >= 0 { members[Int(groups[node])].append(node) }
    all = members.enumerated().map { place, members in
      let byCentrality = members.sorted {
        (-ties.within[$0], -ties.strengths[$0], $0) < (-ties.within[$1], -ties.strengths[$1], $1)
      }
      let central = byCentrality.first { isActor[$0] } ?? byCentrality[0]
      let node = view.node(central)
      return Community(
        number: place + 1, identity: node.id, name: LocalizedText(node.name), members: members,
        byCentrality: byCentrality, central: central, tiesWithin: ties.withinGroup[place],
        tiesAcross: ties.acrossGroup[place])
    }
  }

  static func isActor(in view: ProjectedNetwork) -> [Bool] {
    let families = view.ecosystem.vocabulary.nodeKinds.map(\.family)
    return (0..<view.network.nodeCount).map { families[view.node($0).kindNumber] == .actor }
  }
}

extension LocalizedText {
  init(_ name: Name) {
    self.init(en: name.text(.english), fr: name.text(.french))
  }
}

/// What the ties of nodes and groups weigh, within groups and across.
private struct CommunityTies {
  /// By node: its ties within its group, and all its ties.
  private(set) var within: [Double]
  private(set) var strengths: [Double]
  /// By group: the ties between its members, and those from them to others.
  private(set) var withinGroup: [Double]
  private(set) var acrossGroup: [Double]

  /// - Parameter network: simple and undirected.
  init(of network: Network, groups: NodeGroups) {
    within = [Double](repeating: 0, count: network.nodeCount)
    strengths = within
    withinGroup = [Double](repeating: 0, count: groups.count)
    acrossGroup = withinGroup
    let rows = network.outgoing
    for node in within.indices {
      for entry in rows.range(of: node) {
        let weight = network.strengths?[Int(rows.edges[entry])] ?? 1
        strengths[node] += weight
        if groups[node] == groups[Int(rows.neighbours[entry])] { within[node] += weight }
      }
      withinGroup[Int(groups[node])] += within[node] / 2
      acrossGroup[Int(groups[node])] += strengths[node] - within[node]
    }
  }
}
