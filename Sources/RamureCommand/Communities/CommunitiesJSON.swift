import RamureAnalysis
import RamureModel
import RamureWording

/// The communities for programs, with all that is known of each.
struct CommunitiesJSON {
  let report: CommunitiesReport
  let language: Language

  var value: JSONValue {
    let communities = report.communities
    return .object([
      "view": .text(report.description[language]), "nodes": .integer(report.view.network.nodeCount),
      "ties": .integer(report.view.network.undirected().edgeCount),
      "modularity": .figure(communities.modularity), "coverage": .figure(communities.coverage),
      "count": .integer(communities.all.count), "alone": .integer(communities.aloneCount),
      "unlisted": .object([
        "communities": .integer(communities.unlisted.communities), "nodes": .integer(communities.unlisted.nodes),
      ]),
      "communities": .array(report.shown.map(json)),
    ])
  }

  private func json(_ community: Community) -> JSONValue {
    .object([
      "number": .integer(community.number), "identity": .text(community.identity),
      "name": .text(community.name[language]), "size": .integer(community.size), "central": node(community.central),
      "conductance": .figure(community.shareAcross),
      "members": .array(community.byCentrality.map(member)),
    ])
  }

  private func member(_ number: Int) -> JSONValue {
    guard case .object(var members) = node(number) else { return .null }
    members["participation"] = .figure(report.roles.participation[number])
    members["within_module_z"] = .figure(report.roles.withinModuleZ[number])
    return .object(members)
  }

  private func node(_ number: Int) -> JSONValue {
    let node = report.view.node(number)
    return .object(["id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id)])
  }
}

extension JSONValue {
  static func figure(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}
