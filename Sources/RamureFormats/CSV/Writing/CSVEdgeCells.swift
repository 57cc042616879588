import RamureModel
import RamureWording

/// The cells of the table of edges.
struct CSVEdgeCells: CSVCellSource {
  static let ownAttributes = ["role", "weight", "stage", RelationDirection.attribute]
  static let lossyColumns: Set<CSVEdgeColumn> = [.kind, .weight, .direction, .sources, .stage]
  static let attributeLoss = LossSort.relationAttributes
  static let listColumns: Set<CSVEdgeColumn> = [.sources]

  let ecosystem: Ecosystem

  func attributes(row: Int) -> [(name: String, value: String)] { ecosystem.relations[row].attributes }
  func place(row: Int) -> String { ecosystem.sentence(ecosystem.relations[row]) }

  func cell(_ column: CSVEdgeColumn, row: Int, _ losses: inout LossReport) -> String {
    let relation = ecosystem.relations[row]
    switch column {
    case .source: return ecosystem.nodes[relation.from].id
    case .target: return ecosystem.nodes[relation.to].id
    case .kind: return kind(relation, &losses)
    case .start: return relation.period.start?.description ?? ""
    case .end: return relation.period.end?.description ?? ""
    case .role: return relation.role ?? ""
    case .weight: return weight(relation, &losses)
    case .direction: return direction(relation, &losses)
    case .sources: return CSVCells.joined(relation.sources, at: place(row: row), &losses)
    case .stage: return stage(relation, &losses)
    }
  }

  private func kind(_ relation: Relation, _ losses: inout LossReport) -> String {
    if relation.kind == .unspecified { return "" }
    let id = relation.kind.id
    let known = Vocabulary.builtIn.relationKind(id)
    let isKnown = known.map { Vocabulary.builtIn.relationKinds[$0.kind].id.isSameText(as: id) } ?? false
    if !isKnown, known != nil || !id.trimmed.isSameText(as: id) {
      losses.note(.relationKinds, at: ecosystem.sentence(relation))
    }
    return id
  }

  /// What is no number is no weight to the reader of a table.
  private func weight(_ relation: Relation, _ losses: inout LossReport) -> String {
    guard let weight = relation.attribute("weight") else { return "" }
    if NumberParser.number(weight) != nil { return weight }
    losses.note(.relationAttributes, at: ecosystem.sentence(relation))
    return ""
  }

  /// A table takes a relation that says nothing for a directed one, and says so of no other.
  private func direction(_ relation: Relation, _ losses: inout LossReport) -> String {
    guard let word = relation.attribute(RelationDirection.attribute) else { return "" }
    let direction = RelationDirection(rawValue: word)
    if direction == .undirected || direction == .mutual { return word }
    losses.note(.relationAttributes, at: ecosystem.sentence(relation))
    return ""
  }

  private func stage(_ relation: Relation, _ losses: inout LossReport) -> String {
    guard let stage = relation.attribute("stage") else { return "" }
    // Under a kind that says nothing of stages, the column may mean anything.
    let known = Vocabulary.builtIn.relationKind(relation.kind.id).map { Vocabulary.builtIn.relationKinds[$0.kind] }
    let isRuled = known?.attributes.contains { $0.isSameText(as: "stage") } ?? false
    let isStage = Vocabulary.builtIn.stage(stage)?.id.isSameText(as: stage) ?? false
    if isRuled ? isStage : stage.trimmed.isSameText(as: stage) { return stage }
    losses.note(.relationAttributes, at: ecosystem.sentence(relation))
    return ""
  }
}
