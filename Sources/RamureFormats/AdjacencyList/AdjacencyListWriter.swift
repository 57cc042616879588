import RamureModel

/// Writes a line for each node: itself, and to whom its relations lead.
struct AdjacencyListWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let ids = ecosystem.nodes.map { Array($0.id.asWord().utf8) }
    var targets = [[Int]](repeating: [], count: ids.count)
    for relation in ecosystem.relations { targets[relation.from].append(relation.to) }
    // An empty file would be taken for one that got lost.
    var bytes = ecosystem.nodes.isEmpty ? Array("# node neighbour\n".utf8) : []
    for node in ecosystem.nodes {
      bytes += ids[node.number]
      for target in targets[node.number] {
        bytes.append(.space)
        bytes += ids[target]
      }
      bytes.append(.lineFeed)
    }
    return [bytes]
  }
}
