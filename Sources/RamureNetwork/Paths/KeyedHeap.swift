/// Nodes waiting under a number each, the smallest number first, and of equal numbers the smallest node.
struct KeyedHeap {
  private var items: [(key: Int64, node: Int32)] = []

  var first: (key: Int64, node: Int32)? { items.first }

  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  mutating func push(_ node: Int32, key: Int64) {
    let item = (key: key, node: node)
    items.append(item)
    var place = items.count - 1
    while place > 0 {
      let above = (place - 1) / 2
      guard item < items[above] else { break }
      items[place] = items[above]
      place = above
    }
    items[place] = item
  }

  mutating func pop() -> (key: Int64, node: Int32)? {
    guard let top = items.first, let item = items.popLast() else { return nil }
    guard !items.isEmpty else { return top }
    var place = 0
    while true {
      var below = 2 * place + 1
      guard below < items.count else { break }
      if below + 1 < items.count, items[below + 1] < items[below] { below += 1 }
      guard items[below] < item else { break }
      items[place] = items[below]
      place = below
    }
    items[place] = item
    return top
  }
}
