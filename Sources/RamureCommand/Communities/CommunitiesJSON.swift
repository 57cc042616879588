import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for programs, with all that is known of each.
struct CommunitiesJSON {
  let report: CommunitiesReport
  let language: Language

  var value: JSONValue {
    let communities = report.communities
    let groups = communities.groups
    return .object([
      "view": .text(report.description[language]), "nodes": .integer(report.view.network.nodeCount),
      "ties": .integer(report.view.network.undirected().edgeCount),
      "modularity": .figure(communities.modularity), "coverage": .figure(communities.coverage),
      "codelength": .figure(communities.codelength), "stability": stability, "chance": chance,
      "count": .integer(communities.all.count), "alone": .integer(communities.aloneCount),
      "unlisted": .object([
        "communities": .integer(communities.unlisted.communities), "nodes": .integer(communities.unlisted.nodes),
        "members": .array(groups.groupOfNode.indices.filter { groups[$0] < 0 }.map(node)),
      ]),
      "communities": .array(report.shown.indices.map(community)),
      "bridges": .array(report.bridges.bridges.map(bridge)), "bridge_count": .integer(report.bridges.count),
      "lineage": report.lineage.map { LineageJSON(report, $0.0, $0.file, language).value } ?? .null,
    ])
  }

  private var stability: JSONValue {
    guard let stability = report.stability else { return .null }
    return .object([
      "seeds": .integer(stability.seedCount), "shorter": .truth(stability.isShorter),
      "adjusted_rand_index": .number(stability.agreement),
      "same": .integer(stability.sameCount), "between": .integer(stability.between.count),
    ])
  }

  private var chance: JSONValue {
    guard let chance = report.chance else { return .null }
    return .object([
      "draws": .integer(chance.drawn.count), "shorter": .truth(chance.isShorter), "found": .number(chance.found),
      "modularity": .number(chance.mean), "lowest": .number(chance.lowest), "highest": .number(chance.highest),
      "standard_deviation": .number(chance.standardDeviation), "standard_score": .figure(chance.standardScore),
    ])
  }

  private func community(_ place: Int) -> JSONValue {
    let community = report.communities.all[place]
    return .object([
      "number": .integer(community.number), "identity": .text(community.identity),
      "name": .text(community.name[language]), "size": .integer(community.size), "central": node(community.central),
      "conductance": .figure(report.conductance[place]), "share_of_seeds": .figure(report.firmness(of: community)),
      "overrepresented": .array(report.traits[place].map(trait)),
      "members": .array(community.byCentrality.map(member)),
    ])
  }

  private func trait(_ trait: CommunityTrait) -> JSONValue {
    let (aspect, id, label): (String, String?, LocalizedText) =
      switch trait.aspect {
      case .kind(let id, let label): ("kind", id, label)
      case .subkind(let id, let label): ("subkind", id, label)
      case .near(let kind, _, let id, let name): (kind, id, name)
      }
    return .object([
      "aspect": .text(aspect), "id": JSONValue(id), "label": .text(label[language]), "count": .integer(trait.count),
      "known": .integer(trait.known), "share": .number(trait.share), "overall_share": .number(trait.shareOverAll),
      "probability": .number(trait.probability),
    ])
  }

  private func member(_ number: Int) -> JSONValue {
    guard case .object(var members) = node(number) else { return .null }
    let elsewhere = report.stability.flatMap { stability in
      let place = stability.firmness.elsewhere[number]
      return place < 0 ? nil : report.communities.all[Int(place)].number
    }
    members["share_of_seeds"] = .figure(report.stability?.firmness.shares[number])
    members["other_community"] = elsewhere.map(JSONValue.integer) ?? .null
    members["participation"] = .figure(report.roles.participation[number])
    members["within_module_z"] = .figure(report.roles.withinModuleZ[number])
    return .object(members)
  }

  private func bridge(_ bridge: CommunityBridges.Bridge) -> JSONValue {
    let all = report.communities.all
    return .object([
      "from": .integer(all[bridge.one].number), "to": .integer(all[bridge.other].number),
      "ties": .integer(bridge.ties), "weight": .number(bridge.weight),
      "through": .array(
        bridge.through.map { end in
          guard case .object(var members) = node(end.node) else { return .null }
          members["ties"] = .integer(end.ties)
          return .object(members)
        }),
    ])
  }

  private func node(_ number: Int) -> JSONValue {
    let node = report.view.node(number)
    return .object(["id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id)])
  }
}

extension JSONValue {
  static func figure(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}
