/// Where paths are looked for: a network in which each node takes one step to each neighbour, the shortest there is, and
/// none to itself.
///
/// Rows are read where they lie; parallel edges stand side by side in them.
struct PathGround: Sendable {
  let network: Network
  let lengths: WholeLengths
  private let isSimple: Bool

  /// - Parameters:
  ///   - countingEdges: whether each step is as long as another, whatever the distances.
  ///   - also: a length to be added to those of the network.
  ///   - sums: how many lengths of paths are to be added up.
  init(_ network: Network, countingEdges: Bool = false, and also: Double? = nil, sums: Int = 1) {
    self.network = network
    lengths = countingEdges ? WholeLengths.allEqual : WholeLengths(of: network, and: also, sums: sums)
    isSimple = network.isSimple
  }

  /// Takes each step that leads from a node along rows, to the neighbours in ascending order.
  @inline(__always)
  func steps(_ rows: AdjacencyRows, from node: Int32, _ body: (_ neighbour: Int32, _ length: Int64) -> Void) {
    var entry = Int(rows.offsets[Int(node)])
    let end = Int(rows.offsets[Int(node) + 1])
    while entry < end {
      let neighbour = rows.neighbours[entry]
      let length = step(rows, from: node, at: &entry, until: end)
      if neighbour != node { body(neighbour, length) }
    }
  }

  /// The length of the step that begins at an entry of a row; moves on to the next neighbour.
  @inline(__always)
  func step(_ rows: AdjacencyRows, from node: Int32, at entry: inout Int, until end: Int) -> Int64 {
    let neighbour = rows.neighbours[entry]
    var length = lengths[rows.edges[entry]]
    entry += 1
    guard !isSimple else { return length }
    while entry < end, rows.neighbours[entry] == neighbour {
      length = min(length, lengths[rows.edges[entry]])
      entry += 1
    }
    return length
  }

  /// The path along some nodes, each a step from the one before.
  func path(along nodes: [Int32]) -> NodePath {
    var edges: [Int32] = []
    edges.reserveCapacity(nodes.count - 1)
    var units: Int64 = 0
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      let (edge, length) = shortestEdge(from: from, to: to)
      edges.append(edge)
      units += length
    }
    return NodePath(nodes: nodes, edges: edges, length: lengths.length(of: edges, units: units))
  }

  /// How long the step between two neighbours is.
  func length(from: Int32, to: Int32) -> Int64 { shortestEdge(from: from, to: to).length }

  /// Of equally short parallels the one that was given first.
  private func shortestEdge(from: Int32, to: Int32) -> (edge: Int32, length: Int64) {
    let rows = network.outgoing
    var entry = rows.place(of: to, inRowOf: Int(from))
    let end = Int(rows.offsets[Int(from) + 1])
    precondition(entry < end && rows.neighbours[entry] == to, "there is a step from each node of a path to the next")
    var best = (edge: rows.edges[entry], length: lengths[rows.edges[entry]])
    while entry < end, rows.neighbours[entry] == to {
      let (edge, length) = (rows.edges[entry], lengths[rows.edges[entry]])
      if (length, edge) < (best.length, best.edge) { best = (edge, length) }
      entry += 1
    }
    return best
  }
}

extension AdjacencyRows {
  /// The first entry of a row that is not below a neighbour. Logarithmic time.
  func place(of neighbour: Int32, inRowOf node: Int) -> Int {
    self[node].partitioningIndex { $0 >= neighbour }
  }
}
