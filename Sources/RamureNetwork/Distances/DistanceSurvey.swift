/// How far everybody is from everybody: measures the distances between all pairs of nodes, and sums them up for each.
///
/// Reads the network simplified; distances if it has them, else counts edges, from 64 nodes at once. O(n·m) time at worst,
/// with distances O(n·(m + n log n)). 44 bytes a node and thread.
public struct DistanceSurvey: Sendable {
  public var threads = Threads.all

  public init() {}

  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func distances(in network: Network, progress: ((Double) -> Void)? = nil) -> Distances {
    let network = network.simplified()
    var distances = Distances(nodeCount: network.nodeCount)
    measure(from: network.nearbyOrder(), in: network, into: &distances, progress)
    // Everybody reaches himself, which is no path.
    for node in 0..<network.nodeCount { distances.reachedFrom[node] -= 1 }
    return distances
  }

  /// Adds the distances from some sources to all nodes of a simple network.
  func measure(
    from sources: [Int32], in network: Network, into distances: inout Distances, _ progress: ((Double) -> Void)?
  ) {
    let width = WaveSearch.width
    var meter = WorkMeter(of: Double(sources.count), progress)
    func batch(_ piece: Int) -> ArraySlice<Int32> {
      sources[piece * width..<min((piece + 1) * width, sources.count)]
    }
    threads.inOrder(
      pieces: (sources.count + width - 1) / width, scratch: { network.distanceTally() },
      work: { piece, tally in tally.measure(from: batch(piece)) },
      take: { piece, tally in
        for (source, farthest) in zip(batch(piece), tally.farthest) { distances.eccentricity[Int(source)] = farthest }
        tally.take(into: &distances)
        meter.add(Double(batch(piece).count))
      })
  }
}

extension Network {
  fileprivate func distanceTally() -> any DistanceTally {
    let lengths = WholeLengths(of: self)
    guard let units = lengths.units else { return WaveSearch(in: self) }
    return NearestTally(in: self, lengths: lengths, units: units)
  }

  /// All nodes, component by component, those near each other close together: their waves run the same way.
  fileprivate func nearbyOrder() -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(nodeCount)
    var isListed = [Bool](repeating: false, count: nodeCount)
    var head = 0
    for start in 0..<nodeCount where !isListed[start] {
      isListed[start] = true
      order.append(Int32(start))
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for rows in isDirected ? [outgoing, incoming] : [outgoing] {
          for neighbour in rows[node] where !isListed[Int(neighbour)] {
            isListed[Int(neighbour)] = true
            order.append(neighbour)
          }
        }
      }
    }
    return order
  }
}
