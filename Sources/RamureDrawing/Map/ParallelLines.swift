import RamureModel

/// The lines that stand for the relations between two nodes: each its own, until one kind has more than a handful one way.
/// Then one line stands for all of those, and says how many they are.
struct ParallelLines {
  /// A line, and the relations it stands for.
  struct Line: Hashable {
    /// The one whose words it has.
    let relation: Int
    let all: [Int]

    var count: Int { all.count }
  }

  /// Up to this, relations of one kind that go one way are drawn apart.
  static let handful = 6

  let lines: [Line]

  /// - Parameter isTelling: whether a relation has something of its own to show: it stands for the others then.
  init(_ bundle: MapGraph.Bundle, in ecosystem: Ecosystem, isTelling: (Int) -> Bool = { _ in false }) {
    struct Way: Hashable {
      let kind: Int
      let from: Int
    }
    guard bundle.relations.count > Self.handful else {
      lines = bundle.relations.map { Line(relation: $0, all: [$0]) }
      return
    }
    var groups: [Way: [Int]] = [:]
    var order: [Way] = []
    for number in bundle.relations {
      let relation = ecosystem.relations[number]
      let way = Way(kind: relation.kindNumber, from: relation.from)
      if groups[way] == nil { order.append(way) }
      groups[way, default: []].append(number)
    }
    lines = order.flatMap { way -> [Line] in
      let group = groups[way] ?? []
      guard group.count > Self.handful, let first = group.first else {
        return group.map { Line(relation: $0, all: [$0]) }
      }
      return [Line(relation: group.first(where: isTelling) ?? first, all: group)]
    }
  }
}
