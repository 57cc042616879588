/// A label expression over the numbers of labels.
indirect enum LabelTest: Sendable {
  /// A label; `nil` for one that nothing has.
  case has(Int32?)
  /// Any label at all.
  case any
  case not(LabelTest)
  case both(LabelTest, LabelTest)
  case either(LabelTest, LabelTest)

  init(_ expression: LabelExpression, _ names: [String]) {
    switch expression {
    case .label(let name): self = .has(names.firstIndex { $0.utf8.elementsEqual(name.text.utf8) }.map { Int32($0) })
    case .any: self = .any
    case .not(let inner): self = .not(LabelTest(inner, names))
    case .both(let left, let right): self = .both(LabelTest(left, names), LabelTest(right, names))
    case .either(let left, let right): self = .either(LabelTest(left, names), LabelTest(right, names))
    }
  }

  /// All of several expressions; `nil` for none.
  init?(_ expressions: [LabelExpression], _ names: [String]) {
    guard let first = expressions.first else { return nil }
    self = expressions.dropFirst().reduce(LabelTest(first, names)) { .both($0, LabelTest($1, names)) }
  }

  func holds(_ labels: ArraySlice<Int32>) -> Bool {
    switch self {
    case .has(let label): label.map { labels.contains($0) } ?? false
    case .any: !labels.isEmpty
    case .not(let inner): !inner.holds(labels)
    case .both(let left, let right): left.holds(labels) && right.holds(labels)
    case .either(let left, let right): left.holds(labels) || right.holds(labels)
    }
  }

  /// A label that whatever it holds of has; `nil` where there is none.
  var certain: Int32? {
    switch self {
    case .has(let label): label
    case .both(let left, let right): left.certain ?? right.certain
    default: nil
    }
  }

  /// At most so many nodes it holds of.
  func atMost(_ graph: PropertyGraph) -> Int {
    switch self {
    case .has(let label): label.map { graph.nodesByLabel[Int($0)].count } ?? 0
    case .both(let left, let right): min(left.atMost(graph), right.atMost(graph))
    case .either(let left, let right): min(graph.nodeCount, left.atMost(graph) + right.atMost(graph))
    case .any, .not: graph.nodeCount
    }
  }
}
