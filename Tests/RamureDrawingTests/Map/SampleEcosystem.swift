import RamureModel
import RamureNetwork
import RamureWording

@testable import RamureDrawing

/// Ecosystems written in a line or two.
enum SampleEcosystem {
  struct Node {
    let id: String
    let kind: String
    let name: Name?
    let attributes: [(name: String, value: String)]

    init(_ id: String, _ kind: String, name: Name? = nil, _ attributes: [(name: String, value: String)] = []) {
      self.id = id
      self.kind = kind
      self.name = name
      self.attributes = attributes
    }
  }

  static func of(_ nodes: [Node], _ relations: [(String, String, String)] = [], title: String? = nil) throws
    -> Ecosystem
  {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.header.title = title.map { Name($0) }
    for node in nodes { draft.addNode(node.id, kind: node.kind, name: node.name, attributes: node.attributes) }
    for (from, kind, to) in relations { draft.addRelation(from, kind, to) }
    return try draft.validated().ecosystem
  }

  /// People who trust each other.
  static func people(_ ids: [String], _ relations: [(String, String)]) throws -> Ecosystem {
    try of(ids.map { Node($0, "person") }, relations.map { ($0, "trusts", $1) })
  }

  /// A first person trusted by all others, and as many ties again between the others.
  static func crowd(_ count: Int, seed: UInt64 = 1) throws -> Ecosystem {
    var random = SplitMix64(seed: seed)
    var relations = (1..<count).map { ("p\($0)", "trusts", "p0") }
    for _ in 0..<count {
      let from = Int.random(in: 1..<count, using: &random)
      let to = Int.random(in: 1..<count, using: &random)
      if from != to { relations.append(("p\(from)", "trusts", "p\(to)")) }
    }
    return try of((0..<count).map { Node("p\($0)", "person", name: Name("Person number \($0)")) }, relations)
  }

  /// Positions on a circle large enough for all: a layout without Graphviz.
  static func onACircle(_ request: LayoutRequest) -> LayoutResult {
    let count = Double(request.boxes.count)
    let centers = request.boxes.indices.map { number in
      let angle = 2 * .pi * Double(number) / count
      return Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * (count * 25 + 60)
    }
    return LayoutResult(centers: centers, routes: request.lines.map { _ in [] })
  }

  static func composition(_ ecosystem: Ecosystem, _ options: MapOptions = MapOptions()) throws
    -> MapComposer.Composition
  {
    try MapComposer(options: options).composition(of: ecosystem) { request in onACircle(request) }
  }
}
