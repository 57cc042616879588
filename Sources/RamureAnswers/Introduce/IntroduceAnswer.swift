import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// Who could introduce two actors to each other: those who know both, the strongest ties first.
public struct IntroduceAnswer: Answer {
  public var sheetTitle: LocalizedText { IntroduceWords.sheet }
  public let found: Introductions
  public let language: Language
  private let description: LocalizedText
  private let most: Int?

  /// Who could introduce the first whom the question is about to the second.
  ///
  /// - Parameter most: how many to show; `nil` for all.
  public init(of view: AskedView, most: Int? = nil) {
    precondition(view.actors.count == 2, "two are introduced to each other")
    found = IntroductionQuestion(from: view.actors[0], to: view.actors[1]).answer(in: view.projected)
    let partners = Projection(selection: view.seen.selection, form: .partners)
    (description, language) = (partners.description(of: view.seen.selected), view.language)
    self.most = most
  }

  private var records: RelationRecords { RelationRecords(found.view.ecosystem, language) }
  private var shown: ArraySlice<Introductions.Intermediary> {
    found.intermediaries.prefix(most ?? found.intermediaries.count)
  }

  public var footnotes: [LocalizedText] { [IntroduceWords.strengths.inParentheses, description.inParentheses] }

  /// How many of those who know both are drawn.
  private static let mostDrawn = 5

  package var map: AnswerMap {
    let telling = RelationTelling(in: found.view.ecosystem)
    let part = found.prefix(Self.mostDrawn)
    return AnswerMap(
      ecosystem: found.view.ecosystem, nodes: part.nodes, relations: part.relations, focus: [found.from, found.to],
      title: AnswerMapWords.introduce(from: telling.name(found.from), to: telling.name(found.to)), language: language)
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    let page = TellingPage(found.view.ecosystem, page)
    let (from, to) = (page.name(found.from), page.name(found.to))
    var text = ""
    if let direct = found.direct {
      text += page.line(IntroduceWords.alreadyTied(from, to, language)) + lines(direct, page) + "\n"
    }
    if !found.intermediaries.isEmpty {
      text +=
        page.line(
          IntroduceWords.headline(from: from, to: to, count: found.intermediaries.count, language)) + "\n"
      for (place, one) in shown.enumerated() { text += paragraph(one, place: place + 1, page) + "\n" }
      let rest = found.intermediaries.count - shown.count
      if rest > 0 {
        text += page.line(ColumnWords.more(rest, total: found.intermediaries.count)) + "\n"
      }
      text += page.line(footnotes[0])
    } else if let chain = found.chain {
      let passed = chain.dropLast().map { page.name($0.other) }
      text += page.line(IntroduceWords.chain(from: from, to: to, through: passed, language)) + "\n"
      text += chain.map { lines($0, page) }.joined() + "\n"
    } else if found.direct == nil {
      text += page.line(IntroduceWords.nobody(from: from, to: to, language))
    }
    return text + page.line(footnotes[1])
  }

  private func paragraph(_ one: Introductions.Intermediary, place: Int, _ page: TellingPage) -> String {
    page.line("\(place). \(page.title(one.node))", hanging: 3) + lines(one.first, page, indent: 3)
      + lines(one.second, page, indent: 3)
      + page.line(IntroduceWords.why(strength: one.strength, pairs: one.pairs), indent: 3)
  }

  /// How many things two do together are told.
  private static let meetingsForPeople = 3

  /// How two know each other: relations in sentences, things done together as chains.
  private func lines(_ known: Acquaintance, _ page: TellingPage, indent: Int = 2) -> String {
    let shown = known.meetings.prefix(Self.meetingsForPeople)
    var text = known.direct.map { page.line(page.sentence($0), indent: indent) }.joined()
    for meeting in shown {
      text += page.line(page.telling.chain(known, at: meeting)[language], indent: indent)
    }
    let rest = known.meetings.count - shown.count
    return rest > 0 ? text + page.line(IntroduceWords.more(meetings: rest), indent: indent) : text
  }

  // MARK: - For programs

  /// A row for each that knows both.
  public var table: Table {
    var table = Table(
      columns: [Table.Column("rank", IntroduceWords.rank, isNumeric: true)] + Table.Column.node + [
        Table.Column("strength", IntroduceWords.strength, isNumeric: true),
        Table.Column("strength_from", IntroduceWords.strengthFrom, isNumeric: true),
        Table.Column("strength_to", IntroduceWords.strengthTo, isNumeric: true),
        Table.Column("brokered_pairs", IntroduceWords.brokeredPairs, isNumeric: true),
      ])
    for (place, one) in shown.enumerated() {
      let node = found.view.ecosystem.nodes[one.node]
      table.append(
        [.integer(place + 1)] + node.cells(language) + [
          .number(one.strength), .number(one.first.strength), .number(one.second.strength), .integer(one.pairs),
        ])
    }
    return table
  }

  public var json: JSONValue {
    let records = records
    return .object([
      "from": records.json(node: found.from), "to": records.json(node: found.to),
      "direct": found.direct.map { json($0) } ?? .null,
      "intermediaries": .array(
        shown.map { one in
          .object([
            "actor": records.json(node: one.node), "strength": .number(one.strength),
            "brokered_pairs": .integer(one.pairs),
            "first": json(one.first), "second": json(one.second),
          ])
        }),
      "count": .integer(found.intermediaries.count),
      "chain": found.chain.map { .array($0.map { json($0) }) } ?? .null, "view": .text(description[language]),
    ])
  }

  private func json(_ known: Acquaintance) -> JSONValue {
    .object([
      "from": records.json(node: known.one), "to": records.json(node: known.other), "strength": .number(known.strength),
      "relations": .array(known.relations.map(records.json(relation:))),
      "meetings": .array(known.meetings.map { records.json(node: $0.place) }),
    ])
  }
}

extension IntroduceAnswer {
  static var shape: JSONShape {
    let known = JSONShape.object([
      "from": .node, "to": .node, "strength": .number, "relations": .list(.relation), "meetings": .list(.node),
    ])
    let one = JSONShape.object([
      "actor": .node, "strength": .number, "brokered_pairs": .pairs, "first": known, "second": known,
    ])
    return .object([
      "from": .node, "to": .node, "direct": known.orNull, "intermediaries": .list(one), "count": .total,
      "chain": .optional(.list(known)), "view": .view,
    ])
  }
}
