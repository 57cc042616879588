/// How central each node is by the centrality of those tied to it, and where in the network that was found.
public struct EigenvectorScores: Hashable, Sendable {
  /// The score of each node; their squares add up to 1.
  public let scores: [Double]

  /// The largest eigenvalue of the ties: by how much following all ties once multiplies the scores.
  public let eigenvalue: Double

  /// The nodes of the component whose eigenvalue is the largest, in ascending order; those of all such components where
  /// several share it. In a directed network a strongly connected component.
  ///
  /// Outside, the scores of an undirected network are 0; in a directed one, those that can be reached from it have some.
  public let component: [Int]

  /// How many components that is.
  public let componentCount: Int
}
