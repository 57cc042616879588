import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// What actors have in common: what they are tied to alike, directly or through something that all share.
public struct CommonAnswer: Answer {
  public var sheetTitle: LocalizedText { CommonGroundWords.sheet }
  public let ground: CommonGround
  public let language: Language
  private let description: LocalizedText
  private let most: Int?

  /// What those have in common whom the question is about.
  ///
  /// - Parameter most: how many of each sort to show to people; `nil` for all.
  public init(of view: AskedView, most: Int? = nil) {
    ground = CommonGroundQuestion(actors: view.actors).answer(in: view.projected)
    (description, language, self.most) = (view.projected.description, view.language, most)
  }

  private var records: RelationRecords { RelationRecords(ground.view.ecosystem, language) }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  package var map: AnswerMap {
    let telling = RelationTelling(in: ground.view.ecosystem)
    return AnswerMap(
      ecosystem: ground.view.ecosystem, nodes: ground.nodes, relations: ground.relations, focus: ground.actors,
      title: AnswerMapWords.common(ground.actors.map(telling.name)), language: language)
  }

  // MARK: - For people

  /// How many of those alongside are named.
  private static let namesForPeople = 12

  public func text(on page: TextPage) -> String {
    let page = TellingPage(ground.view.ecosystem, page)
    let names = ground.actors.map(page.name)
    guard !ground.isEmpty else {
      return page.line(CommonGroundWords.nothing(names, language)) + page.line(footnotes[0])
    }
    let told = ground.shared.filter { !isAlongside($0) }
    let company = alongside()
    var text = page.line(CommonGroundWords.headline(names, count: told.count + ground.direct.count, language)) + "\n"
    if !ground.direct.isEmpty {
      text += page.line(CommonGroundWords.direct)
      text += ground.direct.map { page.line(page.sentence($0), indent: 2) }.joined()
    }
    for family in NodeKind.Family.allCases {
      let items = told.filter { page.ecosystem.nodes[$0.node].kind.family == family }
      guard !items.isEmpty else { continue }
      let shown = items.prefix(most ?? items.count)
      text += page.line(Self.heading(family))
      text += shown.map { paragraph($0, company[$0.node] ?? [], page) }.joined()
      let rest = items.count - shown.count
      if rest > 0 { text += page.line(ColumnWords.more(rest, total: items.count), indent: 2) }
    }
    return text + page.line(footnotes[0])
  }

  private func paragraph(_ item: CommonGround.Shared, _ company: [Int], _ page: TellingPage) -> String {
    var text = page.line(page.title(item.node), indent: 2)
    text += ways(to: item, page).map { page.line($0, indent: 4) }.joined()
    guard !company.isEmpty else { return text }
    let shown = company.prefix(Self.namesForPeople).map(page.telling.name)
    return text + page.line(CommonGroundWords.alongside(shown, more: company.count - shown.count), indent: 4)
  }

  /// Whether it is an actor met only in something that all share, which is told there.
  private func isAlongside(_ item: CommonGround.Shared) -> Bool {
    ground.view.ecosystem.nodes[item.node].kind.family == .actor && item.through != nil
  }

  /// The actors met only in something that all share, by what that is.
  private func alongside() -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for item in ground.shared where isAlongside(item) {
      if let through = item.through { found[through, default: []].append(item.node) }
    }
    return found
  }

  /// How they lead to it; those that do so alike in one line.
  private func ways(to item: CommonGround.Shared, _ page: TellingPage) -> [String] {
    if let through = item.through, let last = item.ways.first?.steps.last {
      return last.relations.map { page.sentence($0, about: through) }
    }
    var ways: [(way: LocalizedText, actors: [Int])] = []
    var chains: [String] = []
    for (actor, path) in zip(ground.actors, item.ways) {
      guard path.steps.count == 1 else {
        chains.append(page.telling.chain(path)[language])
        continue
      }
      let way = QuestionWording.items(path.relations.map { page.tag($0, from: actor) }, more: 0)
      if let place = ways.firstIndex(where: { $0.way == way }) {
        ways[place].actors.append(actor)
      } else {
        ways.append((way, [actor]))
      }
    }
    return ways.map { CommonGroundWords.way(of: $0.actors.map(page.telling.name), $0.way)[language] } + chains
  }

  private static func heading(_ family: NodeKind.Family) -> LocalizedText {
    switch family {
    case .actor: CommonGroundWords.actors
    case .endeavour: CommonGroundWords.endeavours
    case .outcome: CommonGroundWords.outcomes
    case .purpose: CommonGroundWords.purposes
    case .other: CommonGroundWords.other
    }
  }

  // MARK: - For programs

  /// A row for each thing in common and actor; what ties two of the actors directly has a row for each relation.
  public var table: Table {
    let columns =
      Table.Column.node + [
        Table.Column("actor", QuestionWording.actor),
        Table.Column("actor_name", QuestionWording.actorName),
        Table.Column("distance", QuestionWording.distance, isNumeric: true),
        Table.Column("through", QuestionWording.through), Table.Column("relations", ColumnWords.kinds),
      ]
    return Table(columns: columns, rows: CommonGroundRows(ground: ground, language: language))
  }

  public var json: JSONValue {
    let records = records
    return .object([
      "actors": .array(ground.actors.map(records.json(node:))),
      "direct": .array(ground.direct.map(records.json(relation:))),
      "common": .array(
        ground.shared.map { item in
          .object(["node": records.json(node: item.node), "ways": .array(item.ways.map(records.json(path:)))])
        }),
      "view": .text(description[language]),
    ])
  }
}

/// A row for each thing in common and actor, after those of what ties two of the actors directly.
private struct CommonGroundRows: TableRows {
  let ground: CommonGround
  let cells: RelationCells
  private let actors: [(id: Table.Cell, name: Table.Cell)]

  init(ground: CommonGround, language: Language) {
    self.ground = ground
    let cells = RelationCells(ground.view.ecosystem, language)
    self.cells = cells
    actors = ground.actors.map { (id: cells.id($0), name: cells.name($0)) }
  }

  var count: Int { ground.direct.count + ground.shared.count }

  func forEachRow(of things: Range<Int>, _ body: ([Table.Cell]) -> Void) {
    let direct = ground.direct
    for number in direct[things.clamped(to: direct.indices)] { body(row(direct: number)) }
    var way: [CommonGround.Step] = []
    for thing in things.dropFirst(max(0, direct.count - things.lowerBound)) {
      let shared = ground.shared[thing - direct.count]
      let (id, name, kind) = (cells.id(shared.node), cells.name(shared.node), cells.kind(shared.node))
      for (place, actor) in actors.enumerated() {
        shared.trace(ofActor: place, over: &way)
        body([
          id, name, kind, actor.id, actor.name, .integer(way.count), cells.passed(on: way),
          cells.relations(of: way, in: ground.view),
        ])
      }
    }
  }

  private func row(direct number: Int) -> [Table.Cell] {
    let relation = ground.view.ecosystem.relations[number]
    return [
      cells.id(relation.to), cells.name(relation.to), cells.kind(relation.to), cells.id(relation.from),
      cells.name(relation.from), .integer(1), .text(""), cells.kind(of: relation),
    ]
  }
}

extension CommonAnswer {
  static var shape: JSONShape {
    .object([
      "actors": .list(.node), "direct": .list(.relation), "view": .view,
      "common": .list(.object(["node": .node, "ways": .list(.path)])),
    ])
  }
}
