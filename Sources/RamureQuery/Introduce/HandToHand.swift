/// The shortest chain of acquaintances from one to another, over as few as can be; of those as short, the one whose nodes
/// have the smallest numbers, looked at from the end. Linear time: what is done together is looked into once.
struct HandToHand {
  /// From the first to the last; `nil` where none leads there.
  let chain: [Int]?

  init(from start: Int, to goal: Int, in acquaintances: Acquaintances) {
    let count = acquaintances.view.network.nodeCount
    var origin = [Int32](repeating: -1, count: count)
    var isDone = [Bool](repeating: false, count: count)
    origin[start] = Int32(start)
    let lasts = Set(acquaintances.known(to: goal))
    var frontier = [start]
    while !frontier.isEmpty {
      if let last = frontier.filter(lasts.contains).min() {
        var chain = [goal, last]
        while let place = chain.last, place != start { chain.append(Int(origin[place])) }
        self.chain = chain.reversed()
        return
      }
      var next: [Int] = []
      for node in frontier {
        acquaintances.forEach(from: node, skipping: isDone) { other in
          guard origin[other] < 0, other != goal else { return }
          origin[other] = Int32(node)
          next.append(other)
        }
        for joint in acquaintances.view.network.neighbours(of: node) where !acquaintances.isActor(Int(joint)) {
          isDone[Int(joint)] = true
        }
      }
      frontier = next.sorted()
    }
    chain = nil
  }
}
