import RamureModel
import RamureNetwork
import RamureWording

/// The communities of a view: who belongs to which, and what each is called.
public struct Communities: Sendable {
  public let view: ProjectedNetwork
  /// The community of each node of the view's network; -1 for a node of none.
  public let groups: NodeGroups
  /// By number, the largest first.
  public let all: [Community]

  init(view: ProjectedNetwork, groups: NodeGroups) {
    self.view = view
    self.groups = groups
    var members = [[Int]](repeating: [], count: groups.count)
    for node in groups.groupOfNode.indices where groups[node] >= 0 { members[Int(groups[node])].append(node) }
    let network = view.network
    all = members.enumerated().map { number, members in
      let central = members.max { network.degree(of: $0) < network.degree(of: $1) }
      let node = view.node(central ?? 0)
      return Community(
        number: number + 1, members: members, central: central ?? 0,
        name: LocalizedText(en: node.name.text(.english), fr: node.name.text(.french)))
    }
  }
}

/// A group of nodes tied more to each other than to the rest.
public struct Community: Sendable {
  /// From 1 up: the largest first, those as large by their smallest member.
  public let number: Int
  /// The nodes of the view's network that belong to it, in ascending order.
  public let members: [Int]
  /// The member it is named after.
  public let central: Int
  public let name: LocalizedText
}
