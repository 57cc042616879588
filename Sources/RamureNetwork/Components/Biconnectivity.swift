/// Where a network would fall apart if one node or one tie were gone.
public struct Biconnectivity: Sendable {
  /// The nodes whose leaving would separate others that are connected now; ascending.
  public let articulationPoints: [Int]
  /// The edges whose ending would separate nodes that are connected now; ascending. Parallel edges are one tie: where that
  /// tie is a bridge, all of them are listed.
  public let bridges: [Int]
  /// The block of each edge; -1 for a self-loop. Two edges are of one block when some cycle runs through both, or when
  /// they are parallel. Blocks are numbered in the order of their first edges.
  public let blockOfEdge: [Int32]
  public let blockCount: Int

  /// The nodes in the order of a search in depth: who is reached only through a node follows it closely.
  private let order: [Int32]
  private let placeOfNode: [Int32]
  /// By place: how many nodes, from there on, were reached through the one there, itself included.
  private let extent: [Int32]
  /// By place: whether the node's tie to the one it was reached from is in another block than that one's own.
  private let startsBlock: [Bool]
  private let rootPlaces: [Int32]

  init(search: BlockSearch, blockOfEdge: [Int32], blockCount: Int, bridges: [Int]) {
    (self.blockOfEdge, self.blockCount, self.bridges) = (blockOfEdge, blockCount, bridges)
    order = search.column(.order)
    placeOfNode = search.column(.place)
    extent = search.column(.extent)
    startsBlock = order.indices.map { search.startsBlock(at: $0) }
    rootPlaces = order.indices.lazy.filter { search.parent[$0] < 0 }.map(Int32.init)
    var blocksBelow = [UInt8](repeating: 0, count: order.count)
    for place in order.indices where startsBlock[place] {
      let above = Int(search.parent[place])
      blocksBelow[above] = min(2, blocksBelow[above] + 1)
    }
    articulationPoints = placeOfNode.indices.filter { [placeOfNode] node in
      let place = Int(placeOfNode[node])
      // Where a search began, one block is what there would be anyway.
      return blocksBelow[place] > (search.parent[place] < 0 ? 1 : 0)
    }
  }

  /// How many nodes each part of a node's component has once the node has left; the largest first. None for a node that
  /// is alone, one part for a node that separates nobody. Time in proportion to the ties of the node, 8 bytes a part.
  public func partSizes(without node: Int) -> [Int] {
    ranges(without: node).map(\.count).sorted(by: >)
  }

  /// The nodes of each part of a node's component once the node has left: the largest part first, among equals the one
  /// with the smallest member; nodes ascending. Time in proportion to the nodes of the component and their sorting.
  public func parts(without node: Int) -> [[Int]] {
    let place = Int(placeOfNode[node])
    let root = component(of: place)
    let below = cutOff(at: place)
    var rest = Array(root.lowerBound..<place)
    var next = place + 1
    for range in below {
      rest += next..<range.lowerBound
      next = range.upperBound
    }
    rest += next..<root.upperBound
    let parts = below.map(Array.init) + (rest.isEmpty ? [] : [rest])
    return parts.map { $0.map { Int(order[$0]) }.sorted() }
      .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
  }

  /// The nodes that are no longer connected to the largest part of a node's component once the node has left, ascending; of
  /// parts as large, that with the smallest member is what they are cut off from. Time in proportion to those nodes.
  ///
  /// - Parameter most: after how many to stop; those of smaller parts come first then.
  public func separated(without node: Int, most: Int = .max) -> [Int] {
    var parts = placesOfParts(without: node)
    guard parts.count > 1, most > 0 else { return [] }
    let sizes = parts.map { $0.reduce(0) { $0 + $1.count } }
    let size = sizes.max() ?? 0
    let largest = sizes.indices.filter { sizes[$0] == size }
    func smallest(_ part: Int) -> Int32 { parts[part].joined().reduce(.max) { min($0, order[$1]) } }
    let kept = largest.count == 1 ? largest[0] : largest.min { smallest($0) < smallest($1) } ?? 0
    parts.remove(at: kept)
    var found: [Int] = []
    for places in parts.flatMap(\.self).sorted(by: { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }) {
      found += places.prefix(most - found.count).map { Int(order[$0]) }
      if found.count == most { break }
    }
    return found.sorted()
  }

  /// The nodes that would be tied to nobody once a node has left, ascending.
  public func isolated(without node: Int, most: Int = .max) -> [Int] {
    placesOfParts(without: node).lazy.filter { $0.reduce(0) { $0 + $1.count } == 1 }
      .prefix(most).flatMap { $0.joined().map { Int(order[$0]) } }.sorted()
  }

  /// The places of each part that is left of a node's component: one stretch for what hangs on it, up to two for the rest
  /// of the component and the stretches between.
  private func placesOfParts(without node: Int) -> [[Range<Int>]] {
    let place = Int(placeOfNode[node])
    let below = cutOff(at: place)
    let root = component(of: place)
    var rest = [root.lowerBound..<place]
    var next = place + 1
    for range in below {
      rest.append(next..<range.lowerBound)
      next = range.upperBound
    }
    rest.append(next..<root.upperBound)
    rest.removeAll(where: \.isEmpty)
    return below.map { [$0] } + (rest.isEmpty ? [] : [rest])
  }

  /// How many nodes stay connected to either end of a bridge once it is gone. O(log c) time with c components.
  public func sides(ofBridgeBetween one: Int, and other: Int) -> (one: Int, other: Int) {
    let (place, otherPlace) = (Int(placeOfNode[one]), Int(placeOfNode[other]))
    let below = Int(extent[max(place, otherPlace)])
    let above = component(of: place).count - below
    return place > otherPlace ? (below, above) : (above, below)
  }

  /// The places of the component that a place is in.
  private func component(of place: Int) -> Range<Int> {
    let root = Int(rootPlaces[Self.last(in: rootPlaces, upTo: Int32(place))])
    return root..<(root + Int(extent[root]))
  }

  /// The places that hang on to the rest only through the node at a place, one range a part; ascending.
  private func cutOff(at place: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var child = place + 1
    while child < place + Int(extent[place]) {
      let end = child + Int(extent[child])
      if startsBlock[child] { ranges.append(child..<end) }
      child = end
    }
    return ranges
  }

  private func ranges(without node: Int) -> [Range<Int>] {
    let place = Int(placeOfNode[node])
    let below = cutOff(at: place)
    let rest = component(of: place).count - 1 - below.reduce(0) { $0 + $1.count }
    return rest > 0 ? below + [0..<rest] : below
  }

  /// The index of the last of some ascending places that is not past another.
  private static func last(in places: [Int32], upTo place: Int32) -> Int {
    places.partitioningIndex { $0 > place } - 1
  }
}
