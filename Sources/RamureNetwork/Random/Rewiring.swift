/// Draws networks in which everybody has as many ties as in a given one, but with others: what chance alone would make of it.
///
/// Whatever a measure finds in such networks, it owes to nothing but the numbers of ties. What it finds beyond that in the
/// network itself, somebody brought about.
///
/// Two edges swap their ends, over and over: u–v and x–y become u–y and x–v. In a directed network both the outgoing and
/// the incoming edges of everybody keep their number. No swap makes a self-loop or a parallel edge; those that are there stay
/// where they are. Weights stay with their edges, so strengths may change.
///
/// Takes about O(m) time; 50 bytes an edge.
///
/// Source: S. Maslov, K. Sneppen (2002), Specificity and stability in topology of protein networks,
/// doi:10.1126/science.1065103.
public struct Rewiring: Hashable, Sendable {
  /// Another seed draws another network; the same seed draws the same again, everywhere.
  public var seed: UInt64

  /// How many swaps are tried for each edge: after these, ties are mixed (R. Milo and others, 2003,
  /// arXiv:cond-mat/0312028).
  private static let triesPerEdge = 10

  public init(seed: UInt64 = 1) {
    self.seed = seed
  }

  /// A network drawn by chance, with the ties of everybody as many as in this one.
  public func network(like network: Network) -> Network {
    var random = SplitMix64(seed: seed)
    var ends = network.ends()
    let count = ends.count
    var pairs = SwappablePairs(of: ends, isDirected: network.isDirected)
    for _ in 0..<(count > 1 ? Self.triesPerEdge * count : 0) {
      let (one, other) = (random.below(count), random.below(count))
      var second = ends[other]
      // Without direction, either end may be the one that is swapped.
      if !network.isDirected, random.below(2) == 1 { second = (second.to, second.from) }
      let first = ends[one]
      let new = ((from: first.from, to: second.to), (from: second.from, to: first.to))
      guard pairs.swap((first, second), for: new) else { continue }
      (ends[one], ends[other]) = new
    }
    return Network(
      nodeCount: network.nodeCount, edges: ends, weights: network.weights, meaning: network.weightMeaning,
      isDirected: network.isDirected)
  }
}

/// Which pairs of nodes are tied, while edges swap their ends.
private struct SwappablePairs {
  typealias Ends = (from: Int32, to: Int32)

  private let isDirected: Bool
  private var tied: Set<UInt64>
  /// Pairs with several edges, which stay.
  private let fixed: Set<UInt64>

  init(of edges: [Ends], isDirected: Bool) {
    self.isDirected = isDirected
    var (tied, fixed) = (Set<UInt64>(minimumCapacity: edges.count), Set<UInt64>())
    for edge in edges {
      let key = Self.key(edge, isDirected)
      if !tied.insert(key).inserted { fixed.insert(key) }
    }
    (self.tied, self.fixed) = (tied, fixed)
  }

  /// Unties two pairs and ties two others, or does nothing where one of these is tied already, or would be a loop.
  mutating func swap(_ old: (Ends, Ends), for new: (Ends, Ends)) -> Bool {
    guard new.0.from != new.0.to, new.1.from != new.1.to else { return false }
    let gone = (Self.key(old.0, isDirected), Self.key(old.1, isDirected))
    let come = (Self.key(new.0, isDirected), Self.key(new.1, isDirected))
    guard come.0 != come.1, !tied.contains(come.0), !tied.contains(come.1) else { return false }
    guard old.0.from != old.0.to, old.1.from != old.1.to, !fixed.contains(gone.0), !fixed.contains(gone.1)
    else { return false }
    tied.remove(gone.0)
    tied.remove(gone.1)
    tied.insert(come.0)
    tied.insert(come.1)
    return true
  }

  private static func key(_ edge: Ends, _ isDirected: Bool) -> UInt64 {
    let isTurned = !isDirected && edge.from > edge.to
    let (one, other) = isTurned ? (edge.to, edge.from) : (edge.from, edge.to)
    return UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }
}
