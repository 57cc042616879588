import RamureModel
import RamureWording

/// What an ecosystem says that a format has no place for.
struct LossSurvey {
  let ecosystem: Ecosystem
  let holds: FormatContents

  func note(in losses: inout LossReport) {
    noteHeader(in: &losses)
    if !holds.contains(.vocabulary) { noteVocabulary(in: &losses) }
    let all: FormatContents = [
      .kinds, .subkinds, .names, .translations, .dates, .stages, .sources, .nodeAttributes, .relationAttributes,
      .weights, .isolates,
    ]
    guard !holds.isSuperset(of: all) else { return }
    for node in ecosystem.nodes { note(node, in: &losses) }
    for relation in ecosystem.relations { note(relation, in: &losses) }
    if !holds.contains(.isolates) {
      var isTied = [Bool](repeating: false, count: ecosystem.nodes.count)
      for relation in ecosystem.relations { (isTied[relation.from], isTied[relation.to]) = (true, true) }
      for node in ecosystem.nodes where !isTied[node.number] { losses.note(.isolates, at: node.id) }
    }
  }

  private func noteHeader(in losses: inout LossReport) {
    let header = ecosystem.header
    if !holds.contains(.header) {
      if header.title != nil { losses.note(.title) }
      if header.summary != nil { losses.note(.summary) }
      if header.date != nil { losses.note(.date) }
    }
    if !holds.contains(.language), header.language != nil { losses.note(.language) }
    guard !holds.contains(.sourceList) else { return }
    for source in header.sources { losses.note(.sourceList, at: source.id) }
  }

  private func noteVocabulary(in losses: inout LossReport) {
    let vocabulary = ecosystem.vocabulary
    for kind in vocabulary.nodeKinds where !Vocabulary.builtIn.isKnown(kind) && !kind.isBare {
      losses.note(.ownKinds, at: kind.id)
    }
    for kind in vocabulary.relationKinds where !Vocabulary.builtIn.isKnown(kind) && !kind.isBare {
      losses.note(.ownKinds, at: kind.id)
    }
    for stage in vocabulary.stages where !Vocabulary.builtIn.stages.contains(stage) {
      losses.note(.ownStages, at: stage.id)
    }
  }

  private func note(_ node: Node, in losses: inout LossReport) {
    if !holds.contains(.kinds), node.kind != .unspecified { losses.note(.nodeKinds, at: node.id) }
    if !holds.contains(.subkinds) { losses.note(.subkinds, node.subkinds.count, at: node.id) }
    let name = node.writtenName
    if !holds.contains(.names), name.main != nil { losses.note(.names, at: node.id) }
    if !holds.contains(.translations), name.english != nil || name.french != nil {
      losses.note(.translations, at: node.id)
    }
    if !holds.contains(.dates), !node.period.isUnknown { losses.note(.dates, at: node.id) }
    if !holds.contains(.stages) { losses.note(.stages, node.stages.count, at: node.id) }
    if !holds.contains(.sources) { losses.note(.sources, node.sources.count, at: node.id) }
    if !holds.contains(.nodeAttributes) { losses.note(.nodeAttributes, node.attributes.count, at: node.id) }
  }

  private func note(_ relation: Relation, in losses: inout LossReport) {
    func sentence() -> String { ecosystem.sentence(relation) }
    if !holds.contains(.kinds), relation.kind != .unspecified { losses.note(.relationKinds, at: sentence()) }
    if !holds.contains(.dates), !relation.period.isUnknown { losses.note(.dates, at: sentence()) }
    if !holds.contains(.sources) { losses.note(.sources, relation.sources.count, at: sentence()) }
    if !holds.contains(.weights), relation.attribute("weight") != nil { losses.note(.weights, at: sentence()) }
    if !holds.contains(.relationAttributes) {
      losses.note(.relationAttributes, relation.attributes.count { $0.name != "weight" }, at: sentence())
    }
  }
}
