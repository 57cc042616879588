import RamureModel

/// Who acts, and what is done together: the two sides of an ecosystem.
struct Sides {
  enum Side: Hashable {
    case actor
    /// An endeavour, or what comes of one.
    case joint
    /// What it is for and where, and kinds that say nothing of their place.
    case neither

    init(_ family: NodeKind.Family) {
      switch family {
      case .actor: self = .actor
      case .endeavour, .outcome: self = .joint
      case .purpose, .other: self = .neither
      }
    }
  }

  /// The side of each node.
  let sides: [Side]

  init(_ ecosystem: Ecosystem) {
    let kinds = ecosystem.vocabulary.nodeKinds.map { Side($0.family) }
    sides = ecosystem.nodes.map { kinds[$0.kindNumber] }
  }

  var hasActors: Bool { sides.contains(.actor) }

  func areOpposite(_ one: Int, _ other: Int) -> Bool {
    switch (sides[one], sides[other]) {
    case (.actor, .joint), (.joint, .actor): true
    default: false
    }
  }

  /// The nodes that stay, in order, and the place of each node among them (-1 for one that does not stay).
  func numbering(where stays: (Side) -> Bool) -> (numbers: [Int32], places: [Int32]) {
    var numbers: [Int32] = []
    var places = [Int32](repeating: -1, count: sides.count)
    for (node, side) in sides.enumerated() where stays(side) {
      places[node] = Int32(numbers.count)
      numbers.append(Int32(node))
    }
    return (numbers, places)
  }
}
