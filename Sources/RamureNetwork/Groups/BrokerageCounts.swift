/// The pairs that pass through each node and are not tied themselves, by the role it plays for them.
public struct BrokerageCounts: Hashable, Sendable {
  /// By node, in the order of the roles. Of an undirected network every pair once in each direction.
  private let byNodeAndRole: [Int]
  private let isDirected: Bool

  init(byNodeAndRole: [Int], isDirected: Bool) {
    (self.byNodeAndRole, self.isDirected) = (byNodeAndRole, isDirected)
  }

  public var nodeCount: Int { byNodeAndRole.count / BrokerageRole.allCases.count }

  /// The pairs for which a node plays a role.
  public subscript(node: Int, role: BrokerageRole) -> Int {
    let ordered = byNodeAndRole[node * BrokerageRole.allCases.count + role.rawValue]
    return isDirected || role == .gatekeeper || role == .representative ? ordered : ordered / 2
  }

  /// The pairs that pass through a node, whatever its role. In an undirected network a pair for which it is gatekeeper one
  /// way and representative the other counts once.
  public func total(of node: Int) -> Int {
    let first = node * BrokerageRole.allCases.count
    let ordered = byNodeAndRole[first..<first + BrokerageRole.allCases.count].reduce(0, +)
    return isDirected ? ordered : ordered / 2
  }

  /// The pairs for which each node plays a role.
  public func counts(of role: BrokerageRole) -> [Int] {
    (0..<nodeCount).map { self[$0, role] }
  }
}
