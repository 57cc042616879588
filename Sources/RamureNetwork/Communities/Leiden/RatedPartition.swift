/// A partition of a graph, and how good it is.
struct RatedPartition {
  /// The community of each node, a number below the number of nodes.
  let labels: [Int32]
  /// What the graph's `quality(of:)` gives for the labels, but for the rounding of the moves that led there.
  let quality: Double
}

extension RatedPartition {
  init(_ labels: [Int32], on graph: WeightedGraph) {
    self.init(labels: labels, quality: graph.quality(of: labels))
  }

  /// Every node alone.
  static func singletons(of graph: WeightedGraph) -> RatedPartition {
    RatedPartition(labels: Array(0..<Int32(graph.count)), quality: graph.qualityOfSingletons)
  }
}

extension [RatedPartition] {
  /// The best of them, the first of several that are as good.
  var best: RatedPartition { dropFirst().reduce(self[0]) { $1.quality > $0.quality ? $1 : $0 } }
}

extension [Int32] {
  /// Numbers labels from 0 up in the order in which they first come; how many there are.
  ///
  /// - Parameter bound: what each label is below; `nil` for the count of the array.
  mutating func numberFromZero(below bound: Int? = nil) -> Int {
    var numbers = [Int32](repeating: -1, count: bound ?? count)
    var next: Int32 = 0
    for place in indices {
      let label = Int(self[place])
      if numbers[label] < 0 {
        numbers[label] = next
        next += 1
      }
      self[place] = numbers[label]
    }
    return Int(next)
  }
}
