import RamureModel
import RamureQuery
import RamureWording

/// How answers to questions write actors and relations, in lines for people and in JSON.
struct QuestionPage {
  let telling: RelationTelling
  let language: Language

  init(_ ecosystem: Ecosystem, _ language: Language) {
    telling = RelationTelling(in: ecosystem)
    self.language = language
  }

  var ecosystem: Ecosystem { telling.ecosystem }

  // MARK: - Lines

  func name(_ node: Int) -> String { ecosystem.nodes[node].name.text(language).inertLine }

  /// A name and what it is: "Fondation Macif (Foundation)".
  func title(_ node: Int) -> String { "\(name(node)) (\(ecosystem.nodes[node].toldKind[language].inertLine))" }

  /// "A, B and C".
  func names(_ nodes: [Int]) -> String { QuestionWording.all(nodes.map(name), language) }

  /// A line on as many as the terminal needs.
  ///
  /// - Parameter hanging: how far the lines after the first stand in; two more than the first unless said.
  func line(_ text: String, indent: Int = 0, hanging: Int? = nil) -> String {
    LineFolding.folded(
      String(repeating: " ", count: indent) + text.inertLine, to: Terminal.columns, hanging: hanging ?? indent + 2)
  }

  func line(_ text: LocalizedText, indent: Int = 0) -> String { line(text[language], indent: indent) }

  /// A relation as a sentence with its sources: "Fondation Macif funds Silver Geek [S16]."
  func sentence(_ relation: Int, about subject: Int? = nil) -> String {
    let sources = ecosystem.relations[relation].sources
    let cited = sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]"
    return telling.sentence(relation, about: subject)[language] + cited + "."
  }

  /// A relation as seen from one of its ends: "funded by (2010–2014)".
  func tag(_ relation: Int, from start: Int) -> LocalizedText {
    let words = telling.words(relation)
    return ecosystem.relations[relation].from == start ? words.tag : words.inverseTag
  }

  /// The titles of the sources some relations name; empty where there is none.
  func sources(of relations: [Int]) -> String {
    let known = ecosystem.header.sources
    var cited: [String] = []
    for id in relations.flatMap({ ecosystem.relations[$0].sources }) where !cited.contains(id) { cited.append(id) }
    let titles = known.compactMap { source in
      cited.contains { $0.isSameText(as: source.id) } ? source.title.map { "\(source.id) \($0)" } : nil
    }
    return titles.isEmpty ? "" : line(QuestionWording.sources(titles))
  }

  // MARK: - JSON

  func json(node number: Int) -> JSONValue {
    let node = ecosystem.nodes[number]
    return .object(["id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id)])
  }

  /// A relation by its ends and kind, with what else is known of it. Every key is always there: `null` where nothing is
  /// known.
  func json(relation number: Int) -> JSONValue {
    let relation = ecosystem.relations[number]
    return .object([
      "id": JSONValue(relation.attribute("id")), "kind": .text(relation.kind.id),
      "from": .text(ecosystem.nodes[relation.from].id), "to": .text(ecosystem.nodes[relation.to].id),
      "start": JSONValue(relation.period.start?.description), "end": JSONValue(relation.period.end?.description),
      "role": JSONValue(relation.role), "sources": .array(relation.sources.map(JSONValue.text)),
      "sentence": .text(telling.sentence(number)[language]),
    ])
  }

  func json(path: ConnectingPath) -> JSONValue {
    .object([
      "length": path.length == path.length.rounded() && path.length < 1e15
        ? .integer(Int(path.length)) : .number(path.length),
      "actors": .array(path.nodes.map(json(node:))), "relations": .array(path.relations.map(json(relation:))),
    ])
  }
}
