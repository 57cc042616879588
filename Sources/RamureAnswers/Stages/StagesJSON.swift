import RamureAnalysis
import RamureModel
import RamureWording

/// Stages for programs.
struct StagesJSON {
  let answer: StagesAnswer
  private var language: Language { answer.language }

  var value: JSONValue {
    let findings = answer.findings
    return .object([
      "date": JSONValue(answer.date?.description), "undated": .integer(findings.undatedCount),
      "stages": .array(findings.summaries.map(summary)), "transitions": .array(findings.transitions.map(transition)),
      "paths": .array(findings.paths.map(path)),
    ])
  }

  private func summary(_ summary: StageFindings.Summary) -> JSONValue {
    .object([
      "stage": id(summary.stage), "name": .text(answer.stage(summary.stage)[language]),
      "count": .integer(summary.count), "open": .integer(summary.openCount),
      "months": .array(summary.months.map(JSONValue.integer)), "median": .figure(summary.median),
      "known_to": .text(summary.areInYears ? "year" : "month"),
    ])
  }

  private func transition(_ transition: StageFindings.Transition) -> JSONValue {
    .object([
      "from": id(transition.from), "to": id(transition.to), "backwards": .truth(transition.isBackwards),
      "nodes": .array(transition.nodes.map { .text(answer.ecosystem.nodes[$0].id) }),
    ])
  }

  private func path(_ path: StagePath) -> JSONValue {
    let node = answer.ecosystem.nodes[path.node]
    return node.json(language).adding([
      "stages": .array(path.stays.map(stay)), "undated": .array(path.undated.map(id)),
      "at": answer.date.map { state(path.state(at: $0)) } ?? .null,
    ])
  }

  private func stay(_ stay: StageStay) -> JSONValue {
    .object([
      "stage": id(stay.stage), "start": .text(stay.start.description), "end": JSONValue(stay.end?.description),
      "months": stay.length.map { .integer($0.months) } ?? .null,
      "known_to": JSONValue(stay.length.map { $0.isInYears ? "year" : "month" }), "open": .truth(stay.isOpen),
    ])
  }

  private func state(_ state: StagePath.State) -> JSONValue {
    switch state {
    case .stage(let stay): .object(["state": .text("stage"), "stage": id(stay.stage)])
    case .before: .object(["state": .text("before"), "stage": .null])
    case .over: .object(["state": .text("over"), "stage": .null])
    case .undated: .object(["state": .text("undated"), "stage": .null])
    }
  }

  private func id(_ stage: Int) -> JSONValue { .text(answer.findings.stages[stage].id) }
}

extension StagesAnswer {
  static var shape: JSONShape {
    let months = JSONShape.told(.integer, ShapeWords.months)
    let stay = JSONShape.object([
      "stage": .text, "start": .date, "end": .date.orNull, "months": months.orNull,
      "known_to": .precision.orNull, "open": .truth,
    ])
    let state = JSONShape.object(["state": .words(["stage", "before", "over", "undated"]), "stage": .optional(.text)])
    return .object([
      "date": .date.orNull, "undated": .integer,
      "stages": .list(
        .object([
          "stage": .text, "name": .text, "count": .integer, "open": .integer, "months": .list(months),
          "median": .told(.number, ShapeWords.months).orNull, "known_to": .precision,
        ])),
      "transitions": .list(.object(["from": .text, "to": .text, "backwards": .truth, "nodes": .list(.text)])),
      "paths": .list(.node(["stages": .list(stay), "undated": .list(.text), "at": state.orNull])),
    ])
  }
}
