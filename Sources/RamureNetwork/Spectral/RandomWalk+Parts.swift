extension RandomWalk {
  /// A start for the walk along directed ties, from solving each strongly connected part after those that flow into it.
  ///
  /// What is in no cycle is solved at once, and in sparse networks that is most. It goes through one part after the
  /// other, so it is for networks that are too small for several threads.
  ///
  /// - Parameters:
  ///   - sent: what each node sends along a tie of strength 1; a first guess before.
  ///   - vectors: four vectors to work with.
  func startPartByPart(
    _ sent: UnsafeMutablePointer<Double>, share: UnsafePointer<Double>, vectors: UnsafeMutablePointer<Double>
  ) {
    let islands = StrongIslands(incoming: incoming)
    vectors.update(repeating: 0, count: 4 * count)
    islands.nodes.withUnsafeBufferPointer { nodes in
      guard let nodes = nodes.baseAddress else { return }
      for island in 0..<islands.count {
        let places = islands.nodes(of: island)
        if places.count == 1 {
          let node = Int(nodes[places.lowerBound])
          sent[node] = 0
          let own = share[node] * incoming.loop(ofRow: node)
          sent[node] = share[node] * (1 + incoming.sum(ofRow: node, over: sent)) / (1 - own)
        } else {
          let part = RowPieces(nodes + places.lowerBound, count: places.count, of: incoming, threads: pieces.threads)
          let flow = DirectedFlow(
            incoming: incoming, pieces: part, scales: share, scale: damping,
            sum: missingAllowed * Double(places.count), greatest: .infinity)
          if flow.improve(sent, vectors: vectors) { continue }
          for place in places { sent[Int(nodes[place])] = share[Int(nodes[place])] / (1 - damping) }
        }
      }
    }
  }

  /// What may be missing at each node, on average, before the last sweep: there are at least as many visits as nodes.
  var missingAllowed: Double { tolerance * (1 - damping) / 4 }
}
