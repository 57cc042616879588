import RamureNetwork

/// Which relations the edges of a projected network come from.
enum EdgeOrigins: Sendable {
  /// The relations of each edge.
  case listed(Rows)
  /// The relations between two actors, and with what they do together.
  case both(direct: [Int64: [Int32]], ends: [(from: Int32, to: Int32)], participations: Participations)
  /// The relations of two actors with what they do together. Looked up when asked for: a crowd of k has k² pairs.
  case shared(ends: [(from: Int32, to: Int32)], participations: Participations)

  /// Tells the relations of an edge one by one: where they are listed, without making a list of them.
  func forEachRelation(ofEdge edge: Int, _ body: (Int) -> Void) {
    guard case .listed(let listed) = self else { return relations(ofEdge: edge).forEach(body) }
    for relation in listed[edge] { body(Int(relation)) }
  }

  func relations(ofEdge edge: Int) -> [Int] {
    switch self {
    case .listed(let relations):
      return relations[edge].map(Int.init)
    case .both(let direct, let ends, let participations):
      let (from, to) = ends[edge]
      let between = direct[PartnerProjection.key(from, to)]?.map { Int($0) } ?? []
      return (between + participations.relations(sharedBy: Int(from), Int(to))).sorted()
    case .shared(let ends, let participations):
      return participations.relations(sharedBy: Int(ends[edge].from), Int(ends[edge].to))
    }
  }
}
