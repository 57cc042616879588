#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether a network is a small world: clustered like a village, and yet with short ways; σ is well above 1 then.
///
/// σ = (C / C_rand) / (L / L_rand), with C the average local clustering and L the average path length of the largest
/// component, and the expected figures of a random network with as many nodes n and the same mean degree k:
/// C_rand = k / (n − 1), L_rand = ln n / ln k. Nothing is drawn at random, so σ repeats; programs that compare with drawn
/// networks, as NetworkX does, come to other figures.
///
/// `nil` where n < 3, where k is not above 1, and where there are no paths.
///
/// Source: M. D. Humphries, K. Gurney (2008), Network ‘small-world-ness’: a quantitative method for determining canonical
/// network equivalence, doi:10.1371/journal.pone.0002051.
public struct SmallWorld: Sendable {
  public init() {}

  /// - Parameters:
  ///   - nodeCount: the nodes of the largest component.
  ///   - meanDegree: how many ties a node of it has on average, undirected and simplified.
  ///   - clustering: the average of its local clustering.
  ///   - pathLength: the average distance between two of its nodes.
  public func coefficient(nodeCount: Int, meanDegree: Double, clustering: Double, pathLength: Double) -> Double? {
    guard nodeCount > 2, pathLength > 0 else { return nil }
    guard meanDegree > 1 else { return nil }
    let clusteringByChance = meanDegree / Double(nodeCount - 1)
    let lengthByChance = log(Double(nodeCount)) / log(meanDegree)
    return clustering / clusteringByChance / (pathLength / lengthByChance)
  }
}
