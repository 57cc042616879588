import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// Who is around an actor: whom it is tied to and how, then whom those are tied to.
public struct NeighborsAnswer: Answer {
  public var sheetTitle: LocalizedText { NeighbourWords.sheet }
  public let around: Neighbourhood
  public let language: Language
  private let description: LocalizedText
  private let most: (near: Int, far: Int)

  /// Who is around the one whom the question is about.
  ///
  /// - Parameters:
  ///   - depth: how many ties away.
  ///   - most: how many of a group to name for people; unless said 30 direct neighbours, and 12 of those beyond.
  public init(of view: AskedView, depth: Int = 1, most: Int? = nil) {
    precondition(view.actors.count == 1, "the question is about one")
    around = NeighbourQuestion(of: view.actors[0], depth: depth).answer(in: view.projected)
    (description, language) = (view.projected.description, view.language)
    self.most = most.map { ($0, $0) } ?? (near: 30, far: 12)
  }

  private var records: RelationRecords { RelationRecords(around.view.ecosystem, language) }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  package var map: AnswerMap {
    AnswerMap(
      ecosystem: around.view.ecosystem, nodes: around.nodes, relations: around.relations, focus: [around.actor],
      title: AnswerMapWords.neighbours(of: RelationTelling(in: around.view.ecosystem).name(around.actor)),
      language: language)
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    let page = TellingPage(around.view.ecosystem, page)
    guard let first = around.rings.first else {
      return page.line(NeighbourWords.nobody(page.name(around.actor), language)) + page.line(footnotes[0])
    }
    let headline = NeighbourWords.headline(page.title(around.actor), count: first.nodes.count, language)
    var text = page.line(headline) + first.groups.map { line($0, page, most: most.near, indent: 2) }.joined()
    for (place, ring) in around.rings.enumerated().dropFirst() {
      text += "\n" + page.line(NeighbourWords.ring(place + 1, count: ring.nodes.count))
      var topic: Int?
      for group in ring.groups {
        if group.topic != topic { text += page.line(page.title(group.topic), indent: 2) }
        topic = group.topic
        text += line(group, page, most: most.far, indent: 4)
      }
    }
    return text + "\n" + page.line(footnotes[0])
  }

  /// "Funded by: Fondation Macif (2010–2014), …"
  private func line(_ group: Neighbourhood.Group, _ page: TellingPage, most: Int, indent: Int) -> String {
    let shown = group.entries.prefix(most)
    let notes = group.entries.map { page.telling.words($0.relation).notes }
    // What is known alike of all stands once, in the heading.
    let isShared = notes.count > 1 && notes.allSatisfy { $0 == notes[0] }
    let items = zip(shown, notes).map { entry, notes in
      let name = page.telling.name(entry.node)
      return isShared ? name : QuestionWording.noted(name, notes)
    }
    let heading =
      isShared ? QuestionWording.noted(group.heading(in: page.ecosystem), notes[0]) : group.heading(in: page.ecosystem)
    return page.line(
      QuestionWording.list(heading, QuestionWording.items(items, more: group.entries.count - shown.count)),
      indent: indent)
  }

  // MARK: - For programs

  /// A row for each relation that is told.
  public var table: Table {
    let columns =
      [
        Table.Column("distance", QuestionWording.distance, isNumeric: true),
        Table.Column("through", QuestionWording.through), Table.Column("relation", QuestionWording.relation),
        Table.Column("direction", QuestionWording.direction),
      ] + Table.Column.node + [
        Table.Column("start", QuestionWording.start), Table.Column("end", QuestionWording.end),
        Table.Column("role", QuestionWording.role),
      ]
    return Table(columns: columns, rows: NeighbourRows(around: around, language: language))
  }

  public var json: JSONValue {
    let records = records
    let neighbours = around.rings.enumerated().flatMap { place, ring in
      ring.nodes.map { records.json(node: $0).adding(["distance": .integer(place + 1)]) }
    }
    return .object([
      "actor": records.json(node: around.actor), "neighbors": .array(neighbours),
      "relations": .array(around.allRelations.map(records.json(relation:))), "view": .text(description[language]),
    ])
  }
}

/// A row for each relation that is told.
private struct NeighbourRows: TableRows {
  private let ecosystem: Ecosystem
  private let cells: RelationCells
  private let groups: [(distance: Int, group: Neighbourhood.Group)]
  /// How many relations are told before those of each group; last, how many there are.
  private let starts: [Int]

  init(around: Neighbourhood, language: Language) {
    ecosystem = around.view.ecosystem
    cells = RelationCells(ecosystem, language)
    groups = around.rings.enumerated().flatMap { place, ring in ring.groups.map { (place + 1, $0) } }
    starts = groups.reduce(into: [0]) { starts, item in
      starts.append(starts[starts.count - 1] + item.group.entries.count)
    }
  }

  var count: Int { starts[groups.count] }

  func forEachRow(of things: Range<Int>, _ body: ([Table.Cell]) -> Void) {
    var place = group(of: things.lowerBound)
    while place < groups.count, starts[place] < things.upperBound {
      let (distance, group) = groups[place]
      let topic = cells.id(group.topic)
      let told = things.clamped(to: starts[place]..<starts[place + 1])
      for entry in group.entries[told.lowerBound - starts[place]..<told.upperBound - starts[place]] {
        let relation = ecosystem.relations[entry.relation]
        let period = relation.period
        body([
          .integer(distance), topic, cells.kind(of: relation), cells.direction(of: relation, from: group.topic),
          cells.id(entry.node), cells.name(entry.node), cells.kind(entry.node),
          Table.Cell(period.start?.description), Table.Cell(period.end?.description), Table.Cell(relation.role),
        ])
      }
      place += 1
    }
  }

  /// The place of the group that a relation is told in, by its place among all.
  private func group(of thing: Int) -> Int {
    (0..<groups.count).partitioningIndex { starts[$0 + 1] > thing }
  }
}

extension Relation {
  /// Which way the relation points for someone who comes from one of its ends, as CSV says it.
  func direction(from start: Int) -> String {
    Self.direction(isSymmetric: isSymmetric, isFrom: from == start)
  }

  static func direction(isSymmetric: Bool, isFrom: Bool) -> String {
    isSymmetric ? "both" : isFrom ? "forward" : "backward"
  }
}

extension NeighborsAnswer {
  static var shape: JSONShape {
    .object([
      "actor": .node, "neighbors": .list(.node(["distance": .integer])), "relations": .list(.relation), "view": .view,
    ])
  }
}
