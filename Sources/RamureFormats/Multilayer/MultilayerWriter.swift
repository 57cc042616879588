import RamureModel

/// Writes a line of `node layer node layer [weight]` for each relation, whose kind is its layer.
struct MultilayerWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    for node in ecosystem.nodes where node.kind != .unspecified { losses.note(.nodeKinds, at: node.id) }
    let cells = CSVEdgeCells(ecosystem: ecosystem)
    let ids = ecosystem.nodes.map { Array($0.id.asWord().utf8) }
    // An empty file would be taken for one that got lost.
    var bytes = ecosystem.relations.isEmpty ? Array("# node layer node layer weight\n".utf8) : []
    for relation in ecosystem.relations {
      let kind = cells.cell(.kind, row: relation.number, &losses)
      // A number at the end of a line would be its weight.
      let layer = NumberParser.number(kind) != nil ? "\"\(kind)\"" : kind.asWord()
      for (place, end) in [relation.from, relation.to].enumerated() {
        if place > 0 { bytes.append(.space) }
        bytes += ids[end]
        bytes.append(.space)
        bytes += layer.utf8
      }
      let weight = cells.cell(.weight, row: relation.number, &losses)
      bytes += weight.isEmpty ? "\n".utf8 : " \(weight)\n".utf8
    }
    return [bytes]
  }
}
