/// Finds the circles of a directed network: within one, everybody reaches everybody along the arrows.
///
/// In an undirected network these are its connected components. Self-loops and parallel edges change nothing; a node
/// that lies on no cycle is a component of its own. Numbered as all components are: the largest first, among equals the
/// one with the smallest member. Linear time, 24 bytes a node.
///
/// Source: R. Tarjan (1972), Depth-first search and linear graph algorithms, doi:10.1137/0201010.
public struct StrongComponents: Sendable {
  public init() {}

  public func partition(of network: Network) -> ComponentPartition {
    guard network.isDirected else { return ConnectedComponents().partition(of: network) }
    let nodeCount = network.nodeCount
    let space = UnsafeMutablePointer<Int32>.allocate(capacity: 6 * nodeCount)
    defer { space.deallocate() }
    let search = StrongSearch(nodeCount: nodeCount, space: space)
    let count = network.outgoing.offsets.withUnsafeBufferPointer { offsets in
      network.outgoing.neighbours.withUnsafeBufferPointer { search.run(offsets, $0) }
    }
    return Self.partition(UnsafeBufferPointer(start: search.component, count: nodeCount), count: count)
  }

  /// The components, which are found innermost first, in the order of their smallest members.
  private static func partition(_ component: UnsafeBufferPointer<Int32>, count: Int) -> ComponentPartition {
    var discovery = [Int32](repeating: 0, count: component.count)
    var newNumber = [Int32](repeating: -1, count: count)
    var sizes: [Int] = []
    for node in component.indices {
      let old = Int(component[node])
      if newNumber[old] < 0 {
        newNumber[old] = Int32(sizes.count)
        sizes.append(0)
      }
      discovery[node] = newNumber[old]
      sizes[Int(newNumber[old])] += 1
    }
    return ComponentPartition(discovery: discovery, sizes: sizes)
  }
}

/// A search in depth that remembers for each node the earliest one it can get back to.
private struct StrongSearch {
  private let nodeCount: Int
  /// When a node was met, counted from 1; 0 before.
  private let moment: UnsafeMutablePointer<Int32>
  /// The moment of the earliest node that can be got back to; the last moment of all once the component is settled.
  private let earliest: UnsafeMutablePointer<Int32>
  private let nextEntry: UnsafeMutablePointer<Int32>
  private let parent: UnsafeMutablePointer<Int32>
  /// The nodes met whose component is not settled.
  private let open: UnsafeMutablePointer<Int32>
  let component: UnsafeMutablePointer<Int32>

  init(nodeCount: Int, space: UnsafeMutablePointer<Int32>) {
    self.nodeCount = nodeCount
    space.initialize(repeating: 0, count: 6 * nodeCount)
    (moment, earliest, nextEntry) = (space, space + nodeCount, space + 2 * nodeCount)
    (parent, open, component) = (space + 3 * nodeCount, space + 4 * nodeCount, space + 5 * nodeCount)
  }

  /// Fills `component` and returns how many there are.
  func run(_ offsets: UnsafeBufferPointer<Int32>, _ neighbours: UnsafeBufferPointer<Int32>) -> Int {
    var clock: Int32 = 0
    var openCount = 0
    var componentCount: Int32 = 0
    for root in 0..<nodeCount where moment[root] == 0 {
      var node = root
      var parentOfNode = -1
      descent: while true {
        if moment[node] == 0 {
          clock &+= 1
          (moment[node], earliest[node], nextEntry[node]) = (clock, clock, offsets[node])
          parent[node] = Int32(truncatingIfNeeded: parentOfNode)
          open[openCount] = Int32(truncatingIfNeeded: node)
          openCount &+= 1
        }
        var entry = Int(nextEntry[node])
        let end = Int(offsets[node &+ 1])
        var low = earliest[node]
        while entry < end {
          let neighbour = Int(neighbours[entry])
          entry &+= 1
          if moment[neighbour] == 0 {
            (nextEntry[node], earliest[node]) = (Int32(truncatingIfNeeded: entry), low)
            (parentOfNode, node) = (node, neighbour)
            continue descent
          }
          low = min(low, earliest[neighbour])
        }
        nextEntry[node] = Int32(truncatingIfNeeded: end)
        earliest[node] = low
        if low == moment[node] {
          var member = -1
          repeat {
            openCount &-= 1
            member = Int(open[openCount])
            (component[member], earliest[member]) = (componentCount, .max)
          } while member != node
          componentCount += 1
        }
        guard parent[node] >= 0 else { break }
        let above = Int(parent[node])
        earliest[above] = min(earliest[above], earliest[node])
        node = above
      }
    }
    return Int(componentCount)
  }
}
