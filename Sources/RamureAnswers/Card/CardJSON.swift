import RamureAnalysis
import RamureModel
import RamureWording

/// Cards for programs: the facts by themselves, and the sections as every other form shows them.
struct CardJSON {
  let answer: CardAnswer
  private var language: Language { answer.language }
  private var ecosystem: Ecosystem { answer.view.ecosystem }

  var value: JSONValue {
    .object([
      "cards": .array(answer.cards.map(card)), "view": .text(answer.view.description[language]),
      "notes": .array(answer.footnotes.dropFirst().map { .text($0[language]) }),
    ])
  }

  private func card(_ card: Card) -> JSONValue {
    let node = ecosystem.nodes[card.node]
    let names = node.writtenName
    return node.json(language).adding([
      "subkinds": .array(node.subkinds.map(JSONValue.text)),
      "names": .object([
        "main": JSONValue(names.main), "en": JSONValue(names.english), "fr": JSONValue(names.french),
      ]),
      "start": JSONValue(node.period.start?.description), "end": JSONValue(node.period.end?.description),
      "stages": .array(
        node.stages.map { .object(["stage": .text($0.stage), "date": JSONValue($0.date?.description)]) }),
      "attributes": Self.attributes(node.attributes), "sources": .array(node.sources.map(JSONValue.text)),
      "relations": .array(card.relations.map(relation)), "figures": .array(card.figures.map(figure)),
      "community": card.community.map(community) ?? .null,
      "departure": card.departure.map { $0.json(in: answer.view, language) } ?? .null,
      "sections": .array(card.sections.map(section)),
    ])
  }

  private func relation(_ number: Int) -> JSONValue {
    RelationRecords(ecosystem, language).json(relation: number).adding([
      "attributes": Self.attributes(ecosystem.relations[number].attributes)
    ])
  }

  /// Each attribute by its name, with its values as they are written.
  private static func attributes(_ attributes: [(name: String, value: String)]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (name, value) in attributes { members[name] = .array(AttributeValues.of(value).map(JSONValue.text)) }
    return .object(members)
  }

  private func figure(_ figure: Card.Figure) -> JSONValue {
    .object([
      "metric": .text(figure.metric.id), "value": figure.value.json,
      "rank": figure.rank.map { .integer($0.place) } ?? .null,
      "shared": figure.rank.map { .truth($0.isShared) } ?? .null, "of": .integer(figure.total),
    ])
  }

  private func community(_ community: Community) -> JSONValue {
    .object([
      "number": .integer(community.number), "name": .text(community.name[language]),
      "identity": .text(community.identity), "members": .integer(community.size),
    ])
  }

  private func section(_ section: Card.Section) -> JSONValue {
    .object([
      "section": .text(section.topic.rawValue), "heading": .text(section.heading[language]),
      "lines": .array(
        section.lines.map { line in
          .object([
            "label": JSONValue(line.label?[language]), "text": .text(line.text[language]),
            "addresses": .array(line.addresses.map(JSONValue.text)),
            "sources": .array(line.sources.map(JSONValue.text)),
          ])
        }),
    ])
  }
}

extension CardAnswer {
  static var shape: JSONShape {
    let attributes = JSONShape.told(.members(.list(.text)), CardWords.attributesShape)
    let line = JSONShape.object([
      "label": .optional(.text), "text": .text, "addresses": .list(.text), "sources": .list(.text),
    ])
    let section = JSONShape.object([
      "section": .words(Card.Topic.allCases.map(\.rawValue)), "heading": .text, "lines": .list(line),
    ])
    let figure = JSONShape.object([
      "metric": .text, "value": .number, "rank": .told(.integer, CardWords.rankShape).orNull,
      "shared": .optional(.truth), "of": .integer,
    ])
    let community = JSONShape.object(["number": .integer, "name": .text, "identity": .text, "members": .integer])
    let card = JSONShape.node([
      "subkinds": .list(.text),
      "names": .object(["main": .optional(.text), "en": .optional(.text), "fr": .optional(.text)]),
      "start": .date.orNull, "end": .date.orNull,
      "stages": .list(.object(["stage": .text, "date": .date.orNull])), "attributes": attributes,
      "sources": .list(.text), "relations": .list(JSONShape.Shared.relation.shape.adding(["attributes": attributes])),
      "figures": .list(figure), "community": community.orNull, "departure": Departure.shape.orNull,
      "sections": .list(section),
    ])
    return .object(["cards": .list(card), "view": .view, "notes": .list(.text)])
  }
}
