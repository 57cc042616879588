import RamureModel

/// Writes a sparse matrix: a row and a column for each node, an entry for each relation, from its row to its column.
///
/// Ids stand in comments, which other programs pass over. A matrix has a value for all entries or for none: where only some
/// relations have a weight, the others have 1, and that they had none is lost.
struct MatrixMarketWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let cells = CSVEdgeCells(ecosystem: ecosystem)
    let weights = ecosystem.relations.map { cells.cell(.weight, row: $0.number, &losses) }
    let hasValues = weights.contains { !$0.isEmpty }
    if hasValues {
      for relation in ecosystem.relations where relation.attribute("weight") == nil {
        losses.note(.relationAttributes, at: ecosystem.sentence(relation))
      }
    }
    var bytes = Array("%%MatrixMarket matrix coordinate \(hasValues ? "real" : "pattern") general\n".utf8)
    for node in ecosystem.nodes where !node.id.isSameText(as: String(node.number + 1)) {
      bytes += "%id \(node.number + 1) \(node.id.asWord())\n".utf8
    }
    bytes += "\(ecosystem.nodes.count) \(ecosystem.nodes.count) \(ecosystem.relations.count)\n".utf8
    for relation in ecosystem.relations {
      bytes += "\(relation.from + 1) \(relation.to + 1)".utf8
      if hasValues {
        let weight = weights[relation.number]
        bytes += " \(weight.isEmpty ? "1" : weight)".utf8
      }
      bytes.append(.lineFeed)
    }
    return [bytes]
  }
}
