import RamureAnalysis
import RamureModel
import RamureWording

/// Stages for programs.
struct StagesJSON {
  let report: StagesReport
  let language: Language

  var value: JSONValue {
    let findings = report.findings
    return .object([
      "date": JSONValue(report.date?.description), "undated": .integer(findings.undatedCount),
      "stages": .array(findings.summaries.map(summary)), "transitions": .array(findings.transitions.map(transition)),
      "paths": .array(findings.paths.map(path)),
    ])
  }

  private func summary(_ summary: StageFindings.Summary) -> JSONValue {
    .object([
      "stage": id(summary.stage), "name": .text(report.stage(summary.stage)[language]),
      "count": .integer(summary.count), "open": .integer(summary.openCount),
      "months": .array(summary.months.map(JSONValue.integer)), "median": .figure(summary.median),
      "known_to": .text(summary.areInYears ? "year" : "month"),
    ])
  }

  private func transition(_ transition: StageFindings.Transition) -> JSONValue {
    .object([
      "from": id(transition.from), "to": id(transition.to), "backwards": .truth(transition.isBackwards),
      "nodes": .array(transition.nodes.map { .text(report.ecosystem.nodes[$0].id) }),
    ])
  }

  private func path(_ path: StagePath) -> JSONValue {
    let node = report.ecosystem.nodes[path.node]
    var members: [String: JSONValue] = [
      "id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id),
      "stages": .array(path.stays.map(stay)), "undated": .array(path.undated.map(id)),
    ]
    if let date = report.date { members["at"] = state(path.state(at: date)) }
    return .object(members)
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

  private func id(_ stage: Int) -> JSONValue { .text(report.findings.stages[stage].id) }
}
