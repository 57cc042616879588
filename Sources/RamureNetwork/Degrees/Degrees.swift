/// How many ties each actor has.
///
/// Reads the network as given: parallel edges count each, and a self-loop counts twice, once for either end. In an
/// undirected network incoming and outgoing are the same as all. Linear time, 8 bytes a figure.
public struct Degrees: Sendable {
  /// Which ends of edges are counted.
  public enum Direction: Hashable, Sendable, CaseIterable { case all, incoming, outgoing }

  public var direction: Direction

  public init(_ direction: Direction = .all) {
    self.direction = direction
  }

  public func counts(of network: Network) -> [Int] {
    switch direction {
    case .all: (0..<network.nodeCount).map { network.degree(of: $0) }
    case .incoming: (0..<network.nodeCount).map { network.incoming.length(of: $0) }
    case .outgoing: (0..<network.nodeCount).map { network.outgoing.length(of: $0) }
    }
  }
}
