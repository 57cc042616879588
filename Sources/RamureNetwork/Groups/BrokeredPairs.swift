/// Which groups one actor connects: how many pairs of their members pass through it, and a few of them.
///
/// The pairs are those that `BrokerageRoles` counts, here by the groups of the two ends. In a directed network they are
/// ordered, and so are the groups; in an undirected network each pair counts once, the smaller group first. Nodes of no
/// group are in no pair. Reads the network simplified.
///
/// O(s + d·g) time, with s the sum of the degrees of the broker's neighbours, d its own and g the number of groups; 1 byte
/// a node.
public struct BrokeredPairs: Sendable {
  /// Two groups, or twice the same, and the pairs that pass from the one to the other.
  public struct Link: Hashable, Sendable {
    public let from: Int32
    public let to: Int32
    public let pairs: Int
    /// Some of the pairs, of nodes with many ties first; each node stands in one of them at most, where there are enough.
    public let examples: [Example]
  }

  public struct Example: Hashable, Sendable {
    public let from: Int
    public let to: Int

    public init(from: Int, to: Int) {
      (self.from, self.to) = (from, to)
    }
  }

  /// How many pairs to name for each two groups.
  public var examples: Int

  public init(examples: Int = 3) {
    precondition(examples >= 0, "there are 0 or more examples")
    self.examples = examples
  }

  /// The links of a broker, those with most pairs first, then by group.
  public func links(through broker: Int, in network: Network, groups: NodeGroups) -> [Link] {
    groups.requireOneForEachNode(of: network)
    guard groups[broker] >= 0 else { return [] }
    let network = network.simplified()
    let senders = byGroup(network.incoming[broker], groups)
    let receivers = byGroup(network.outgoing[broker], groups)
    var isReceiver = [Bool](repeating: false, count: network.nodeCount)
    var inGroup = [Int](repeating: 0, count: groups.count)
    for (group, nodes) in receivers {
      inGroup[Int(group)] = nodes.count
      for node in nodes { isReceiver[node] = true }
    }
    var links: [Link] = []
    for (from, nodes) in senders {
      // How many receivers of each group the senders are tied to already, or are themselves.
      var closed = [Int](repeating: 0, count: groups.count)
      for sender in nodes {
        if isReceiver[sender] { closed[Int(from)] += 1 }
        for neighbour in network.neighbours(of: sender) where isReceiver[Int(neighbour)] {
          closed[Int(groups[Int(neighbour)])] += 1
        }
      }
      for (to, others) in receivers where network.isDirected || to >= from {
        let ordered = nodes.count * inGroup[Int(to)] - closed[Int(to)]
        let pairs = network.isDirected || to != from ? ordered : ordered / 2
        guard pairs > 0 else { continue }
        links.append(Link(from: from, to: to, pairs: pairs, examples: named(nodes, others, in: network)))
      }
    }
    return links.highestFirst(\.pairs)
  }

  /// The nodes that are of a group, by group.
  private func byGroup(_ nodes: ArraySlice<Int32>, _ groups: NodeGroups) -> [(group: Int32, nodes: [Int])] {
    let sorted = nodes.lazy.map { Int($0) }.filter { groups[$0] >= 0 }.lowestFirst { Int(groups[$0]) }
    var result: [(group: Int32, nodes: [Int])] = []
    for node in sorted {
      if result.last?.group == groups[node] {
        result[result.count - 1].nodes.append(node)
      } else {
        result.append((groups[node], [node]))
      }
    }
    return result
  }

  /// Pairs that are not tied, first of nodes that stand in no other pair yet.
  private func named(_ senders: [Int], _ receivers: [Int], in network: Network) -> [Example] {
    guard examples > 0 else { return [] }
    let (senders, receivers) = (senders.highestFirst(network.degree), receivers.highestFirst(network.degree))
    var found: [Example] = []
    var taken: Set<Int> = []
    for isFresh in [true, false] {
      for sender in senders where !(isFresh && taken.contains(sender)) {
        for receiver in receivers where receiver != sender && !(isFresh && taken.contains(receiver)) {
          guard found.count < examples else { return found }
          guard !network.neighbours(of: sender).holds(Int32(receiver)) else { continue }
          let known = found.contains { example in
            example == Example(from: sender, to: receiver)
              || !network.isDirected && example == Example(from: receiver, to: sender)
          }
          guard !known else { continue }
          found.append(Example(from: sender, to: receiver))
          taken.formUnion([sender, receiver])
          if isFresh { break }
        }
      }
    }
    return found
  }
}

extension ArraySlice<Int32> {
  /// Whether an ascending row holds a number. Logarithmic time.
  fileprivate func holds(_ number: Int32) -> Bool {
    let place = partitioningIndex { $0 >= number }
    return place < endIndex && self[place] == number
  }
}
