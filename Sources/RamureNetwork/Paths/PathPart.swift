/// A part of a network, made ready for following shortest paths through it.
///
/// Its nodes may stand for several of the network: *copies* have the same neighbours, so that one search serves them
/// all. Each node has a *demand*: how many of the network's nodes send and receive at it, itself and all that hang on it
/// beyond the part.
struct PathPart {
  struct Rows {
    var offsets: [Int32]
    var neighbours: [Int32]
    /// The number of the edge behind each neighbour, within the part; empty where nobody asks for it.
    var edges: [Int32]
  }

  /// How many alike each node stands for.
  var copies: [Double]
  /// How many nodes of the network send and receive at each node, over all its copies.
  var demands: [Double]
  var outgoing: Rows
  /// `nil` in an undirected network, where both are the same.
  var incoming: Rows?
  /// The length of each edge of the part, in units; `nil` where all are alike.
  var lengths: [Int64]?
  var edgeCount: Int

  var nodeCount: Int { copies.count }
}

extension PathPart {
  /// The whole of a network, every node standing for itself.
  init(_ network: Network) {
    copies = [Double](repeating: 1, count: network.nodeCount)
    demands = copies
    outgoing = Rows(network.outgoing)
    incoming = network.isDirected ? Rows(network.incoming) : nil
    lengths = WholeLengths(of: network).units
    edgeCount = network.edgeCount
  }

  /// The columns of a part where a search reads them. Valid within `withPointers` only.
  struct Pointers {
    struct Rows {
      let offsets: UnsafePointer<Int32>
      let neighbours: UnsafePointer<Int32>
      let edges: UnsafePointer<Int32>

      @inline(__always) func length(_ node: Int) -> Int { Int(offsets[node &+ 1] &- offsets[node]) }

      @inline(__always) func range(_ node: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1])))
      }
    }

    let nodeCount: Int
    let copies: UnsafePointer<Double>
    let demands: UnsafePointer<Double>
    let outgoing: Rows
    let incoming: Rows
    let entryCount: Int
  }

  func withPointers(_ body: (Pointers) -> Void) {
    precondition(demands.count == nodeCount && outgoing.offsets.count == nodeCount + 1, "a part has one row a node")
    copies.withUnsafeBufferPointer { copies in
      demands.withUnsafeBufferPointer { demands in
        outgoing.withPointers { outgoing in
          (incoming ?? self.outgoing).withPointers { incoming in
            guard let copies = copies.baseAddress, let demands = demands.baseAddress else { return }
            body(
              Pointers(
                nodeCount: nodeCount, copies: copies, demands: demands, outgoing: outgoing, incoming: incoming,
                entryCount: self.outgoing.neighbours.count))
          }
        }
      }
    }
  }
}

extension PathPart.Rows {
  init(_ rows: AdjacencyRows) {
    self.init(offsets: rows.offsets, neighbours: rows.neighbours, edges: rows.edges)
  }

  fileprivate func withPointers(_ body: (PathPart.Pointers.Rows) -> Void) {
    offsets.withUnsafeBufferPointer { offsets in
      neighbours.withUnsafeBufferPointer { neighbours in
        edges.withUnsafeBufferPointer { edges in
          guard let first = offsets.baseAddress else { return }
          // Without edges there is no address for the neighbours, and no row asks for one.
          body(
            PathPart.Pointers.Rows(
              offsets: first, neighbours: neighbours.baseAddress ?? first, edges: edges.baseAddress ?? first))
        }
      }
    }
  }
}
