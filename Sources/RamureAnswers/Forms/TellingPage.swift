import RamureModel
import RamureQuery
import RamureWording

/// A page that tells of the actors and relations of one ecosystem, by their numbers.
struct TellingPage {
  let telling: RelationTelling
  private let page: TextPage

  init(_ ecosystem: Ecosystem, _ page: TextPage) {
    telling = RelationTelling(in: ecosystem)
    self.page = page
  }

  var ecosystem: Ecosystem { telling.ecosystem }
  var language: Language { page.language }

  func name(_ node: Int) -> String { ecosystem.nodes[node].name.text(language).inertLine }

  /// A name and what it is: "Fondation Macif (Foundation)".
  func title(_ node: Int) -> String { "\(name(node)) (\(ecosystem.nodes[node].toldKind[language].inertLine))" }

  /// "A, B and C".
  func names(_ nodes: [Int]) -> String { QuestionWording.all(nodes.map(name), language) }

  /// A line on as many as the page needs.
  ///
  /// - Parameter hanging: how far the lines after the first stand in; two more than the first unless said.
  func line(_ text: String, indent: Int = 0, hanging: Int? = nil) -> String {
    page.line(text.inertLine, indent: indent, hanging: hanging)
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
}
