/// Takes the leaves out of the equation for the visits of a walk that can follow every tie both ways.
///
/// With z the visits of a node over its strength, a leaf tied by strength s to a node u has z = 1/s + damping · z(u). Put
/// into the equation of u, that takes damping² · s off what u weighs there, and adds damping to what walkers start with.
/// In networks of partnership more than half of the nodes may be leaves.
struct LeafFolding {
  /// The nodes with one tie, to a node that has more.
  let leaves: [Int32]
  /// All others, ascending.
  let kept: [Int32]
  private let damping: Double
  /// How many leaves each node has, and what their ties weigh together; empty where there are no leaves.
  private let counts: [Int32]
  private let strengths: [Double]

  init(of ties: TieRows, damping: Double) {
    self.damping = damping
    var leaves: [Int32] = []
    var kept: [Int32] = []
    for node in 0..<ties.count {
      let entries = ties.entries(of: node)
      let isLeaf =
        entries.count == 1 && ties.strength(ofRow: node) > 0
        && ties.entries(of: Int(ties.neighbours[entries.lowerBound])).count > 1
      if isLeaf { leaves.append(Int32(node)) } else { kept.append(Int32(node)) }
    }
    var counts = [Int32](repeating: 0, count: leaves.isEmpty ? 0 : ties.count)
    var strengths = [Double](repeating: 0, count: counts.count)
    for leaf in leaves {
      let neighbour = Int(ties.neighbours[ties.entries(of: Int(leaf)).lowerBound])
      counts[neighbour] += 1
      strengths[neighbour] += ties.strength(ofRow: Int(leaf))
    }
    (self.leaves, self.kept, self.counts, self.strengths) = (leaves, kept, counts, strengths)
  }

  /// The one node a leaf is tied to.
  func neighbour(of leaf: Int32, _ ties: TieRows) -> Int {
    Int(ties.neighbours[ties.entries(of: Int(leaf)).lowerBound])
  }

  /// What a node that is kept weighs in the equation.
  func weight(of node: Int, _ ties: TieRows) -> Double {
    ties.strength(ofRow: node) - (strengths.isEmpty ? 0 : damping * damping * strengths[node])
  }

  /// What walkers start with at a node that is kept.
  func start(of node: Int) -> Double { 1 + (counts.isEmpty ? 0 : damping * Double(counts[node])) }
}
