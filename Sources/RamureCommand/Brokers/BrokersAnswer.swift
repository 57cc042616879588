import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Who connects whom, in each of the forms it can be asked for.
struct BrokersAnswer: Answer {
  let report: BrokersReport
  let language: Language

  // MARK: - For people

  func text(_ language: Language) -> String {
    guard !report.brokers.isEmpty else {
      return folded(BrokersWords.nobody[language]) + folded(report.description.inParentheses[language])
    }
    var text = ""
    for (place, broker) in report.brokers.enumerated() {
      text += paragraph(broker, place: place + 1, language) + "\n"
    }
    if report.total > report.brokers.count {
      text +=
        folded(BrokersWords.more(report.total - report.brokers.count, total: report.total)[language]) + "\n"
    }
    return text + ([BrokersWords.roles.inParentheses] + footnotes).map { folded($0[language]) }.joined()
  }

  var footnotes: [LocalizedText] { [report.description.inParentheses] }

  private func paragraph(_ broker: BrokerSurvey.Broker, place: Int, _ language: Language) -> String {
    folded("\(place). \(report.title(broker, language))", hanging: 3)
      + (report.links(broker) + [report.summary(broker)]).map { indented($0[language]) }.joined()
  }

  private func folded(_ text: String, hanging: Int = 1) -> String {
    LineFolding.folded(text, to: Terminal.columns, hanging: hanging)
  }

  private func indented(_ text: String) -> String {
    LineFolding.folded("   " + text, to: Terminal.columns, hanging: 5)
  }

  // MARK: - For programs

  var table: Table {
    var table = Table(columns: [
      Table.Column("id", MetricsWords.id), Table.Column("name", MetricsWords.name),
      Table.Column("kind", MetricsWords.kind), Table.Column("group", BrokersWords.group),
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
    for broker in report.brokers {
      let node = report.view.node(broker.node)
      let group = report.label(report.groups.groups[broker.node])[language]
      let roles: [BrokerageRole] = [.coordinator, .itinerant, .gatekeeper, .representative, .liaison]
      for link in broker.links {
        table.append(
          [
            .text(node.id), .text(node.name.text(language)), .text(node.kind.id), .text(group),
            .text(report.label(link.from)[language]), .text(report.label(link.to)[language]), .integer(link.pairs),
            Table.Cell(link.examples.first.map { report.name($0.from, language) }),
            Table.Cell(link.examples.first.map { report.name($0.to, language) }), .integer(broker.pairs),
          ] + roles.map { .integer(broker.pairs(as: $0)) }
            + [broker.betweennessRank.map { .integer($0) } ?? .empty])
      }
    }
    return table
  }

  var json: JSONValue? {
    .object([
      "brokers": .array(report.brokers.map(json)), "count": .integer(report.total),
      "view": .text(report.description[language]),
    ])
  }

  private func json(_ broker: BrokerSurvey.Broker) -> JSONValue {
    var roles: [String: JSONValue] = [:]
    for role in BrokerageRole.allCases { roles["\(role)"] = .integer(broker.pairs(as: role)) }
    return .object([
      "actor": actor(broker.node),
      "group": .text(report.label(report.groups.groups[broker.node])[language]),
      "pairs": .integer(broker.pairs), "pairs_between_groups": .integer(broker.pairsBetweenGroups),
      "roles": .object(roles), "betweenness_rank": broker.betweennessRank.map(JSONValue.integer) ?? .null,
      "connects": .array(
        broker.links.map { link in
          .object([
            "from": .text(report.label(link.from)[language]), "to": .text(report.label(link.to)[language]),
            "pairs": .integer(link.pairs),
            "examples": .array(link.examples.map { .object(["from": actor($0.from), "to": actor($0.to)]) }),
          ])
        }),
    ])
  }

  private func actor(_ node: Int) -> JSONValue {
    let node = report.view.node(node)
    return .object(["id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id)])
  }
}
