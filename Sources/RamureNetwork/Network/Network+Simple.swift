extension Network {
  /// The network with one edge for each pair of tied nodes (in a directed network, one a direction) and no self-loops.
  ///
  /// Of parallel edges the strengths add up; of parallel distances the shortest stays. Edges are numbered anew, by their
  /// ends. The network itself where it is simple already; else linear time and memory.
  public func simplified() -> Network {
    isSimple ? self : merged(isDirected: isDirected)
  }

  /// The simple network that looks at ties without their direction: one edge for each pair tied either way.
  ///
  /// Weights are merged as `simplified()` does. The network itself where it is undirected and simple already.
  public func undirected() -> Network {
    isSimple && !isDirected ? self : merged(isDirected: false)
  }

  private func merged(isDirected: Bool) -> Network {
    var ends: [(from: Int32, to: Int32)] = []
    var merged: [Double] = []
    for node in 0..<nodeCount {
      let start = ends.count
      append(outgoing, of: node, keepingBothDirections: isDirected, &ends, &merged)
      if !isDirected, self.isDirected {
        append(incoming, of: node, keepingBothDirections: false, &ends, &merged)
        mergeTwoRuns(from: start, &ends, &merged)
      }
    }
    return Network(
      nodeCount: nodeCount, edges: ends, weights: weights == nil ? nil : merged, meaning: weightMeaning,
      isDirected: isDirected)
  }

  /// Appends a node's row, parallels merged and loops left out; of an undirected view only the larger neighbours.
  private func append(
    _ rows: AdjacencyRows, of node: Int, keepingBothDirections: Bool, _ ends: inout [(from: Int32, to: Int32)],
    _ merged: inout [Double]
  ) {
    let start = ends.count
    for entry in rows.range(of: node) {
      let neighbour = rows.neighbours[entry]
      guard neighbour > node || keepingBothDirections && neighbour < node else { continue }
      let weight = weights?[Int(rows.edges[entry])] ?? 1
      if ends.count > start, ends[ends.count - 1].to == neighbour {
        merged[merged.count - 1] = together(merged[merged.count - 1], weight)
      } else {
        ends.append((Int32(node), neighbour))
        merged.append(weight)
      }
    }
  }

  /// Merges the outgoing and the incoming run of one node, both sorted by neighbour.
  private func mergeTwoRuns(from start: Int, _ ends: inout [(from: Int32, to: Int32)], _ merged: inout [Double]) {
    let order = (start..<ends.count).sorted { (ends[$0].to, $0) < (ends[$1].to, $1) }
    let run = order.map { (ends[$0], merged[$0]) }
    ends.removeSubrange(start...)
    merged.removeSubrange(start...)
    for (edge, weight) in run {
      if ends.count > start, ends[ends.count - 1].to == edge.to {
        merged[merged.count - 1] = together(merged[merged.count - 1], weight)
      } else {
        ends.append(edge)
        merged.append(weight)
      }
    }
  }

  private func together(_ one: Double, _ other: Double) -> Double {
    weightMeaning == .strength ? one + other : min(one, other)
  }
}
