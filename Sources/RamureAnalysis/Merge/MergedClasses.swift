import RamureModel

/// The nodes of the union: each with those of the files that it is made of, and an id that nobody else has.
struct MergedClasses {
  /// By node of the union, in the order they first come: numbers of the evidence, ascending.
  let members: [[Int]]
  let ids: [String]
  /// By number of the evidence: the node of the union.
  let nodes: [Int]
  private(set) var findings: [MergeFinding] = []

  /// How many nodes were found to be one that came before.
  var joinedCount: Int { nodes.count - members.count }

  init(_ union: NodeUnion) {
    let evidence = union.evidence
    members = union.classes
    var nodes = [Int](repeating: 0, count: evidence.count)
    for (node, members) in members.enumerated() { for member in members { nodes[member] = node } }
    self.nodes = nodes
    let written = Set((0..<evidence.count).map { UTF8Key(evidence.node($0).id) })
    var bearers: [UTF8Key: Int] = [:]
    var ids: [String] = []
    for members in members {
      let first = evidence.node(members[0])
      var id = first.id
      if let bearer = bearers[UTF8Key(id)] {
        var number = 2
        while bearers[UTF8Key("\(first.id)-\(number)")] != nil || written.contains(UTF8Key("\(first.id)-\(number)")) {
          number += 1
        }
        id = "\(first.id)-\(number)"
        let other = evidence.node(bearer)
        findings.append(
          MergeFinding(
            .renamed, .node(id), kept: first.id, at: other.position, other: id, at: first.position))
      }
      bearers[UTF8Key(id)] = members[0]
      ids.append(id)
      for member in members.dropFirst() {
        let node = evidence.node(member)
        guard !node.id.isSameText(as: id) else { continue }
        findings.append(
          MergeFinding(
            .joined, .node(id), kept: id, at: first.position, other: node.id, at: node.position,
            reason: union.reasons[member] ?? .decision))
      }
    }
    self.ids = ids
  }
}
