/// How often partners of the same actor are partners of each other, over the whole network: 0 never, 1 always.
///
/// Three times the triangles over the pairs of ties that meet in a node; `nil` where no two ties meet. Unlike the average
/// of `LocalClustering`, actors with many ties count more. Reads the network undirected and simplified. Costs what
/// `Triangles` costs.
///
/// Source: M. E. J. Newman, S. H. Strogatz, D. J. Watts (2001), Random graphs with arbitrary degree distributions and
/// their applications, doi:10.1103/PhysRevE.64.026118.
public struct Transitivity: Sendable {
  public var threads: Threads = .all

  public init() {}

  public func value(of network: Network) -> Double? {
    let ties = network.undirected()
    let pairs = (0..<ties.nodeCount).reduce(0.0) { sum, node in
      let degree = Double(ties.degree(of: node))
      return sum + degree * (degree - 1) / 2
    }
    guard pairs > 0 else { return nil }
    var triangles = Triangles()
    triangles.threads = threads
    return Double(triangles.counts(of: ties).reduce(0, +)) / pairs
  }
}
