import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// Who could introduce two actors to each other, in each of the forms it can be asked for.
struct IntroduceAnswer: Answer {
  let found: Introductions
  let description: LocalizedText
  let language: Language
  /// How many to show; `nil` for all.
  let most: Int?

  private var page: QuestionPage { QuestionPage(found.view.ecosystem, language) }
  private var shown: ArraySlice<Introductions.Intermediary> {
    found.intermediaries.prefix(most ?? found.intermediaries.count)
  }

  var footnotes: [LocalizedText] { [IntroduceWords.strengths.inParentheses, description.inParentheses] }

  // MARK: - For people

  func text(_ language: Language) -> String {
    let page = page
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
        text += page.line(MetricsWords.more(rest, total: found.intermediaries.count)) + "\n"
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

  private func paragraph(_ one: Introductions.Intermediary, place: Int, _ page: QuestionPage) -> String {
    page.line("\(place). \(page.title(one.node))", hanging: 3) + lines(one.first, page, indent: 3)
      + lines(one.second, page, indent: 3)
      + page.line(IntroduceWords.why(strength: one.strength, pairs: one.pairs), indent: 3)
  }

  /// How many things two do together are told.
  private static let meetingsForPeople = 3

  /// How two know each other: relations in sentences, things done together as chains.
  private func lines(_ known: Acquaintance, _ page: QuestionPage, indent: Int = 2) -> String {
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
  var table: Table {
    var table = Table(columns: [
      Table.Column("rank", IntroduceWords.rank, isNumeric: true), Table.Column("id", MetricsWords.id),
      Table.Column("name", MetricsWords.name), Table.Column("kind", MetricsWords.kind),
      Table.Column("strength", IntroduceWords.strength, isNumeric: true),
      Table.Column("strength_from", IntroduceWords.strengthFrom, isNumeric: true),
      Table.Column("strength_to", IntroduceWords.strengthTo, isNumeric: true),
      Table.Column("brokered_pairs", IntroduceWords.brokeredPairs, isNumeric: true),
    ])
    for (place, one) in shown.enumerated() {
      let node = found.view.ecosystem.nodes[one.node]
      table.append([
        .integer(place + 1), .text(node.id), .text(node.name.text(language)), .text(node.kind.id),
        .number(one.strength), .number(one.first.strength), .number(one.second.strength), .integer(one.pairs),
      ])
    }
    return table
  }

  var json: JSONValue? {
    let page = page
    return .object([
      "from": page.json(node: found.from), "to": page.json(node: found.to),
      "direct": found.direct.map { json($0, page) } ?? .null,
      "intermediaries": .array(
        shown.map { one in
          .object([
            "actor": page.json(node: one.node), "strength": .number(one.strength),
            "brokered_pairs": .integer(one.pairs),
            "first": json(one.first, page), "second": json(one.second, page),
          ])
        }),
      "count": .integer(found.intermediaries.count),
      "chain": found.chain.map { .array($0.map { json($0, page) }) } ?? .null, "view": .text(description[language]),
    ])
  }

  private func json(_ known: Acquaintance, _ page: QuestionPage) -> JSONValue {
    .object([
      "from": page.json(node: known.one), "to": page.json(node: known.other), "strength": .number(known.strength),
      "relations": .array(known.relations.map(page.json(relation:))),
      "meetings": .array(known.meetings.map { page.json(node: $0.place) }),
    ])
  }
}
