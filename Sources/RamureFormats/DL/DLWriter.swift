import RamureModel

/// Writes DL: the ids as labels, the relations as lists of edges, a list for each kind.
///
/// Labels are listed, not embedded: nodes without a relation would have no place otherwise. UCINET and igraph read both.
struct DLWriter: EcosystemWriter {
  private static let reserved = [UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":")]

  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    for node in ecosystem.nodes where node.kind != .unspecified { losses.note(.nodeKinds, at: node.id) }
    let cells = CSVEdgeCells(ecosystem: ecosystem)
    let lists = lists(of: ecosystem, cells, &losses)
    var bytes = Array("dl n=\(ecosystem.nodes.count)".utf8)
    if lists.count > 1 { bytes += " nm=\(lists.count)".utf8 }
    bytes += "\nformat = edgelist1\nlabels:\n".utf8
    for node in ecosystem.nodes { bytes += "\(node.id.asWord(reserved: Self.reserved))\n".utf8 }
    if lists.contains(where: { !$0.kind.isEmpty }) {
      bytes += "matrix labels:\n".utf8
      for list in lists { bytes += "\(list.kind.asWord(reserved: Self.reserved))\n".utf8 }
    }
    bytes += "data:\n".utf8
    for (place, list) in lists.enumerated() {
      if place > 0 { bytes += "!\n".utf8 }
      for number in list.relations {
        let relation = ecosystem.relations[number]
        bytes += "\(relation.from + 1) \(relation.to + 1)".utf8
        let weight = cells.cell(.weight, row: number, &losses)
        bytes += weight.isEmpty ? "\n".utf8 : " \(weight)\n".utf8
      }
    }
    return [bytes]
  }

  /// The relations by kind, in the order in which these come up; notes what kinds cannot be read back.
  private func lists(
    of ecosystem: Ecosystem, _ cells: CSVEdgeCells, _ losses: inout LossReport
  ) -> [(kind: String, relations: [Int])] {
    var lists: [(kind: String, relations: [Int])] = []
    var places: [Int: Int] = [:]
    for relation in ecosystem.relations {
      let kind = cells.cell(.kind, row: relation.number, &losses)
      if let place = places[relation.kindNumber] {
        lists[place].relations.append(relation.number)
      } else {
        places[relation.kindNumber] = lists.count
        lists.append((kind, [relation.number]))
      }
    }
    return lists
  }
}
