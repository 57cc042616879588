/// Who stands between whom: for each actor, the pairs that pass through it and are not tied themselves, by the groups of
/// the three.
///
/// In a directed network an ordered pair (a, c) passes through b when there are arcs a → b and b → c, but none a → c. In an
/// undirected network an unordered pair counts once, when both are tied to b and not to each other; where one of the two
/// is of b's group, b is gatekeeper in one direction and representative in the other, so both counts are the same and the
/// pair counts once in the total. (Programs that read undirected ties as arcs both ways, as `sna` does, count coordinator,
/// itinerant and liaison twice.)
///
/// Nodes of no group neither broker nor are brokered between. Reads the network simplified, and does not look at weights.
/// All pairs are counted by group, and the closed ones taken off triangle by triangle: O(n + a·m) time with a the
/// arboricity, however many ties a broker has; 1 byte a node and 16 a group beside the counts.
///
/// Source: R. V. Gould, R. M. Fernandez (1989), Structures of mediation: a formal approach to brokerage in transaction
/// networks, doi:10.2307/270949.
public struct BrokerageRoles: Sendable {
  public init() {}

  public func counts(of network: Network, groups: NodeGroups) -> BrokerageCounts {
    groups.requireOneForEachNode(of: network)
    let both = TieDirections(of: network.simplified())
    var counts = [Int](repeating: 0, count: 5 * network.nodeCount)
    Self.countAll(both, groups, &counts)
    counts.withUnsafeMutableBufferPointer { Self.takeOffClosed(both, groups, $0) }
    return BrokerageCounts(byNodeAndRole: counts, isDirected: network.isDirected)
  }

  /// Counts the ordered pairs that pass through each node, whether or not they are tied.
  private static func countAll(_ both: TieDirections, _ groups: NodeGroups, _ counts: inout [Int]) {
    var incoming = [Int](repeating: 0, count: groups.count)
    var outgoing = incoming
    for node in 0..<both.ties.nodeCount where groups[node] >= 0 {
      let own = groups[node]
      var (allIn, allOut, answeredWithin, answeredOutside) = (0, 0, 0, 0)
      let row = both.ties.outgoing.range(of: node)
      for entry in row {
        let group = groups[Int(both.ties.outgoing.neighbours[entry])]
        guard group >= 0 else { continue }
        let directions = both.directions(from: node, entry: entry)
        let (leaves, arrives) = (directions & TieDirections.upward != 0, directions & TieDirections.downward != 0)
        if leaves {
          outgoing[Int(group)] += 1
          allOut += 1
        }
        if arrives {
          incoming[Int(group)] += 1
          allIn += 1
        }
        if leaves, arrives {
          if group == own { answeredWithin += 1 } else { answeredOutside += 1 }
        }
      }
      let (ownIn, ownOut) = (incoming[Int(own)], outgoing[Int(own)])
      (incoming[Int(own)], outgoing[Int(own)]) = (0, 0)
      var alike = 0
      for entry in row {
        let group = groups[Int(both.ties.outgoing.neighbours[entry])]
        guard group >= 0 else { continue }
        alike += incoming[Int(group)] * outgoing[Int(group)]
        (incoming[Int(group)], outgoing[Int(group)]) = (0, 0)
      }
      // Nobody is brokered to itself: answered ties make such pairs.
      counts[5 * node + BrokerageRole.coordinator.rawValue] = ownIn * ownOut - answeredWithin
      counts[5 * node + BrokerageRole.itinerant.rawValue] = alike - answeredOutside
      counts[5 * node + BrokerageRole.gatekeeper.rawValue] = (allIn - ownIn) * ownOut
      counts[5 * node + BrokerageRole.representative.rawValue] = ownIn * (allOut - ownOut)
      counts[5 * node + BrokerageRole.liaison.rawValue] = (allIn - ownIn) * (allOut - ownOut) - alike
    }
  }

  /// Takes off the pairs that are tied themselves: one look at each triangle.
  private static func takeOffClosed(
    _ both: TieDirections, _ groups: NodeGroups, _ counts: UnsafeMutableBufferPointer<Int>
  ) {
    let rows = both.ties.outgoing
    var directionsFromTop = [UInt8](repeating: 0, count: rows.count)
    for top in 0..<rows.count where groups[top] >= 0 {
      let row = rows.range(of: top)
      for entry in row {
        let neighbour = Int(rows.neighbours[entry])
        let length = rows.length(of: neighbour)
        guard groups[neighbour] >= 0, length < row.count || length == row.count && neighbour < top else { continue }
        directionsFromTop[neighbour] = both.directions(from: top, entry: entry)
      }
      for entry in row where directionsFromTop[Int(rows.neighbours[entry])] != 0 {
        let middle = Int(rows.neighbours[entry])
        for second in rows.range(of: middle) {
          let last = Int(rows.neighbours[second])
          guard last < middle else { break }
          guard directionsFromTop[last] != 0 else { continue }
          let triangle = Triangle(
            nodes: (top, middle, last), topMiddle: directionsFromTop[middle], topLast: directionsFromTop[last],
            middleLast: both.directions(from: middle, entry: second))
          triangle.takeOff(groups, counts)
        }
      }
      for entry in row { directionsFromTop[Int(rows.neighbours[entry])] = 0 }
    }
  }
}

extension TieDirections {
  /// The directions of the tie at an entry of a node's row, with `upward` for the arc that leaves the node.
  fileprivate func directions(from node: Int, entry: Int) -> UInt8 {
    let directions = directions[Int(ties.outgoing.edges[entry])]
    return Int(ties.outgoing.neighbours[entry]) > node ? directions : Self.reversed(directions)
  }

  fileprivate static func reversed(_ directions: UInt8) -> UInt8 { directions >> 1 | directions << 1 & downward }
}

private struct Triangle {
  let nodes: (Int, Int, Int)
  let topMiddle: UInt8
  let topLast: UInt8
  let middleLast: UInt8

  func takeOff(_ groups: NodeGroups, _ counts: UnsafeMutableBufferPointer<Int>) {
    let (top, middle, last) = nodes
    let (middleTop, lastTop) = (TieDirections.reversed(topMiddle), TieDirections.reversed(topLast))
    let lastMiddle = TieDirections.reversed(middleLast)
    // The arcs there must be: sender to broker, broker to receiver, sender to receiver.
    let orders = [
      (top, middle, last, topMiddle & middleLast & topLast), (last, middle, top, lastMiddle & middleTop & lastTop),
      (middle, top, last, middleTop & topLast & middleLast), (last, top, middle, lastTop & topMiddle & lastMiddle),
      (top, last, middle, topLast & lastMiddle & topMiddle), (middle, last, top, middleLast & lastTop & middleTop),
    ]
    for (sender, broker, receiver, arcs) in orders where arcs & TieDirections.upward != 0 {
      let role = BrokerageRole(from: groups[sender], through: groups[broker], to: groups[receiver])
      counts[5 * broker + role.rawValue] -= 1
    }
  }
}
