import RamureAnalysis
import RamureModel

/// A small harbour town, whose figures can be worked out by hand.
///
/// large funds dunes and maree, which are members of port, as morel is; morel and voiles take part in quai, which produces
/// atelier; dunes leads vents. Node numbers: atelier 0, dunes 1, large 2, maree 3, morel 4, port 5, quai 6, vents 7,
/// voiles 8.
enum Harbour {
  static let relations = [
    ("large", "funds", "dunes"), ("large", "funds", "maree"), ("dunes", "memberOf", "port"),
    ("maree", "memberOf", "port"), ("morel", "memberOf", "port"), ("morel", "participatesIn", "quai"),
    ("voiles", "participatesIn", "quai"), ("quai", "produces", "atelier"), ("dunes", "leads", "vents"),
  ]

  static func ecosystem(also more: [(String, String, String)] = []) throws -> Ecosystem {
    var draft = EcosystemDraft()
    let subkinds = [
      "port": "lab", "dunes": "association", "maree": "association", "morel": "company", "voiles": "company",
      "large": "foundation",
    ]
    for (id, subkind) in subkinds.sorted(by: { $0.key < $1.key }) {
      draft.addNode(id, kind: subkind)
    }
    draft.addNode("quai", kind: "partnership")
    draft.addNode("atelier", kind: "solution")
    draft.addNode("vents", kind: "solution")
    for (from, kind, to) in relations + more { draft.addRelation(from, kind, to) }
    return try draft.validated().ecosystem
  }
}
