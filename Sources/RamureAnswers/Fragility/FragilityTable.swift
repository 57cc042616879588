import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What would break, for programs: flat rows, and JSON with all the names.
extension FragilityAnswer {
  public var table: Table {
    var table = Table(
      columns: [Table.Column("topic", FragilityWords.topic)] + Table.Column.node + [
        Table.Column("other", FragilityWords.other), Table.Column("other_name", FragilityWords.otherName),
        Table.Column("lost_pairs", FragilityWords.lostPairs, isNumeric: true),
        Table.Column("cut_off", FragilityWords.cutOffCount, isNumeric: true),
        Table.Column("isolated", FragilityWords.isolatedCount, isNumeric: true),
        Table.Column("components", MetricWords.components.title, isNumeric: true),
        Table.Column("solutions", FragilityWords.solutionCount, isNumeric: true),
        Table.Column("dependents", FragilityWords.dependentCount, isNumeric: true),
      ])
    if let scenario = scenario {
      let nodes = scenario.leaving.map { view.node($0) }
      let ids = nodes.map(\.id).joined(separator: " ")
      let names = nodes.map { $0.name.text(language) }.joined(separator: ", ")
      table.append([.text("scenario"), .text(ids), .text(names), .empty, .empty, .empty] + figures(scenario))
    }
    for departure in departures {
      table.append([.text("departure")] + cells(view.node(departure.leaving[0])) + figures(departure))
    }
    for departure in articulationPoints {
      table.append([.text("articulation")] + cells(view.node(departure.leaving[0])) + figures(departure))
    }
    for bridge in bridges {
      let far = view.node(bridge.far)
      table.append(
        [.text("bridge")] + cells(view.node(bridge.near)).prefix(3)
          + [
            .text(far.id), .text(far.name.text(language)), .integer(bridge.lostPairs), .integer(bridge.nearSide),
            .empty, .empty, .empty, .empty,
          ])
    }
    for funder in funders {
      table.append(
        [.text("funder")] + cells(view.ecosystem.nodes[funder.node])
          + [Table.Cell](repeating: .empty, count: 5) + [.integer(funder.dependents.count)])
    }
    return table
  }

  private func cells(_ node: Node) -> [Table.Cell] {
    node.cells(language) + [.empty, .empty]
  }

  private func figures(_ departure: Departure) -> [Table.Cell] {
    [
      .integer(departure.lostPairs), .integer(departure.cutOffCount), .integer(departure.isolatedCount),
      .integer(departure.componentsAfter), .integer(departure.solutions.count), .empty,
    ]
  }

  public var json: JSONValue {
    return .object([
      "view": .text(description[language]),
      "nodes": .integer(view.network.nodeCount),
      "components": .integer(survey.components.count),
      "islands": .integer(survey.components.islandCount),
      "isolates": .integer(survey.components.isolates.count),
      "scenario": scenario.map(departure) ?? .null,
      "departures": .array(departures.map(departure)),
      "articulation_points": .array(articulationPoints.map(departure)),
      "articulation_point_count": .integer(articulationPointCount),
      "bridges": .array(bridges.map(bridge)), "bridge_count": .integer(bridgeCount),
      "funding": .object([
        "funded": .integer(funding.funded.count), "dependents": .integer(funding.dependents.count),
        "share": funding.share.map(JSONValue.number) ?? .null,
        "funders": .array(
          funders.map { funder in
            .object([
              "funder": numbered(funder.node), "funded": .integer(funder.funded.count),
              "dependents": .array(funder.dependents.map(numbered)),
            ])
          }),
      ]),
    ])
  }

  private func departure(_ departure: Departure) -> JSONValue { departure.json(in: view, language) }

  private func bridge(_ bridge: FragilitySurvey.Bridge) -> JSONValue {
    .object([
      "near": node(bridge.near), "far": node(bridge.far), "near_side": .integer(bridge.nearSide),
      "far_side": .integer(bridge.farSide), "lost_pairs": .integer(bridge.lostPairs),
      "relations": .array(
        view.relations(ofEdge: bridge.edge).map { .text(view.ecosystem.relations[$0].kind.id) }),
    ])
  }

  private func node(_ node: Int) -> JSONValue { numbered(view.nodeNumber(node)) }

  private func numbered(_ number: Int) -> JSONValue { view.ecosystem.nodes[number].json(language) }
}

extension FragilityAnswer {
  static var shape: JSONShape {
    let departure = Departure.shape
    let bridge = JSONShape.object([
      "near": .node, "far": .node, "near_side": .integer, "far_side": .integer, "lost_pairs": .pairs,
      "relations": .list(.text),
    ])
    return .object([
      "view": .view, "nodes": .integer, "components": .integer, "islands": .integer, "isolates": .integer,
      "scenario": departure.orNull, "departures": .list(departure), "articulation_points": .list(departure),
      "articulation_point_count": .total, "bridges": .list(bridge), "bridge_count": .total,
      "funding": .object([
        "funded": .integer, "dependents": .integer, "share": .share.orNull,
        "funders": .list(.object(["funder": .node, "funded": .integer, "dependents": .list(.node)])),
      ]),
    ])
  }
}
