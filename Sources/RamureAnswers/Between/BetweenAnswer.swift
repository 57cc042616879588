import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// What there is between two groups: who is in both, what ties them directly, what they have in common, who is between.
public struct BetweenAnswer: Answer {
  public var sheetTitle: LocalizedText { BetweenWords.sheet }
  public let found: GroupsBetween
  public let language: Language
  private let description: LocalizedText
  private let most: Int?

  /// - Parameters:
  ///   - one: a group in words: a kind, a territory, a community, an actor.
  ///   - most: how many of each sort to show; `nil` for all.
  /// - Throws: a refusal where a word means no group, or several.
  public init(of view: AskedView, between one: String, and other: String, most: Int? = nil) throws(Refusal) {
    let groups = try view.groups([one, other])
    found = BetweenQuestion(one: groups[0], other: groups[1]).answer(in: view.projected)
    (description, language, self.most) = (view.projected.description, view.language, most)
  }

  private var records: RelationRecords { RelationRecords(found.view.ecosystem, language) }
  private var labels: (one: LocalizedText, other: LocalizedText) {
    (
      GroupWords.counted(found.one.label, found.one.members.count),
      GroupWords.counted(found.other.label, found.other.members.count)
    )
  }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  package var map: AnswerMap {
    AnswerMap(
      ecosystem: found.view.ecosystem, nodes: found.nodes, relations: found.relations,
      title: AnswerMapWords.between(found.one.label, found.other.label), language: language)
  }

  // MARK: - For people

  /// How many members are named on either side of a third.
  private static let namesForPeople = 6

  public func text(on page: TextPage) -> String {
    let page = TellingPage(found.view.ecosystem, page)
    guard !found.isEmpty else {
      return page.line(BetweenWords.nothing(labels.one, labels.other)) + page.line(footnotes[0])
    }
    var text = page.line(
      BetweenWords.headline(
        labels.one, labels.other, ties: found.ties.count, things: found.together.count, brokers: found.brokers.count))
    if !found.inBoth.isEmpty {
      let named = found.inBoth.prefix(Self.namesForPeople)
      text += page.line(
        BetweenWords.inBoth(named.map(page.telling.name), more: found.inBoth.count - named.count))
    }
    text += section(BetweenWords.direct, found.ties, page) { page.line(page.sentence($0), indent: 2) }
    text += section(BetweenWords.together, found.together, page) { third($0, page) }
    text += section(BetweenWords.brokersHeading, found.brokers, page) { third($0, page) }
    text += section(BetweenWords.rest, found.rest, page) { third($0, page) }
    return text + "\n" + page.line(footnotes[0])
  }

  private func section<Item>(
    _ heading: LocalizedText, _ items: [Item], _ page: TellingPage, _ line: (Item) -> String
  ) -> String {
    guard !items.isEmpty else { return "" }
    let shown = items.prefix(most ?? items.count)
    let rest = items.count - shown.count
    return "\n" + page.line(heading) + shown.map(line).joined()
      + (rest > 0 ? page.line(ColumnWords.more(rest, total: items.count), indent: 2) : "")
  }

  private func third(_ third: GroupsBetween.Third, _ page: TellingPage) -> String {
    let sides = BetweenWords.sides(names(third.ones, page), names(third.others, page))[language]
    return page.line(page.title(third.node), indent: 2) + page.line(sides, indent: 4)
  }

  private func names(_ members: [Int], _ page: TellingPage) -> LocalizedText {
    let shown = members.prefix(Self.namesForPeople)
    return QuestionWording.items(shown.map(page.telling.name), more: members.count - shown.count)
  }

  // MARK: - For programs

  /// A row for each direct tie, with nothing under `via`; then one for each third.
  public var table: Table {
    var table = Table(columns: [
      Table.Column("via", BetweenWords.via), Table.Column("via_name", BetweenWords.viaName),
      Table.Column("via_kind", BetweenWords.viaKind), Table.Column("one", BetweenWords.one),
      Table.Column("other", BetweenWords.other), Table.Column("relations", ColumnWords.kinds),
      Table.Column("pairs", BetweenWords.pairs, isNumeric: true),
    ])
    let ecosystem = found.view.ecosystem
    let isOne = Set(found.one.members)
    for relation in found.ties.map({ ecosystem.relations[$0] }) {
      let (one, other) =
        isOne.contains(relation.from) ? (relation.from, relation.to) : (relation.to, relation.from)
      table.append([
        .empty, .empty, .empty, .text(ecosystem.nodes[one].id), .text(ecosystem.nodes[other].id),
        .text(relation.kind.id), .integer(1),
      ])
    }
    for third in found.between.prefix(most ?? found.between.count) {
      let node = ecosystem.nodes[third.node]
      var kinds: [String] = []
      for kind in found.relations(of: third).map({ ecosystem.relations[$0].kind.id }) where !kinds.contains(kind) {
        kinds.append(kind)
      }
      table.append(
        node.cells(language) + [
          ids(third.ones), ids(third.others),
          .text(kinds.joined(separator: " ")), .integer(third.pairs),
        ])
    }
    return table
  }

  private func ids(_ members: [Int]) -> Table.Cell {
    .text(members.map { found.view.ecosystem.nodes[$0].id }.joined(separator: " "))
  }

  public var json: JSONValue {
    let records = records
    return .object([
      "one": records.json(group: found.one), "other": records.json(group: found.other),
      "in_both": .array(found.inBoth.map(records.json(node:))), "ties": .array(found.ties.map(records.json(relation:))),
      "between": .array(
        found.between.prefix(most ?? found.between.count).map { third in
          .object([
            "node": records.json(node: third.node), "pairs": .integer(third.pairs),
            "one": .array(third.ones.map(records.json(node:))), "other": .array(third.others.map(records.json(node:))),
            "relations": .array(found.relations(of: third).map(records.json(relation:))),
          ])
        }),
      "view": .text(description[language]),
    ])
  }
}

extension BetweenAnswer {
  static var shape: JSONShape {
    let third = JSONShape.object([
      "node": .node, "pairs": .pairs, "one": .list(.node), "other": .list(.node), "relations": .list(.relation),
    ])
    return .object([
      "one": .group, "other": .group, "in_both": .list(.node), "ties": .list(.relation), "between": .list(third),
      "view": .view,
    ])
  }
}
