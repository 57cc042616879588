extension Value {
  /// How two values compare by `<`; `nil` where they do not: a text and a number, or something null.
  func compared(to other: Value) -> Comparison? {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): Comparison(left, right)
    case (.float, .integer), (.integer, .float), (.float, .float):
      isNaN || other.isNaN ? .unordered : Comparison(number ?? 0, other.number ?? 0)
    case (.string(let left), .string(let right)): Self.compare(left, right)
    case (.boolean(let left), .boolean(let right)): Comparison(left ? 1 : 0, right ? 1 : 0)
    case (.date(let left), .date(let right)): Comparison((left.firstDay, left.lastDay), (right.firstDay, right.lastDay))
    case (.moment(let left), .moment(let right)) where left.sort == right.sort:
      left.instant < right.instant ? .less : left == right ? .same : .greater
    case (.list(let left), .list(let right)): Self.compare(left, right)
    default: nil
    }
  }

  enum Comparison {
    case less, same, greater
    /// Neither: one of them is not a number.
    case unordered

    init(_ left: (Int32, Int32), _ right: (Int32, Int32)) {
      self = left < right ? .less : left > right ? .greater : .same
    }

    init<Item: Comparable>(_ left: Item, _ right: Item) {
      self = left < right ? .less : left > right ? .greater : .same
    }
  }

  private var isNaN: Bool {
    if case .float(let value) = self { value.isNaN } else { false }
  }

  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  private static func compare(_ left: String, _ right: String) -> Comparison {
    if left.utf8.elementsEqual(right.utf8) { return .same }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? .less : .greater
  }

  private static func compare(_ left: [Value], _ right: [Value]) -> Comparison? {
    for (one, other) in zip(left, right) {
      switch one.compared(to: other) {
      case .same: continue
      case let decided: return decided
      }
    }
    return Comparison(left.count, right.count)
  }

  /// Whether it comes before another in ORDER BY, where all values have a place: maps, nodes, relations, lists, paths, texts,
  /// truths, numbers, what is no number, null.
  package func precedes(_ other: Value) -> Bool { order(other) == .less }

  func order(_ other: Value) -> Comparison {
    guard rank == other.rank else { return Comparison(rank, other.rank) }
    switch (self, other) {
    case (.map(let left), .map(let right)):
      let keys = Self.order(left.entries.map { .string($0.key) }, right.entries.map { .string($0.key) })
      return keys == .same ? Self.order(left.entries.map(\.value), right.entries.map(\.value)) : keys
    case (.node(let left), .node(let right)), (.relation(let left), .relation(let right)):
      return Comparison(left, right)
    case (.list(let left), .list(let right)): return Self.order(left, right)
    case (.path(let left), .path(let right)):
      return Self.order((left.nodes + left.relations).map(Value.node), (right.nodes + right.relations).map(Value.node))
    case (.moment(let left), .moment(let right)) where left.sort != right.sort: return Comparison(right.sort, left.sort)
    case (.span(let left), .span(let right)):
      return Comparison(left.length, right.length)
    default: return compared(to: other) ?? .same
    }
  }

  private static func order(_ left: [Value], _ right: [Value]) -> Comparison {
    for (one, other) in zip(left, right) {
      let decided = one.order(other)
      if decided != .same { return decided }
    }
    return Comparison(left.count, right.count)
  }

  private var rank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relation: 2
    case .list: 3
    case .path: 4
    case .moment: 5
    case .date: 6
    case .span: 7
    case .string: 8
    case .boolean: 9
    case .integer: 10
    case .float(let value): value.isNaN ? 11 : 10
    case .null: 12
    }
  }
}
