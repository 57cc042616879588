/// The nodes of a draft by what they are called, without regard to case and accents.
struct NameIndex: Sendable {
  private var rows: [String: [Int32]] = [:]
  /// How many nodes were taken in.
  private var count = 0

  /// The nodes of a name.
  ///
  /// Those added since it was last asked are taken in first: linear time over all questions together.
  mutating func rows(called name: String, among nodes: NodeColumns) -> [Int32] {
    for row in count..<nodes.count {
      for column in [nodes.names, nodes.englishNames, nodes.frenchNames] where !column.isEmpty(row) {
        let folded = column[row].folded
        guard !folded.isEmpty, rows[folded]?.last != Int32(row) else { continue }
        rows[folded, default: []].append(Int32(row))
      }
    }
    count = nodes.count
    let folded = name.folded
    return folded.isEmpty ? [] : rows[folded] ?? []
  }
}

extension EcosystemDraft {
  /// The nodes called so, in the order they were added.
  package mutating func nodes(called name: String) -> [Int] {
    names.rows(called: name, among: nodes).map { Int($0) }
  }

  package func id(ofNode node: Int) -> String { nodes.ids[node] }

  /// What a node is called; its id where it has no name.
  package func name(ofNode node: Int) -> String {
    nodes.names.isEmpty(node) ? nodes.ids[node] : nodes.names[node]
  }
}

extension EcosystemDraft {
  /// The names, or ids, that differ from a text by a slip.
  package mutating func namesOneSlipAway(from text: String) -> [String] {
    let letters = Array(text.folded.unicodeScalars)
    guard letters.count >= 5 else { return [] }
    let most = letters.count < 10 ? 1 : 2
    return nearest(to: text, in: (0..<nodes.count).lazy.map { [self] in name(ofNode: $0) }).filter { name in
      EditDistance.between(letters, Array(name.folded.unicodeScalars), atMost: most).map { (1...most).contains($0) }
        ?? false
    }
  }
}
