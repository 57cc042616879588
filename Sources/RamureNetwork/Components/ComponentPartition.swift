/// Which island of a network each node is on.
///
/// Components are numbered from 0, the largest first, and among equals the one with the smallest member.
public struct ComponentPartition: Hashable, Sendable {
  /// The component of each node.
  public let componentOfNode: [Int32]
  /// How many nodes each component has; never ascending.
  public let sizes: [Int]

  /// - Parameter discovery: the component of each node, numbered in the order of smallest members.
  init(discovery: [Int32], sizes found: [Int]) {
    let order = found.indices.highestFirst { found[$0] }
    var newNumbers = [Int32](repeating: 0, count: found.count)
    for (new, old) in order.enumerated() { newNumbers[old] = Int32(new) }
    componentOfNode = discovery.map { newNumbers[Int($0)] }
    sizes = order.map { found[$0] }
  }

  /// The number of components; 0 in a network without nodes.
  public var count: Int { sizes.count }

  /// How many components have several nodes: islands. Whoever is alone is no island.
  public var islandCount: Int { sizes.count { $0 > 1 } }

  /// The nodes of a component, in ascending order. Takes time in proportion to the nodes of the network.
  public func members(of component: Int) -> [Int] {
    precondition(sizes.indices.contains(component), "there is no component \(component) among \(count)")
    return componentOfNode.indices.filter { Int(componentOfNode[$0]) == component }
  }

  /// The nodes alone in their component, in ascending order: those tied to nobody, or only to themselves.
  public var isolates: [Int] {
    componentOfNode.indices.filter { sizes[Int(componentOfNode[$0])] == 1 }
  }
}
