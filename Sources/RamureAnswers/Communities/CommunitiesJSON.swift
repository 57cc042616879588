import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for programs, with all that is known of each.
struct CommunitiesJSON {
  let answer: CommunitiesAnswer
  private var language: Language { answer.language }

  var value: JSONValue {
    let communities = answer.communities
    let groups = communities.groups
    return .object([
      "view": .text(answer.description[language]), "nodes": .integer(answer.view.network.nodeCount),
      "ties": .integer(answer.view.network.undirected().edgeCount),
      "modularity": .figure(communities.modularity), "coverage": .figure(communities.coverage),
      "codelength": .figure(communities.codelength), "stability": stability, "chance": chance,
      "count": .integer(communities.all.count), "alone": .integer(communities.aloneCount),
      "unlisted": .object([
        "communities": .integer(communities.unlisted.communities), "nodes": .integer(communities.unlisted.nodes),
        "members": .array(groups.groupOfNode.indices.filter { groups[$0] < 0 }.map(node)),
      ]),
      "communities": .array(answer.shown.indices.map(community)),
      "bridges": .array(answer.bridges.bridges.map(bridge)), "bridge_count": .integer(answer.bridges.count),
      "lineage": answer.lineage.map { LineageJSON(answer, $0).value } ?? .null,
    ])
  }

  private var stability: JSONValue {
    guard let stability = answer.stability else { return .null }
    return .object([
      "seeds": .integer(stability.seedCount), "shorter": .truth(stability.isShorter),
      "adjusted_rand_index": .number(stability.agreement),
      "same": .integer(stability.sameCount), "between": .integer(stability.between.count),
    ])
  }

  private var chance: JSONValue {
    guard let chance = answer.chance else { return .null }
    return .object([
      "draws": .integer(chance.drawn.count), "shorter": .truth(chance.isShorter), "found": .number(chance.found),
      "modularity": .number(chance.mean), "lowest": .number(chance.lowest), "highest": .number(chance.highest),
      "standard_deviation": .number(chance.standardDeviation), "standard_score": .figure(chance.standardScore),
    ])
  }

  private func community(_ place: Int) -> JSONValue {
    let community = answer.communities.all[place]
    return .object([
      "number": .integer(community.number), "identity": .text(community.identity),
      "name": .text(community.name[language]), "size": .integer(community.size), "central": node(community.central),
      "conductance": .figure(answer.conductance[place]), "share_of_seeds": .figure(answer.firmness(of: community)),
      "overrepresented": .array(answer.traits[place].map(trait)),
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
    let elsewhere = answer.stability.flatMap { stability in
      let place = stability.firmness.elsewhere[number]
      return place < 0 ? nil : answer.communities.all[Int(place)].number
    }
    return node(number).adding([
      "share_of_seeds": .figure(answer.stability?.firmness.shares[number]),
      "other_community": elsewhere.map(JSONValue.integer) ?? .null,
      "participation": .figure(answer.roles.participation[number]),
      "within_module_z": .figure(answer.roles.withinModuleZ[number]),
    ])
  }

  private func bridge(_ bridge: CommunityBridges.Bridge) -> JSONValue {
    let all = answer.communities.all
    return .object([
      "from": .integer(all[bridge.one].number), "to": .integer(all[bridge.other].number),
      "ties": .integer(bridge.ties), "weight": .number(bridge.weight),
      "through": .array(
        bridge.through.map { node($0.node).adding(["ties": .integer($0.ties)]) }),
    ])
  }

  private func node(_ number: Int) -> JSONValue { answer.view.node(number).json(language) }
}

extension CommunitiesAnswer {
  static var shape: JSONShape {
    let trait = JSONShape.object([
      "aspect": .text, "id": .optional(.text), "label": .text, "count": .integer, "known": .integer, "share": .share,
      "overall_share": .share, "probability": .share,
    ])
    let member = JSONShape.node([
      "share_of_seeds": .share.orNull, "other_community": .optional(.integer), "participation": .share.orNull,
      "within_module_z": .optional(.number),
    ])
    let community = JSONShape.object([
      "number": .integer, "identity": .text, "name": .text, "size": .integer, "central": .node,
      "conductance": .share.orNull, "share_of_seeds": .share.orNull, "overrepresented": .list(trait),
      "members": .list(member),
    ])
    return .object([
      "view": .view, "nodes": .integer, "ties": .integer, "modularity": .optional(.number),
      "coverage": .share.orNull, "codelength": .optional(.number), "stability": stabilityShape.orNull,
      "chance": chanceShape.orNull, "count": .total, "alone": .integer,
      "unlisted": .object(["communities": .integer, "nodes": .integer, "members": .list(.node)]),
      "communities": .list(community),
      "bridges": .list(
        .object([
          "from": .integer, "to": .integer, "ties": .integer, "weight": .number,
          "through": .list(.node(["ties": .integer])),
        ])), "bridge_count": .total, "lineage": LineageJSON.shape.orNull,
    ])
  }

  private static var stabilityShape: JSONShape {
    .object([
      "seeds": .integer, "shorter": .truth, "adjusted_rand_index": .number, "same": .integer, "between": .integer,
    ])
  }

  private static var chanceShape: JSONShape {
    .object([
      "draws": .integer, "shorter": .truth, "found": .number, "modularity": .number, "lowest": .number,
      "highest": .number, "standard_deviation": .number, "standard_score": .optional(.number),
    ])
  }
}
