import RamureModel
import RamureNetwork
import RamureWording

/// What puts two nodes into one group, for measures that compare ties within groups with ties between them.
public enum Grouping: Hashable, Sendable {
  case kind
  /// The first finer kind of a node; its kind where it has none.
  case subkind
  /// Where it is active. Those active on several territories are a group of their own.
  case territory
  /// The communities found by the usual search: those that `ramure communities` finds unless settings say otherwise.
  case community
  /// What the file says under a heading. Nodes of which it says nothing are in no group.
  case attribute(String)
}

/// The groups of a view's nodes, and what they are called.
public struct GroupedNodes: Sendable {
  public let groups: NodeGroups
  /// The name of each group, in the order of their first members; communities in the order of their numbers.
  public let labels: [LocalizedText]

  /// - Parameter whole: the ecosystem before some of it was left out: relations that do not count in the view still say
  ///   where a node is active.
  public init(of view: ProjectedNetwork, by grouping: Grouping, in whole: Ecosystem) {
    if grouping == .community {
      let communities = CommunitySearch().communities(of: view)
      groups = communities.groups
      labels = communities.all.map(\.name)
      return
    }
    let territories = grouping == .territory ? whole.territories : []
    var numbers: [LocalizedText: Int32] = [:]
    var labels: [LocalizedText] = []
    let groupOfNode = (0..<view.network.nodeCount).map { place -> Int32 in
      let node = view.node(place)
      guard let label = Self.label(of: node, by: grouping, territories, whole) else { return -1 }
      if let known = numbers[label] { return known }
      numbers[label] = Int32(labels.count)
      labels.append(label)
      return Int32(labels.count - 1)
    }
    groups = NodeGroups(groupOfNode: groupOfNode, count: labels.count)
    self.labels = labels
  }

  private static func label(
    of node: Node, by grouping: Grouping, _ territories: [NodeTerritory?], _ whole: Ecosystem
  ) -> LocalizedText? {
    switch grouping {
    case .kind:
      return node.kind.label
    case .community:
      // Found in the whole view, not told by a node.
      return nil
    case .subkind:
      guard let id = node.subkinds.first else { return node.kind.label }
      return node.kind.subkind(id)?.label ?? LocalizedText(verbatim: id)
    case .attribute(let name):
      return node.attribute(name).map { LocalizedText(verbatim: $0) }
    case .territory:
      guard let number = whole.node(id: node.id)?.number else { return nil }
      switch territories[number] {
      case nil: return nil
      case .stated(let name): return LocalizedText(verbatim: name)
      case .several: return MapWording.severalTerritories
      case .node(let place):
        let name = whole.nodes[place].name
        return LocalizedText(en: name.text(.english), fr: name.text(.french))
      }
    }
  }
}
