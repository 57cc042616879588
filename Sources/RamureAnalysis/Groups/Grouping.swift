import RamureModel
import RamureNetwork
import RamureWording

/// What puts two nodes into one group, for measures that compare ties within groups with ties between them.
///
/// A group is a kind, a territory or a value of the file, never its label: two communes of one name are two groups, and a
/// study among programmes is not one among resources.
public enum Grouping: Hashable, Sendable {
  case kind
  /// The first finer kind of a node, within its kind; its kind where it has none.
  case subkind
  /// Where it is active. Those active on the same several territories are a group of their own; but a tie between two that
  /// share a territory stays within, whatever else they have.
  case territory
  /// The communities found by the usual search: those that `ramure communities` finds unless settings say otherwise.
  case community
  /// What the file says under a heading. Nodes of which it says nothing are in no group.
  case attribute(String)
}

/// The groups of a view's nodes, and what they are called.
public struct GroupedNodes: Sendable {
  public let groups: NodeGroups
  /// The name of each group, in the order of their first members; communities in the order of their numbers. No two are
  /// alike.
  public let labels: [LocalizedText]
  /// All groups of each node, where some are in several; `nil` where `groups` says all.
  public let shared: SharedGroups?
  /// By which rule a node that could be in several groups is in one; `nil` where there is none.
  public let rule: LocalizedText?

  /// - Parameter whole: the ecosystem before some of it was left out: relations that do not count in the view still say
  ///   where a node is active.
  public init(of view: ProjectedNetwork, by grouping: Grouping, in whole: Ecosystem) {
    if grouping == .community {
      let communities = CommunitySearch().communities(of: view)
      groups = communities.groups
      labels = communities.all.map(\.name)
      (shared, rule) = (nil, nil)
      return
    }
    let keys = GroupKeys(of: view, by: grouping, in: whole)
    var numbers: [GroupKey: Int32] = [:]
    var found: [GroupKey] = []
    let groupOfNode = keys.ofNodes.map { key -> Int32 in
      guard let key else { return -1 }
      if let known = numbers[key] { return known }
      numbers[key] = Int32(found.count)
      found.append(key)
      return Int32(found.count - 1)
    }
    groups = NodeGroups(groupOfNode: groupOfNode, count: found.count)
    labels = keys.labels(of: found)
    shared = keys.shared
    rule = keys.rule
  }

  /// A view in words, with the groups that are compared in it.
  ///
  /// - Parameter grouping: what groups go by: "territory".
  public func told(as grouping: LocalizedText, beside view: LocalizedText) -> LocalizedText {
    let told = view.narrowed(to: NetworkWords.groups(by: grouping, count: labels.count))
    return rule.map(told.narrowed(to:)) ?? told
  }
}
