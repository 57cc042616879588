import RamureModel

/// Writes a line of `source target [weight]` for each relation.
///
/// An id of several words stands between quotation marks.
struct EdgeListWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let cells = CSVEdgeCells(ecosystem: ecosystem)
    let ids = ecosystem.nodes.map { Array($0.id.asWord().utf8) }
    // An empty file would be taken for one that got lost.
    var bytes = ecosystem.relations.isEmpty ? Array("# source target weight\n".utf8) : []
    for relation in ecosystem.relations {
      bytes += ids[relation.from]
      bytes.append(.space)
      bytes += ids[relation.to]
      // What is no number is no weight, and noted as lost.
      let weight = cells.cell(.weight, row: relation.number, &losses)
      if !weight.isEmpty {
        bytes.append(.space)
        bytes += weight.utf8
      }
      bytes.append(.lineFeed)
    }
    return [bytes]
  }
}
