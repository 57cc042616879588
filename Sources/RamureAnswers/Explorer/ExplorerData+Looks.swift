import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// How kinds look, and what was computed: figures and communities.
extension ExplorerData {
  mutating func looks() {
    let vocabulary = ecosystem.vocabulary
    member(
      "kinds",
      .array(
        zip(vocabulary.nodeKinds, drawing.kinds).map { kind, style in
          .object([
            "id": .text(kind.id), "label": both(kind.label), "symbol": .text(style.symbol.rawValue),
            "colour": pair(style.colour),
            "corners": .array(
              ExplorerDrawing.corners(of: style.symbol).map {
                .array([.number(Self.thousandth($0.x)), .number(Self.thousandth($0.y))])
              }),
          ])
        }))
    member(
      "relationKinds",
      .array(
        zip(vocabulary.relationKinds, drawing.relationKinds).map { kind, look in
          .object([
            "id": .text(kind.id), "label": both(kind.label), "inverse": both(kind.inverseLabel),
            "colour": pair(look.colour), "dashes": .array(look.dashes.map { .number($0) }),
            "head": JSONValue(look.head),
            "symmetric": .truth(kind.isSymmetric),
          ])
        }))
    member("groups", .array(ExplorerDrawing.groupColours.map(pair)))
    member("steps", .array(ExplorerDrawing.stepColours.map(pair)))
    member("plain", pair(ExplorerDrawing.plainColour))
    member("stages", .object(Dictionary(uniqueKeysWithValues: vocabulary.stages.map { ($0.id, both($0.label)) })))
  }

  mutating func figures() {
    text.key("figures")
    text.beginArray()
    let isDrawn = isDrawn
    for column in answer.metrics.columns(of: .node) {
      guard let figures = column.figures else { continue }
      text.beginObject()
      member("id", .text(column.metric.id))
      member("label", both(column.metric.title))
      member("definition", both(column.metric.definition))
      let isTruth = if case .truth = column.metric.scale { true } else { false }
      member("isTruth", .truth(isTruth))
      member("isRanked", .truth(CardMatter.isRanked(column.metric)))
      let values = answer.metrics.view.byEcosystemNode(figures.numbers)
      self.column("values", values) { .figure($0.map { isDrawn ? $0 : Self.rounded($0) }) }
      text.endObject()
    }
    text.endArray()
  }

  mutating func communities() {
    let all = answer.map.options.communities?.all ?? []
    member(
      "communities",
      .array(
        zip(all.indices, all).map { place, community in
          .object([
            "number": .integer(community.number), "label": both(community.name), "size": .integer(community.size),
            "colour": pair(drawing.communities[place]), "region": .text(isDrawn ? "" : drawing.regions[place]),
          ])
        }))
  }
}
