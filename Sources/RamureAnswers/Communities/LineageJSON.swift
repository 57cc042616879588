import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What became of communities since an earlier version, for programs.
struct LineageJSON {
  private let answer: CommunitiesAnswer
  private let lineage: CommunityLineage
  private var language: Language { answer.language }

  init(_ answer: CommunitiesAnswer, _ lineage: CommunityLineage) {
    (self.answer, self.lineage) = (answer, lineage)
  }

  var value: JSONValue {
    .object([
      "since": .text(answer.earlierName), "now": .array(answer.communities.all.indices.compactMap(now)),
      "before": .array(lineage.past.all.indices.compactMap(before)), "moved": .array(lineage.moves.map(move)),
      "new": .array(lineage.newcomers.map { .text(answer.view.node($0).id) }),
      "gone": .array(lineage.gone.flatMap(\.self).map(JSONValue.text)),
    ])
  }

  /// Where a community of two or more comes from.
  private func now(_ place: Int) -> JSONValue? {
    let community = answer.communities.all[place]
    let (origin, from): (String, Int?)
    switch lineage.origins[place] {
    case .alone: return nil
    case .appeared: (origin, from) = ("appeared", nil)
    case .splitOff(let past): (origin, from) = ("split", past)
    case .goesOn(let past): (origin, from) = ("continued", past)
    }
    return .object([
      "identity": .text(community.identity), "number": .integer(community.number), "size": .integer(community.size),
      "origin": .text(origin), "from": JSONValue(from.map { lineage.past.all[$0].identity }),
      "size_before": from.map { .integer(lineage.past.all[$0].members.count) } ?? .null,
      "new": .array(community.members.filter(lineage.isNewcomer).map { .text(answer.view.node($0).id) }),
    ])
  }

  /// What became of an earlier community of two or more.
  private func before(_ place: Int) -> JSONValue? {
    let past = lineage.past.all[place]
    let (fate, into): (String, Int?)
    switch lineage.fates[place] {
    case .alone: return nil
    case .ended: (fate, into) = ("ended", nil)
    case .merged(let now): (fate, into) = ("merged", now)
    case .goesOn(let now): (fate, into) = ("continued", now)
    }
    return .object([
      "identity": .text(past.identity), "name": .text(past.name[language]), "number": .integer(past.number),
      "size": .integer(past.members.count), "fate": .text(fate),
      "into": JSONValue(into.map { answer.communities.all[$0].identity }),
      "gone": .array(lineage.gone[place].map(JSONValue.text)),
    ])
  }

  private func move(_ move: CommunityLineage.Move) -> JSONValue {
    .object([
      "id": .text(answer.view.node(move.node).id), "from": .text(lineage.past.all[move.from].identity),
      "to": .text(answer.communities.all[move.to].identity),
    ])
  }
}

extension LineageJSON {
  static var shape: JSONShape {
    .object([
      "since": .text, "moved": .list(.object(["id": .text, "from": .text, "to": .text])), "new": .list(.text),
      "gone": .list(.text),
      "now": .list(
        .object([
          "identity": .text, "number": .integer, "size": .integer,
          "origin": .words(["appeared", "split", "continued"]),
          "from": .optional(.text), "size_before": .optional(.integer), "new": .list(.text),
        ])),
      "before": .list(
        .object([
          "identity": .text, "name": .text, "number": .integer, "size": .integer,
          "fate": .words(["ended", "merged", "continued"]), "into": .optional(.text), "gone": .list(.text),
        ])),
    ])
  }
}
