import RamureDrawing
import RamureModel
import RamureWording

/// Who is who: what the file says of each in a few words, by name.
struct WhoChapter {
  private let matter: ReportMatter
  private let facts: CardFacts

  /// Up to so many nodes, all have a card; beyond, those of whom something is written.
  private static let mostForAll = 60
  /// The most cards of a report: some twenty sheets of paper.
  private static let mostCards = 300

  init(_ matter: ReportMatter) {
    self.matter = matter
    facts = CardFacts(of: matter.ecosystem)
  }

  private var language: Language { matter.language }

  var blocks: [DocumentBlock] {
    let nodes = matter.ecosystem.nodes
    let written = nodes.indices.filter { !nodes[$0].attributes.isEmpty }
    let ties = relationsByNode
    var shown = nodes.count <= Self.mostForAll ? Array(nodes.indices) : written
    if shown.count > Self.mostCards {
      shown = Array(shown.highestFirst { ties[$0]?.values.reduce(0, +) ?? 0 }.prefix(Self.mostCards))
    }
    guard !shown.isEmpty else { return [matter.paragraph(ReportWords.nobodyWritten)] }
    let names = shown.map { (key: nodes[$0].name.text(language).foldedBytes, node: $0) }
    let order = names.sorted { one, other in
      one.key == other.key ? one.node < other.node : one.key.lexicographicallyPrecedes(other.key)
    }
    return [
      matter.paragraph(ReportWords.whoLead(shown: shown.count, written: written.count, of: nodes.count)),
      .definitions(order.map { definition(of: nodes[$0.node], ties[$0.node] ?? [:]) }),
    ]
  }

  /// Which kind of relation, seen from which end.
  private struct Tie: Hashable {
    let kind: Int
    let isInverse: Bool
  }

  /// How many relations of each kind a node has, from either end. Linear time.
  private var relationsByNode: [Int: [Tie: Int]] {
    let symmetry = matter.ecosystem.symmetry
    var counts: [Int: [Tie: Int]] = [:]
    for relation in matter.ecosystem.relations {
      counts[relation.from, default: [:]][Tie(kind: relation.kindNumber, isInverse: false), default: 0] += 1
      guard relation.to != relation.from else { continue }
      let isInverse = !symmetry.contains(relation.number)
      counts[relation.to, default: [:]][Tie(kind: relation.kindNumber, isInverse: isInverse), default: 0] += 1
    }
    return counts
  }

  private func definition(of node: Node, _ ties: [Tie: Int]) -> DocumentBlock.Definition {
    let dates = facts.telling.dates(of: node).map { DocumentText($0[language].capitalisedFirst) }
    let written = zip(WrittenAttribute.all(of: node), facts.written(node)).map { attribute, line in
      line.text(under: attribute.isProse ? nil : line.label, language)
    }
    let kinds = matter.ecosystem.vocabulary.relationKinds
    let counts = ties.sorted { ($0.key.kind, $0.key.isInverse ? 1 : 0) < ($1.key.kind, $1.key.isInverse ? 1 : 0) }
      .map { tie, count in (label: tie.isInverse ? kinds[tie.kind].inverseLabel : kinds[tie.kind].label, count: count) }
    let relations =
      counts.isEmpty
      ? matter.text(ReportWords.withoutRelation)
      : Card.Line(ReportWords.relationCounts(counts)).text(under: ColumnWords.kinds, language)
    let parts = [dates].compactMap(\.self) + written + [relations]
    let meaning = parts.enumerated().reduce(DocumentText([])) { text, part in
      part.offset == 0 ? part.element : text + " · " + part.element
    }
    return DocumentBlock.Definition(node.titled[language], meaning)
  }

}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
