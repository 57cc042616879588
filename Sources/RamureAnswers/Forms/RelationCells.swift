import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// What tables say of nodes and relations, cell by cell; the words for kinds are looked up once for all rows.
struct RelationCells {
  private let ecosystem: Ecosystem
  private let language: Language
  private let nodeKinds: [Table.Cell]
  private let relationKinds: [String]
  private let symmetry: RelationSymmetry

  init(_ ecosystem: Ecosystem, _ language: Language) {
    self.ecosystem = ecosystem
    self.language = language
    nodeKinds = ecosystem.vocabulary.nodeKinds.map { .text($0.id) }
    relationKinds = ecosystem.vocabulary.relationKinds.map(\.id)
    symmetry = ecosystem.symmetry
  }

  func id(_ node: Int) -> Table.Cell { .text(ecosystem.nodes[node].id) }
  func name(_ node: Int) -> Table.Cell { .text(ecosystem.nodes[node].name.text(language)) }
  func kind(_ node: Int) -> Table.Cell { nodeKinds[ecosystem.nodes[node].kindNumber] }
  func kind(of relation: Relation) -> Table.Cell { .text(relationKinds[relation.kindNumber]) }

  /// Which way a relation points for someone who comes from one of its ends.
  func direction(of relation: Relation, from start: Int) -> Table.Cell {
    .text(Relation.direction(isSymmetric: symmetry.contains(relation.number), isFrom: relation.from == start))
  }

  /// The ids of those between the ends of a way, in one cell.
  func passed(on way: [CommonGround.Step]) -> Table.Cell {
    var text = ""
    for step in way.dropLast() { Self.append(ecosystem.nodes[step.node].id, to: &text) }
    return .text(text)
  }

  /// The kinds of the relations of a way, in one cell.
  func relations(of way: [CommonGround.Step], in view: ProjectedNetwork) -> Table.Cell {
    let relations = ecosystem.relations
    var text = ""
    for step in way {
      view.forEachRelation(ofEdge: step.edge) { relation in
        Self.append(relationKinds[relations[relation].kindNumber], to: &text)
      }
    }
    return .text(text)
  }

  private static func append(_ word: String, to text: inout String) {
    if !text.isEmpty { text += " " }
    text += word
  }
}
