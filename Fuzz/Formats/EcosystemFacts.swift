import RamureModel
import RamureWording

/// Everything an ecosystem says, sort by sort, each fact as a text: two ecosystems are the same if these are.
///
/// Relations are a bag: a file of participants within partnerships gives them in another order than a table.
package struct EcosystemFacts: Equatable {
  package private(set) var bySort: [LossSort: [String]] = [:]
  /// Ids of nodes and ends of relations: what no format may lose.
  package private(set) var bones: [String] = []

  package init(_ ecosystem: Ecosystem, withIsolates: Bool = true) {
    addHeader(ecosystem.header)
    for kind in ecosystem.vocabulary.nodeKinds where !Vocabulary.builtIn.isKnown(kind) && !kind.isBare {
      add(.ownKinds, "\(kind)")
    }
    for kind in ecosystem.vocabulary.relationKinds where !Vocabulary.builtIn.isKnown(kind) && !kind.isBare {
      add(.ownKinds, "\(kind)")
    }
    for stage in ecosystem.vocabulary.stages where !Vocabulary.builtIn.stages.contains(stage) {
      add(.ownStages, "\(stage)")
    }
    let tied = Set(ecosystem.relations.flatMap { [$0.from, $0.to] })
    for node in ecosystem.nodes where withIsolates || tied.contains(node.number) { addNode(node) }
    for relation in ecosystem.relations { addRelation(relation, of: ecosystem) }
    bones.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for sort in LossSort.allCases { bySort[sort]?.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  private mutating func add(_ sort: LossSort, _ text: String) {
    bySort[sort, default: []].append(text.unicodeScalars.map { "\($0)" }.joined(separator: "\u{1}"))
  }

  private mutating func addHeader(_ header: Header) {
    if let title = header.title { add(.title, "\(title)") }
    if let summary = header.summary { add(.summary, "\(summary)") }
    if let date = header.date { add(.date, date.description) }
    if let language = header.language { add(.language, language.rawValue) }
    for source in header.sources { add(.sourceList, "\(source)") }
  }

  private mutating func addNode(_ node: Node) {
    let id = node.id
    bones.append("\(id.utf8.map { $0 })")
    add(.nodeKinds, "\(id): \(node.kind.id)")
    for subkind in node.subkinds { add(.subkinds, "\(id): \(subkind)") }
    add(.names, "\(id): \(node.name.main)")
    if let name = node.name.english { add(.translations, "\(id) en: \(name)") }
    if let name = node.name.french { add(.translations, "\(id) fr: \(name)") }
    if !node.period.isUnknown { add(.dates, "\(id): \(node.period)") }
    if !node.stages.isEmpty { add(.stages, "\(id): \(node.stages)") }
    if !node.sources.isEmpty { add(.sources, "\(id): \(node.sources)") }
    for attribute in node.attributes { add(.nodeAttributes, "\(id): \(attribute)") }
  }

  private mutating func addRelation(_ relation: Relation, of ecosystem: Ecosystem) {
    let ends = "\(ecosystem.nodes[relation.from].id) → \(ecosystem.nodes[relation.to].id)"
    bones.append("\(ends.utf8.map { $0 })")
    add(.relationKinds, "\(ends): \(relation.kind.id)")
    if !relation.period.isUnknown { add(.dates, "\(ends): \(relation.period)") }
    if !relation.sources.isEmpty { add(.sources, "\(ends): \(relation.sources)") }
    let attributes = relation.attributes.map { "\($0.name)=\($0.value)" }.sorted()
    if !attributes.isEmpty { add(.relationAttributes, "\(ends): \(relation.kind.id) \(attributes)") }
  }

  /// The sorts in which two ecosystems differ.
  package func differences(from other: EcosystemFacts) -> [LossSort] {
    LossSort.allCases.filter { bySort[$0] != other.bySort[$0] }
  }
}
