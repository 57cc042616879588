import RamureWording

/// Who works with whom, on what, since when: actors, partnerships and solutions, and the relations between them.
///
/// A value, built once and valid by construction: every relation joins two nodes that exist, every kind is in the
/// vocabulary, every period runs forwards. Make one with `EcosystemDraft`, or read one from a file.
///
/// Nodes are ordered by id (by bytes), relations as they were written. Copying an ecosystem is free.
public struct Ecosystem: Sendable {
  let storage: EcosystemStorage

  init(_ storage: EcosystemStorage) {
    self.storage = storage
  }

  public var header: Header { storage.header }
  public var vocabulary: Vocabulary { storage.vocabulary }

  /// The actors, partnerships, solutions… ordered by id.
  public var nodes: Nodes { Nodes(storage: storage) }

  /// The ties between them, in the order they were written.
  public var relations: Relations { Relations(storage: storage) }

  /// The node of exactly this id. Constant time on average.
  public func node(id: String) -> Node? {
    let bytes = Array(id.utf8)
    return storage.index.row(of: bytes, bytes.indices, in: storage.nodes.ids).map { nodes[$0] }
  }

  /// The names of the attributes that some node has, in the order they first came.
  public var nodeAttributes: [String] { storage.nodes.facts.attributes.names }

  /// The names of the attributes that some relation has, in the order they first came.
  public var relationAttributes: [String] { storage.relations.facts.attributes.names }
}

/// The columns behind an ecosystem; shared by its views and never changed.
final class EcosystemStorage: Sendable {
  let header: Header
  let vocabulary: Vocabulary
  let files: [SourceFile]
  let nodes: NodeColumns
  let relations: RelationColumns
  let index: IDIndex
  /// Which relations lead both ways, or neither.
  let symmetry: RelationSymmetry

  init(
    header: Header, vocabulary: Vocabulary, files: [SourceFile], nodes: NodeColumns, relations: RelationColumns,
    index: IDIndex
  ) {
    self.header = header
    self.vocabulary = vocabulary
    self.files = files
    self.nodes = nodes
    self.relations = relations
    self.index = index
    symmetry = RelationSymmetry(vocabulary, relations)
  }

  func position(_ place: FactColumns.Place) -> SourcePosition {
    files[Int(place.file)].position(line: Int(place.line), column: Int(place.column))
  }
}

/// All nodes, a column for each thing known about them.
struct NodeColumns: Sendable {
  var ids = TextColumn()
  var kinds: [UInt16] = []
  var names = TextColumn()
  var englishNames = TextColumn()
  var frenchNames = TextColumn()
  var subkinds = TextListColumn()
  var stages: [Int: [DatedStage]] = [:]
  var facts = FactColumns()

  var count: Int { kinds.count }

  func selecting(_ rows: [Int]) -> NodeColumns {
    var stagesByRow: [Int: [DatedStage]] = [:]
    if !stages.isEmpty {
      for (row, old) in rows.enumerated() { stagesByRow[row] = stages[old] }
    }
    return NodeColumns(
      ids: ids.selecting(rows), kinds: rows.map { kinds[$0] }, names: names.selecting(rows),
      englishNames: englishNames.selecting(rows), frenchNames: frenchNames.selecting(rows),
      subkinds: subkinds.selecting(rows), stages: stagesByRow, facts: facts.selecting(rows))
  }
}

/// All relations, a column for each thing known about them.
struct RelationColumns: Sendable {
  var kinds: [UInt16] = []
  var from: [Int32] = []
  var to: [Int32] = []
  var facts = FactColumns()

  var count: Int { kinds.count }

  func selecting(_ rows: [Int]) -> RelationColumns {
    RelationColumns(
      kinds: rows.map { kinds[$0] }, from: rows.map { from[$0] }, to: rows.map { to[$0] },
      facts: facts.selecting(rows))
  }
}
