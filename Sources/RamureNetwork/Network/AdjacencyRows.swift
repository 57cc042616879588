/// For each node, the nodes at the other end of its edges: one row a node, all rows in one array.
///
/// The row of node `v` is `neighbours[offsets[v]..<offsets[v + 1]]`, in ascending order. Measures that walk every edge
/// read the arrays themselves; the rest asks for a row.
public struct AdjacencyRows: Sendable {
  /// Where each row begins in `neighbours`, and a last entry for where the last row ends.
  public let offsets: [Int32]
  public let neighbours: [Int32]
  /// The number of the edge behind each entry of `neighbours`: its place among the edges the network was made from.
  public let edges: [Int32]

  /// The number of rows.
  public var count: Int { offsets.count - 1 }

  /// The places of a node's row in `neighbours` and `edges`.
  public func range(of node: Int) -> Range<Int> {
    precondition(node >= 0 && node < count, "there is no node \(node) in a network of \(count)")
    return Int(offsets[node])..<Int(offsets[node + 1])
  }

  public func length(of node: Int) -> Int { range(of: node).count }

  public subscript(node: Int) -> ArraySlice<Int32> { neighbours[range(of: node)] }

  /// Files each edge in the row of its target (and of its origin, from both ends), in the order given.
  init(nodeCount: Int, edges: [(from: Int32, to: Int32)], fromBothEnds: Bool) {
    var filing = Filing(rows: nodeCount, entries: fromBothEnds ? 2 * edges.count : edges.count)
    for edge in edges {
      filing.announce(row: edge.to)
      if fromBothEnds { filing.announce(row: edge.from) }
    }
    filing.open()
    for (number, edge) in edges.enumerated() {
      filing.put(edge.from, edge: Int32(number), row: edge.to)
      if fromBothEnds { filing.put(edge.to, edge: Int32(number), row: edge.from) }
    }
    self.init(filing)
  }

  /// Whether each edge comes after the one before it, by its smaller end, which is given first, then by the other.
  static func areInOrder(_ edges: [(from: Int32, to: Int32)]) -> Bool {
    var last: (from: Int32, to: Int32) = (-1, -1)
    for edge in edges {
      guard edge.from < edge.to, last < edge else { return false }
      last = edge
    }
    return true
  }

  /// Files edges that are in order in the rows of both ends. Each row comes out sorted, without turning any round: first
  /// the smaller neighbours, then the greater.
  init(nodeCount: Int, edgesInOrder edges: [(from: Int32, to: Int32)]) {
    var filing = Filing(rows: nodeCount, entries: 2 * edges.count)
    for edge in edges {
      filing.announce(row: edge.to)
      filing.announce(row: edge.from)
    }
    filing.open()
    for (number, edge) in edges.enumerated() { filing.put(edge.from, edge: Int32(number), row: edge.to) }
    for (number, edge) in edges.enumerated() { filing.put(edge.to, edge: Int32(number), row: edge.from) }
    self.init(filing)
  }

  /// The same edges seen from their other ends. Each row comes out sorted. Linear time and memory.
  func reversed() -> AdjacencyRows {
    var filing = Filing(rows: count, entries: neighbours.count)
    for neighbour in neighbours { filing.announce(row: neighbour) }
    filing.open()
    for node in 0..<count {
      for entry in range(of: node) {
        filing.put(Int32(node), edge: edges[entry], row: neighbours[entry])
      }
    }
    return AdjacencyRows(filing)
  }

  private init(_ filing: Filing) {
    offsets = filing.sort.offsets
    neighbours = filing.neighbours
    edges = filing.edges
  }
}

/// Neighbours and the edges behind them, filed in rows.
private struct Filing {
  private(set) var sort: CountingSort
  private(set) var neighbours: [Int32]
  private(set) var edges: [Int32]

  init(rows: Int, entries: Int) {
    precondition(entries <= Int(Int32.max), "a network holds at most \(Int32.max) row entries")
    sort = CountingSort(rows: rows)
    neighbours = [Int32](repeating: 0, count: entries)
    edges = [Int32](repeating: 0, count: entries)
  }

  mutating func announce(row: Int32) { sort.count(row) }

  mutating func open() { sort.open() }

  mutating func put(_ neighbour: Int32, edge: Int32, row: Int32) {
    let place = sort.place(in: row)
    neighbours[place] = neighbour
    edges[place] = edge
  }
}
