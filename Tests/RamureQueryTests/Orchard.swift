import RamureAnalysis
import RamureModel
import Testing

/// A small valley, worked out by hand: two ways to get to work, made by people who hardly know each other.
enum Orchard {
  static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for (id, kind, name) in [
      ("bus", "tool", "On-demand bus"), ("camille", "person", "Camille Lee"), ("garage", "place", "Solidarity garage"),
      ("hearth", "foundation", "Hearth Foundation"), ("lone", "person", "Lone Reed"),
      ("mills", "company", "Sage Mills"),
      ("no-car", "challenge", "No way to get to work"), ("nora", "person", "Nora Ash"),
      ("pact", "partnership", "Garage pact"), ("table", "alliance", "Round table"),
      ("town", "localAuthority", "Town of Sage"), ("valley", "area", "Sage Valley"),
      ("wheels", "association", "Wheels for All"),
    ] { draft.addNode(id, kind: kind, name: Name(name)) }
    func since(_ start: String, until end: String? = nil) -> Period {
      Period(start: PartialDate(start), end: end.flatMap { PartialDate($0) })
    }
    draft.addRelation("wheels", "participatesIn", "pact", period: since("2019"))
    draft.addRelation("mills", "participatesIn", "pact", attributes: [("role", "host")])
    draft.addRelation("wheels", "participatesIn", "table")
    draft.addRelation("town", "participatesIn", "table")
    draft.addRelation("pact", "produces", "garage", period: since("2019-05"), sources: ["S1"])
    draft.addRelation("hearth", "funds", "garage", period: since("2020", until: "2023"))
    draft.addRelation("town", "leads", "bus")
    draft.addRelation("garage", "addresses", "no-car")
    draft.addRelation("bus", "addresses", "no-car")
    draft.addRelation("garage", "activeIn", "valley")
    draft.addRelation("camille", "memberOf", "wheels", period: since("2015-03"), attributes: [("role", "treasurer")])
    draft.addRelation("hearth", "supports", "garage")
    draft.addRelation("nora", "memberOf", "town")
    return try draft.validated().ecosystem
  }

  static func view(_ projection: Projection = Projection()) throws -> ProjectedNetwork {
    try projection.applied(to: ecosystem())
  }
}

extension ProjectedNetwork {
  func number(_ id: String) throws -> Int { try #require(ecosystem.node(id: id)).number }

  func ids(_ nodes: [Int]) -> [String] { nodes.map { ecosystem.nodes[$0].id } }
}
