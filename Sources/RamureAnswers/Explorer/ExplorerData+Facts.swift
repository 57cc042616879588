import RamureDrawing
import RamureModel

/// Nodes and relations, a column for each thing known about them.
extension ExplorerData {
  mutating func nodes() {
    let nodes = ecosystem.nodes
    var places = [ExplorerDrawing.Mark?](repeating: nil, count: nodes.count)
    for mark in drawing.marks { places[mark.node] = mark }
    let finer = SubkindLabels(ecosystem)
    member("subkinds", .array(finer.labels.map { .object(["id": .text($0.id), "label": both($0.label)]) }))
    let territories = TerritoryLabels(ecosystem)
    member("territories", .array(territories.labels.map(both)))
    text.key("nodes")
    text.beginObject()
    column("id", nodes) { .text($0.id) }
    column("name", nodes) { .text($0.writtenName.main ?? $0.name.main) }
    sparse("english", nodes.indices) { nodes[$0].writtenName.english.map { .text($0) } }
    sparse("french", nodes.indices) { nodes[$0].writtenName.french.map { .text($0) } }
    column("kind", nodes) { .integer($0.kindNumber) }
    sparse("subkinds", nodes.indices) { node in
      let all = finer.ofNode[node]
      return all.isEmpty ? nil : .array(all.map { .integer($0) })
    }
    column("x", places) { .number(Self.tenth($0?.x ?? 0)) }
    column("y", places) { .number(Self.tenth($0?.y ?? 0)) }
    column("r", places) { .number(Self.tenth(max($0?.radius ?? 1, 0.5))) }
    numbers("apart", drawing.apart)
    period(nodes.indices) { nodes[$0].period }
    sparse("stages", nodes.indices) { node in
      let stages = nodes[node].stages
      return stages.isEmpty
        ? nil : .array(stages.map { .array([.text($0.stage), JSONValue($0.date?.description)]) })
    }
    sources(nodes.indices) { nodes[$0].sources }
    let communities = answer.map.options.communities
    column("community", nodes) { .integer(communities?.communityOfNode[$0.number] ?? -1) }
    numbers("territory", territories.ofNode.map { $0 ?? -1 })
    attributes(ecosystem.nodeAttributes, nodes.indices) { nodes[$1].attribute($0) }
    let ofNodes = answer.images
    sparse("images", nodes.indices) { node in
      let images = ofNodes[nodes[node].id]
      return images.isEmpty ? nil : .array(images.map { .text(DataAddress.of($0)) })
    }
    text.endObject()
  }

  mutating func relations() {
    let relations = ecosystem.relations
    text.key("relations")
    text.beginObject()
    column("from", relations) { .integer($0.from) }
    column("to", relations) { .integer($0.to) }
    column("kind", relations) { .integer($0.kindNumber) }
    numbers("undirected", relations.filter { $0.isSymmetric && !$0.kind.isSymmetric }.map(\.number))
    period(relations.indices) { relations[$0].period }
    sources(relations.indices) { relations[$0].sources }
    let told = ecosystem.relationAttributes.filter { !$0.isSameText(as: RelationDirection.attribute) }
    attributes(told, relations.indices) { relations[$1].attribute($0) }
    text.endObject()
  }

  private mutating func attributes(
    _ names: [String], _ rows: Range<Int>, _ value: (String, Int) -> String?
  ) {
    text.key("attributes")
    text.beginArray()
    for name in names {
      let cells = rows.map { value(name, $0) }
      let stated = rows.filter { cells[$0] != nil }
      guard !stated.isEmpty else { continue }
      text.beginObject()
      member("name", .text(name))
      numbers("at", stated)
      column("is", stated) { JSONValue(cells[$0]) }
      let numbers = NumberColumn(cells)
      if numbers.isMostlyNumbers { column("numbers", stated) { .figure(numbers.numbers[$0]) } }
      text.endObject()
    }
    text.endArray()
  }

  private mutating func period(_ rows: Range<Int>, _ period: (Int) -> Period) {
    sparse("start", rows) { period($0).start.map { .text($0.description) } }
    sparse("end", rows) { period($0).end.map { .text($0.description) } }
  }

  // MARK: - Sources

  private mutating func sources(_ rows: Range<Int>, _ named: (Int) -> [String]) {
    let places = sourceList.places
    sparse("sources", rows) { row in
      let all = named(row).compactMap { places[UTF8Key($0)] }
      return all.isEmpty ? nil : .array(all.map { .integer($0) })
    }
  }

  func source(_ source: Header.Source) -> JSONValue {
    .object(["id": .text(source.id), "title": JSONValue(source.title), "address": JSONValue(source.address)])
  }
}
