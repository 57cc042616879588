import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The forms of who connects whom.
extension BrokersAnswer {
  // MARK: - For people

  public func text(on page: TextPage) -> String {
    guard !brokers.isEmpty else {
      return page.line(BrokersWords.nobody, hanging: 1) + page.note(description)
    }
    var text = ""
    for (place, broker) in brokers.enumerated() {
      text += paragraph(broker, place: place + 1, on: page) + "\n"
    }
    if total > brokers.count {
      text += page.line(BrokersWords.more(total - brokers.count, total: total), hanging: 1) + "\n"
    }
    return text + page.note(BrokersWords.roles) + page.note(description)
  }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  private func paragraph(_ broker: BrokerSurvey.Broker, place: Int, on page: TextPage) -> String {
    page.line("\(place). \(title(broker, language))", hanging: 3)
      + (links(broker) + [summary(broker)]).map { page.line($0, indent: 3) }.joined()
  }

  // MARK: - For programs

  public var table: Table {
    var table = Table(
      columns: Table.Column.node + [
        Table.Column("group", BrokersWords.group),
        Table.Column("from_group", BrokersWords.fromGroup), Table.Column("to_group", BrokersWords.toGroup),
        Table.Column("pairs", BrokersWords.linkedPairs, isNumeric: true),
        Table.Column("example_from", BrokersWords.example), Table.Column("example_to", BrokersWords.exampleWith),
        Table.Column("all_pairs", BrokersWords.allPairs, isNumeric: true),
        Table.Column("coordinator", MetricWords.coordinator.title, isNumeric: true),
        Table.Column("itinerant", MetricWords.itinerant.title, isNumeric: true),
        Table.Column("gatekeeper", MetricWords.gatekeeper.title, isNumeric: true),
        Table.Column("representative", MetricWords.representative.title, isNumeric: true),
        Table.Column("liaison", MetricWords.liaison.title, isNumeric: true),
        Table.Column("betweenness_rank", BrokersWords.rank, isNumeric: true),
      ])
    for broker in brokers {
      let node = view.node(broker.node)
      let group = label(groups.groups[broker.node])[language]
      let roles: [BrokerageRole] = [.coordinator, .itinerant, .gatekeeper, .representative, .liaison]
      for link in broker.links {
        table.append(
          node.cells(language) + [
            .text(group),
            .text(label(link.from)[language]), .text(label(link.to)[language]), .integer(link.pairs),
            Table.Cell(link.examples.first.map { name($0.from, language) }),
            Table.Cell(link.examples.first.map { name($0.to, language) }), .integer(broker.pairs),
          ] + roles.map { .integer(broker.pairs(as: $0)) }
            + [broker.betweennessRank.map { .integer($0) } ?? .empty])
      }
    }
    return table
  }

  public var json: JSONValue {
    .object([
      "brokers": .array(brokers.map(json)), "count": .integer(total),
      "view": .text(description[language]),
    ])
  }

  private func json(_ broker: BrokerSurvey.Broker) -> JSONValue {
    var roles: [String: JSONValue] = [:]
    for role in BrokerageRole.allCases { roles["\(role)"] = .integer(broker.pairs(as: role)) }
    return .object([
      "actor": actor(broker.node),
      "group": .text(label(groups.groups[broker.node])[language]),
      "pairs": .integer(broker.pairs), "pairs_between_groups": .integer(broker.pairsBetweenGroups),
      "roles": .object(roles), "betweenness_rank": broker.betweennessRank.map(JSONValue.integer) ?? .null,
      "connects": .array(
        broker.links.map { link in
          .object([
            "from": .text(label(link.from)[language]), "to": .text(label(link.to)[language]),
            "pairs": .integer(link.pairs),
            "examples": .array(link.examples.map { .object(["from": actor($0.from), "to": actor($0.to)]) }),
          ])
        }),
    ])
  }

  private func actor(_ node: Int) -> JSONValue {
    view.node(node).json(language)
  }
}

extension BrokersAnswer {
  static var shape: JSONShape {
    let roles = BrokerageRole.allCases.map { ("\($0)", JSONShape.pairs) }
    let link = JSONShape.object([
      "from": .text, "to": .text, "pairs": .pairs, "examples": .list(.object(["from": .node, "to": .node])),
    ])
    return .object([
      "brokers": .list(
        .object([
          "actor": .node, "group": .text, "pairs": .pairs, "pairs_between_groups": .pairs,
          "roles": .object(Dictionary(uniqueKeysWithValues: roles)), "betweenness_rank": .optional(.integer),
          "connects": .list(link),
        ])), "count": .total, "view": .view,
    ])
  }
}
