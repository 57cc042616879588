@testable import RamureFormats

extension Outcome {
  /// What came of reading a text as a file of JSON, whose keys say of which format it is.
  init(json: String, as format: EcosystemFormat? = nil) throws {
    let folder = try ScratchFolder()
    self.init(EcosystemReader(format: format), [try folder.write(json, to: "e.json")])
  }

  var nodes: [String] { ecosystem?.nodes.map(\.id) ?? [] }

  /// Every attribute of every node, and of every relation, as `id name=value`.
  var attributes: [String] {
    guard let ecosystem else { return [] }
    let nodes = ecosystem.nodes.flatMap { node in node.attributes.map { "\(node.id) \($0.name)=\($0.value)" } }
    let relations = ecosystem.relations.flatMap { relation in
      relation.attributes.map { "\(relation.number) \($0.name)=\($0.value)" }
    }
    return nodes + relations
  }
}
