import RamureModel
import RamureNetwork

/// The views in which an edge stands for relations between its two ends.
struct TieProjection {
  let ties: ProjectedTies

  /// Every node, and every relation between two of them.
  ///
  /// - Parameter weights: what each relation weighs; `nil` where all edges weigh 1.
  init(_ ecosystem: Ecosystem, _ projection: Projection, weights: TieWeights?) {
    let merged = Self.relations(of: ecosystem, isDirected: projection.isDirected) { _, _ in true }
      .merged(nodeCount: ecosystem.nodes.count)
    ties = Self.ties(merged, nodeNumbers: nil, nodeCount: ecosystem.nodes.count, projection, weights)
  }

  /// Actors, endeavours and outcomes, and every relation between an actor and one of the others.
  init(_ sides: Sides, of ecosystem: Ecosystem, _ projection: Projection, weights: TieWeights?) {
    let merged = Self.relations(of: ecosystem, isDirected: projection.isDirected) { from, to in
      sides.areOpposite(from, to)
    }.merged(nodeCount: ecosystem.nodes.count)
    let (numbers, places) = sides.numbering { $0 != .neither }
    var placed = merged
    placed.ends = merged.ends.map { (places[Int($0.from)], places[Int($0.to)]) }
    ties = Self.ties(placed, nodeNumbers: numbers, nodeCount: numbers.count, projection, weights)
  }

  private static func relations(
    of ecosystem: Ecosystem, isDirected: Bool, where counts: (Int, Int) -> Bool
  ) -> ParallelRelations {
    let symmetry = ecosystem.symmetry
    let relations = ecosystem.relations
    var found = ParallelRelations(capacity: relations.count)
    for relation in relations {
      let (from, to) = (relation.from, relation.to)
      guard from != to, counts(from, to) else { continue }
      if isDirected {
        found.append(from, to, relation: relation.number)
        if symmetry.contains(relation.number) { found.append(to, from, relation: relation.number) }
      } else {
        found.append(min(from, to), max(from, to), relation: relation.number)
      }
    }
    return found
  }

  private static func ties(
    _ merged: ParallelRelations.Merged, nodeNumbers: [Int32]?, nodeCount: Int, _ projection: Projection,
    _ weights: TieWeights?
  ) -> ProjectedTies {
    let merged = weights.map { weights in merged.keeping(weights.areTie) } ?? merged
    let edgeWeights = weights.map { weights in
      merged.ends.indices.map { weights.merged(merged.relations[$0]) }
    }
    return ProjectedTies(
      network: Network(
        nodeCount: nodeCount, edges: merged.ends, weights: edgeWeights, meaning: weights?.meaning ?? .strength,
        isDirected: projection.isDirected),
      nodeNumbers: nodeNumbers, origins: .listed(merged.relations))
  }
}
