import RamureAnalysis
import RamureModel
import RamureWording

/// A series for programs, with the names of all who came and went, and the members of every community.
struct EvolutionJSON {
  let answer: EvolutionAnswer
  private var language: Language { answer.language }

  private var evolution: Evolution { answer.evolution }

  var value: JSONValue {
    .object([
      "view": .text(answer.description[language]), "every": .text(evolution.survey.series.step.rawValue),
      "undated": .object([
        "nodes": .integer(evolution.undatedNodes), "relations": .integer(evolution.undatedRelations),
      ]),
      "open": .object(["nodes": .integer(answer.open.nodes), "relations": .integer(answer.open.relations)]),
      "metrics": .array(evolution.survey.metrics.map { .text($0.id) }),
      "dates": .array(evolution.steps.map(step)),
    ])
  }

  private func step(_ step: EvolutionStep) -> JSONValue {
    var counts: [String: JSONValue] = [:]
    for kind in answer.kinds {
      counts[answer.ecosystem.vocabulary.nodeKinds[kind].id] = .integer(step.countOfKind[kind])
    }
    return .object([
      "date": .text(step.step.description), "first": .text(step.step.first.description),
      "last": .text(step.step.last.description), "nodes": .integer(step.nodes.count),
      "relations": .integer(step.relationCount), "counts": .object(counts),
      "new": .array(step.came.map(node)), "gone": .array(step.left.map(node)),
      "relations_new": .integer(step.relationsCame), "relations_gone": .integer(step.relationsLeft),
      "undated_nodes": .integer(step.undatedNodes), "undated_relations": .integer(step.undatedRelations),
      "metrics": figures(evolution.wholeMetrics, step.figures),
      "actors": .array(zip(evolution.actors, step.actors).map(actor)),
      "communities": step.communities.map(communities) ?? .null,
    ])
  }

  private func actor(_ number: Int, _ state: EvolutionStep.ActorState) -> JSONValue {
    node(number).adding([
      "present": .truth(state.isThere), "community": state.community.map { .integer($0) } ?? .null,
      "metrics": figures(evolution.actorMetrics, state.figures),
    ])
  }

  private func figures(_ metrics: [Metric], _ figures: [Double?]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (metric, figure) in zip(metrics, figures) { members[metric.id] = EvolutionTable.cell(metric, figure).json }
    return .object(members)
  }

  private func communities(_ communities: EvolutionCommunities) -> JSONValue {
    .object([
      "all": .array(communities.all.map(community)),
      "gone": .array(
        communities.gone.map { gone in
          .object([
            "number": .integer(gone.number), "identity": .text(gone.identity), "name": .text(gone.name[language]),
            "size": .integer(gone.size), "fate": .text(gone.mergedInto == nil ? "ended" : "merged"),
            "into": gone.mergedInto.map { .integer($0) } ?? .null,
          ])
        }),
      "moved": .integer(communities.moved), "alone": .integer(communities.alone),
      "modularity": .figure(communities.modularity),
    ])
  }

  private func community(_ community: EvolutionCommunities.Community) -> JSONValue {
    let (origin, from, before): (String, Int?, Int?) =
      switch community.origin {
      case .first: ("first", nil, nil)
      case .continued(let before): ("continued", community.number, before)
      case .splitOff(let from): ("split", from, nil)
      case .appeared: ("appeared", nil, nil)
      }
    return .object([
      "number": .integer(community.number), "identity": .text(community.identity),
      "name": .text(community.name[language]), "size": .integer(community.members.count), "origin": .text(origin),
      "from": from.map { .integer($0) } ?? .null, "size_before": before.map { .integer($0) } ?? .null,
      "members": .array(community.byCentrality.map { .text(answer.ecosystem.nodes[$0].id) }),
    ])
  }

  private func node(_ number: Int) -> JSONValue { answer.ecosystem.nodes[number].json(language) }
}

extension EvolutionAnswer {
  static var shape: JSONShape {
    let figures = JSONShape.told(.members(.optional(.number)), ShapeWords.figures)
    let counts: [String: JSONShape] = ["nodes": .integer, "relations": .integer]
    let actor = JSONShape.node(["present": .truth, "community": .optional(.integer), "metrics": figures])
    return .object([
      "view": .view, "every": .words(DateSeries.Step.allCases.map(\.rawValue)), "undated": .object(counts),
      "open": .object(counts), "metrics": .list(.text),
      "dates": .list(
        .object([
          "date": .text, "first": .date, "last": .date, "nodes": .integer, "relations": .integer,
          "counts": .members(.integer), "new": .list(.node), "gone": .list(.node), "relations_new": .integer,
          "relations_gone": .integer, "undated_nodes": .integer, "undated_relations": .integer, "metrics": figures,
          "actors": .list(actor), "communities": communitiesShape.orNull,
        ])),
    ])
  }

  private static var communitiesShape: JSONShape {
    .object([
      "all": .list(
        .object([
          "number": .integer, "identity": .text, "name": .text, "size": .integer,
          "origin": .words(["first", "continued", "split", "appeared"]), "from": .optional(.integer),
          "size_before": .optional(.integer), "members": .list(.text),
        ])),
      "gone": .list(
        .object([
          "number": .integer, "identity": .text, "name": .text, "size": .integer, "fate": .words(["ended", "merged"]),
          "into": .optional(.integer),
        ])), "moved": .integer, "alone": .integer, "modularity": .optional(.number),
    ])
  }
}
