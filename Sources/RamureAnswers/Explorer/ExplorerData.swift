import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// What the script of an exploring page knows, as JSON: columns, since a page of twenty thousand nodes has to open at once.
struct ExplorerData {
  let ecosystem: Ecosystem
  let language: Language
  private let answer: ExplorerAnswer
  private let drawing: ExplorerDrawing
  private let title: String
  /// Whether the map stands in the page as it was drawn.
  let isDrawn: Bool
  private let sourceList: SourceList
  private var text = JSONText(isPretty: false)

  init(_ answer: ExplorerAnswer, _ drawing: ExplorerDrawing, title: String, isDrawn: Bool) {
    (self.answer, self.drawing, self.title, self.isDrawn) = (answer, drawing, title, isDrawn)
    (ecosystem, language) = (answer.map.drawn, answer.language)
    sourceList = SourceList(ecosystem)
  }

  mutating func json() -> [UInt8] {
    text.beginObject()
    header()
    looks()
    nodes()
    relations()
    figures()
    communities()
    member("sources", .array(sourceList.all.map(source)))
    if isDrawn {
      numbers("marks", drawing.marks.map(\.node))
      text.key("lines")
      text.beginArray()
      for line in drawing.lines {
        text.append(line.count == 1 ? .integer(line[0]) : .array(line.map { .integer($0) }))
      }
      text.endArray()
    }
    text.endObject()
    return text.finished()
  }

  // MARK: - What is said of all

  private mutating func header() {
    let options = answer.map.options
    member("version", .integer(1))
    member("language", .text(language.rawValue))
    member("title", .text(title))
    let date = (options.date ?? ecosystem.header.date)?.description
    member(
      "subtitle",
      both(
        options.subtitle
          ?? MapWording.subtitle(nodes: ecosystem.nodes.count, relations: ecosystem.relations.count, date: date)))
    member("view", both(answer.metrics.description))
    member("size", .array([.number(drawing.width), .number(drawing.height)]))
    let (corner, sheet) = (drawing.corner, drawing.sheet)
    member(
      "sheet",
      .array(
        [corner.x, corner.y].map { .number(Self.tenth($0)) }
          + [sheet.width, sheet.height, sheet.scale].map { .number($0) }))
    member("drawing", .text(isDrawn ? "svg" : "canvas"))
    member("start", .text(start))
    if !answer.tour.isEmpty {
      member(
        "tour",
        .array(
          answer.tour.map { step in
            .object(["title": both(step.title), "text": both(step.text), "view": .text(step.view)])
          }))
    }
    text.key("words")
    text.beginObject()
    for (key, word) in ExplorerWords.all { member(key, both(word)) }
    text.endObject()
    member("years", years)
  }

  /// What the page shows first, as its address would tell it.
  private var start: String {
    func choice(_ word: String?) -> String? {
      guard let word else { return nil }
      let isAttribute = ecosystem.nodeAttributes.contains { $0.isSameText(as: word) }
      return (isAttribute ? "attribute:" + word : word).percentEncoded
    }
    return [
      choice(answer.look.colourBy).flatMap { $0 == "kind" ? nil : "colour=\($0)" },
      choice(answer.look.sizeBy).flatMap { $0 == "degree" ? nil : "size=\($0)" },
    ].compactMap(\.self).joined(separator: "&")
  }

  /// The first and the last year that something is dated.
  private var years: JSONValue {
    var (first, last) = (Int.max, Int.min)
    func see(_ period: Period) {
      for date in [period.start, period.end].compactMap(\.self) {
        (first, last) = (min(first, date.year), max(last, date.year))
      }
    }
    for node in ecosystem.nodes { see(node.period) }
    for relation in ecosystem.relations { see(relation.period) }
    return first < last ? .array([.integer(first), .integer(last)]) : .null
  }

  private mutating func looks() {
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

  // MARK: - Nodes and relations

  private mutating func nodes() {
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
    text.endObject()
  }

  private mutating func relations() {
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

  private func source(_ source: Header.Source) -> JSONValue {
    .object(["id": .text(source.id), "title": JSONValue(source.title), "address": JSONValue(source.address)])
  }

  // MARK: - What was computed

  private mutating func figures() {
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

  private mutating func communities() {
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

  // MARK: - Forms

  private mutating func member(_ name: String, _ value: JSONValue) {
    text.key(name)
    text.append(value)
  }

  private mutating func column<Rows: Sequence>(_ name: String, _ rows: Rows, _ value: (Rows.Element) -> JSONValue) {
    text.key(name)
    text.beginArray()
    for row in rows { text.append(value(row)) }
    text.endArray()
  }

  private mutating func numbers(_ name: String, _ numbers: [Int]) { column(name, numbers) { .integer($0) } }

  /// A column of which most rows say nothing: where, and what.
  private mutating func sparse(_ name: String, _ rows: Range<Int>, _ value: (Int) -> JSONValue?) {
    var stated: [(row: Int, value: JSONValue)] = []
    for row in rows { if let value = value(row) { stated.append((row, value)) } }
    guard !stated.isEmpty else { return }
    text.key(name)
    text.beginObject()
    numbers("at", stated.map(\.row))
    column("is", stated) { $0.value }
    text.endObject()
  }

  private func both(_ text: LocalizedText) -> JSONValue { .array([.text(text.english), .text(text.french)]) }
  private func pair(_ colour: ColourPair) -> JSONValue { .array([.text(colour.light.hex), .text(colour.dark.hex)]) }

  private static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
  private static func thousandth(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

  /// A figure to about seven digits: more are not shown.
  private static func rounded(_ value: Double) -> Double {
    guard value.isFinite, value != 0, value.rounded() != value else { return value }
    var scale = 1.0
    while value.magnitude * scale < 1e6, scale < 1e12 { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}

extension String {
  /// The text as a part of an address.
  fileprivate var percentEncoded: String {
    utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: ":"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}
