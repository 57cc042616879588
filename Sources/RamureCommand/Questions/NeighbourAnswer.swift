import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// Who is around an actor, in each of the forms it can be asked for.
struct NeighbourAnswer: Answer {
  let around: Neighbourhood
  let description: LocalizedText
  let language: Language
  /// How many of a group to name for people, of direct neighbours and of those beyond.
  let most: (near: Int, far: Int)

  private var page: QuestionPage { QuestionPage(around.view.ecosystem, language) }

  var footnotes: [LocalizedText] { [description.inParentheses] }

  // MARK: - For people

  func text(_ language: Language) -> String {
    let page = page
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
  private func line(_ group: Neighbourhood.Group, _ page: QuestionPage, most: Int, indent: Int) -> String {
    let shown = group.entries.prefix(most)
    let notes = group.entries.map { page.telling.words($0.relation).notes }
    // What is known alike of all stands once, in the heading.
    let isShared = notes.count > 1 && notes.allSatisfy { $0 == notes[0] }
    let items = zip(shown, notes).map { entry, notes in
      let name = page.telling.name(entry.node)
      return isShared ? name : QuestionWording.noted(name, notes)
    }
    let heading = isShared ? QuestionWording.noted(page.heading(group), notes[0]) : page.heading(group)
    return page.line(
      QuestionWording.list(heading, QuestionWording.items(items, more: group.entries.count - shown.count)),
      indent: indent)
  }

  // MARK: - For programs

  /// A row for each relation that is told.
  var table: Table {
    let columns = [
      Table.Column("distance", QuestionWording.distance, isNumeric: true),
      Table.Column("through", QuestionWording.through), Table.Column("relation", QuestionWording.relation),
      Table.Column("direction", QuestionWording.direction), Table.Column("id", MetricsWords.id),
      Table.Column("name", MetricsWords.name), Table.Column("kind", MetricsWords.kind),
      Table.Column("start", QuestionWording.start), Table.Column("end", QuestionWording.end),
      Table.Column("role", QuestionWording.role),
    ]
    return Table(columns: columns, rows: NeighbourRows(around: around, language: language))
  }

  var json: JSONValue? {
    let page = page
    let neighbours = around.rings.enumerated().flatMap { place, ring in
      ring.nodes.map { node -> JSONValue in
        guard case .object(var members) = page.json(node: node) else { return .null }
        members["distance"] = .integer(place + 1)
        return .object(members)
      }
    }
    return .object([
      "actor": page.json(node: around.actor), "neighbors": .array(neighbours),
      "relations": .array(around.allRelations.map(page.json(relation:))), "view": .text(description[language]),
    ])
  }
}

/// A row for each relation that is told.
private struct NeighbourRows: TableRows {
  private let ecosystem: Ecosystem
  private let cells: EcosystemCells
  private let groups: [(distance: Int, group: Neighbourhood.Group)]
  /// How many relations are told before those of each group; last, how many there are.
  private let starts: [Int]

  init(around: Neighbourhood, language: Language) {
    ecosystem = around.view.ecosystem
    cells = EcosystemCells(ecosystem, language)
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
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= thing { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension QuestionPage {
  /// What ties those of a group to their topic, read from the topic: "Funded by", « Financé par ».
  func heading(_ group: Neighbourhood.Group) -> LocalizedText {
    let kind = ecosystem.vocabulary.relationKinds[group.kindNumber]
    guard kind.phrases != nil else {
      if kind.isSymmetric || kind.inverseLabel != kind.label {
        return group.isInverse ? kind.inverseLabel : kind.label
      }
      let (english, french) = (kind.label.english, kind.label.french)
      return group.isInverse
        ? LocalizedText(en: "← \(english)", fr: "← \(french)") : LocalizedText(en: "\(english) →", fr: "\(french) →")
    }
    let label = group.isInverse ? kind.inverseLabel : kind.label
    return LocalizedText(en: label.english.capitalisingFirst, fr: label.french.capitalisingFirst)
  }
}

extension String {
  fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Relation {
  /// Which way the relation points for someone who comes from one of its ends, as CSV says it.
  func direction(from start: Int) -> String {
    Self.direction(isSymmetric: kind.isSymmetric, isFrom: from == start)
  }

  static func direction(isSymmetric: Bool, isFrom: Bool) -> String {
    isSymmetric ? "both" : isFrom ? "forward" : "backward"
  }
}
