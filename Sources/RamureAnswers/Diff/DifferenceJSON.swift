import RamureAnalysis
import RamureModel
import RamureWording

/// A difference for programs.
struct DifferenceJSON {
  private let answer: DifferenceAnswer
  private let old: RelationRecords
  private let new: RelationRecords

  init(_ answer: DifferenceAnswer) {
    self.answer = answer
    old = RelationRecords(answer.difference.old, answer.language)
    new = RelationRecords(answer.difference.new, answer.language)
  }

  private var language: Language { answer.language }
  private var difference: EcosystemDifference { answer.difference }

  var value: JSONValue {
    var members: [String: JSONValue] = [
      "same": .truth(difference.isEmpty), "old": counts(answer.names.old, difference.old),
      "new": counts(answer.names.new, difference.new),
      "nodes": .object([
        "added": .array(difference.addedNodes.map(new.json(node:))),
        "removed": .array(difference.removedNodes.map(old.json(node:))),
        "renamed": .array(answer.renamed.map(node)), "changed": .array(answer.changed.map(node)),
      ]),
      "relations": .object([
        "added": .array(difference.addedRelations.map(new.json(relation:))),
        "removed": .array(difference.removedRelations.map(old.json(relation:))),
        "changed": .array(difference.changedRelations.map(relation)),
      ]),
      "file": .array(difference.header.map(\.json)),
    ]
    if let measured = answer.measured {
      members["metrics"] = .object(
        Dictionary(uniqueKeysWithValues: measured.moves.map { ($0.metric.id, .array($0.moves.map(move($0.metric)))) }))
      members["network"] = .object(
        Dictionary(
          uniqueKeysWithValues: measured.whole.map { move in
            (move.metric.id, ends(move.before, move.after, move.metric))
          }))
      if let communities = measured.communities, let lineage = measured.lineage {
        members["communities"] = self.communities(communities, lineage)
      }
      members["view"] = .text(DifferenceWords.view(withCommunities: measured.communities != nil)[language])
    }
    return .object(members)
  }

  private func counts(_ name: String, _ ecosystem: Ecosystem) -> JSONValue {
    .object([
      "file": .text(name), "nodes": .integer(ecosystem.nodes.count), "relations": .integer(ecosystem.relations.count),
    ])
  }

  private func node(_ change: EcosystemDifference.Change) -> JSONValue {
    let changes = JSONValue.array(change.changes.map(\.json))
    let was = change.isRenamed ? ["was": JSONValue.text(difference.old.nodes[change.old].id)] : [:]
    return new.json(node: change.new).adding(was.merging(["changes": changes]) { $1 })
  }

  private func relation(_ change: EcosystemDifference.Change) -> JSONValue {
    new.json(relation: change.new).adding(["changes": .array(change.changes.map(\.json))])
  }

  private func move(_ metric: Metric) -> (MeasuredDifference.Move) -> JSONValue {
    { move in new.json(node: move.node).adding(members(move.before, move.after, metric)) }
  }

  private func ends(_ before: Double?, _ after: Double?, _ metric: Metric) -> JSONValue {
    .object(members(before, after, metric))
  }

  private func members(_ before: Double?, _ after: Double?, _ metric: Metric) -> [String: JSONValue] {
    [
      "before": DifferenceAnswer.cell(before, metric).json, "after": DifferenceAnswer.cell(after, metric).json,
    ]
  }

  private func communities(_ communities: Communities, _ lineage: CommunityLineage) -> JSONValue {
    let now = communities.all.indices.compactMap { place -> JSONValue? in
      let community = communities.all[place]
      var members: [String: JSONValue] = [
        "number": .integer(community.number), "identity": .text(community.identity),
        "name": .text(community.name[language]), "size": .integer(community.size),
      ]
      switch lineage.origins[place] {
      case .alone: return nil
      case .appeared: members["origin"] = .text("appeared")
      case .splitOff(let from):
        members["origin"] = .text("split-off")
        members["from"] = .text(lineage.past.all[from].identity)
      case .goesOn(let from):
        members["origin"] = .text("goes-on")
        members["before"] = .integer(lineage.past.all[from].members.count)
      }
      return .object(members)
    }
    let gone = lineage.past.all.indices.compactMap { place -> JSONValue? in
      let past = lineage.past.all[place]
      var members: [String: JSONValue] = [
        "identity": .text(past.identity), "name": .text(past.name[language]), "size": .integer(past.members.count),
      ]
      switch lineage.fates[place] {
      case .alone, .goesOn: return nil
      case .merged(let into): members["merged_into"] = .text(communities.all[into].identity)
      case .ended: break
      }
      return .object(members)
    }
    let moved = lineage.moves.map { move in
      new.json(node: communities.view.nodeNumber(move.node)).adding([
        "from": .text(lineage.past.all[move.from].identity), "to": .text(communities.all[move.to].identity),
      ])
    }
    return .object(["now": .array(now), "gone": .array(gone), "moved": .array(moved)])
  }
}

extension DifferenceAnswer {
  static var shape: JSONShape {
    let value = JSONShape.oneOf([.text, .list(.text)]).orNull
    let change = JSONShape.object(["field": .told(.text, ShapeWords.tag), "before": value, "after": value])
    let changes = JSONShape.list(change)
    let version = JSONShape.object(["file": .text, "nodes": .integer, "relations": .integer])
    let ends: [String: JSONShape] = ["before": .optional(.number), "after": .optional(.number)]
    let relation = JSONShape.Shared.relation.shape
    return .object(
      [
        "same": .truth, "old": version, "new": version, "file": changes,
        "nodes": .object([
          "added": .list(.node), "removed": .list(.node), "renamed": .list(.node(["was": .text, "changes": changes])),
          "changed": .list(.node(["changes": changes])),
        ]),
        "relations": .object([
          "added": .list(.relation), "removed": .list(.relation),
          "changed": .list(relation.adding(["changes": changes])),
        ]),
        "metrics": .members(.list(.node(ends))), "network": .members(.object(ends)), "communities": communitiesShape,
        "view": .view,
      ], optional: ["metrics", "network", "communities", "view"])
  }

  private static var communitiesShape: JSONShape {
    .object([
      "now": .list(
        .object(
          [
            "number": .integer, "identity": .text, "name": .text, "size": .integer,
            "origin": .words(["appeared", "split-off", "goes-on"]), "from": .text, "before": .integer,
          ], optional: ["from", "before"])),
      "gone": .list(
        .object(["identity": .text, "name": .text, "size": .integer, "merged_into": .text], optional: ["merged_into"])),
      "moved": .list(.node(["from": .text, "to": .text])),
    ])
  }
}
