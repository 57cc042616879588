import RamureWording

/// The kinds an ecosystem may use: its nodes, its relations and its stages.
///
/// A vocabulary is data. `builtIn` holds the kinds of Ramure; a file may add its own, and a file of plain nodes and edges
/// may bring all of its kinds with it (`isOpen`).
public struct Vocabulary: Hashable, Sendable {
  public private(set) var nodeKinds: [NodeKind]
  public private(set) var relationKinds: [RelationKind]
  public private(set) var stages: [Stage]

  /// Whether some kinds were taken as they came. The rules about ends are then not checked: they speak of our kinds only.
  public private(set) var isOpen = false

  private var words = VocabularyIndex()
  // The kinds taken as they came. Only their exact ids mean them: C and C++ fold to one word.
  private var takenNodeKinds: Set<Int> = []
  private var takenRelationKinds: Set<Int> = []

  /// A kind of node, with the subkind a word named when it named one: `foundation` is an organisation.
  public struct NodeMatch: Hashable, Sendable {
    /// The kind's place in `nodeKinds`.
    public let kind: Int
    public let subkind: String?

    package init(kind: Int, subkind: String?) { (self.kind, self.subkind) = (kind, subkind) }
  }

  /// A kind of relation, and whether the word read it from its other end: `fundedBy` is `funds` reversed.
  public struct RelationMatch: Hashable, Sendable {
    /// The kind's place in `relationKinds`.
    public let kind: Int
    public let isReversed: Bool

    package init(kind: Int, isReversed: Bool) { (self.kind, self.isReversed) = (kind, isReversed) }
  }

  public init(nodeKinds: [NodeKind], relationKinds: [RelationKind], stages: [Stage]) {
    self.nodeKinds = []
    self.relationKinds = []
    self.stages = []
    for stage in stages { append(stage) }
    for kind in nodeKinds { append(kind) }
    for kind in relationKinds { append(kind) }
  }

  /// The kinds Ramure knows: 12 of nodes, 28 of relations, 7 stages.
  public static let builtIn = Vocabulary(
    nodeKinds: NodeKind.builtIn,
    relationKinds: RelationKind.builtIn.map { $0.phrased(RelationPhrases.builtIn[$0.id]) }, stages: Stage.builtIn)

  // MARK: - Finding

  /// The kind of node a word means: by id, else by subkind, else by a label in either language, without regard to case
  /// and accents.
  ///
  /// A subkind that several kinds have (`study`) means none of them, unless a family says which kinds are possible: then
  /// it means the first.
  public func nodeKind(_ word: String, of family: NodeKind.Family? = nil) -> NodeMatch? {
    func isPossible(_ number: Int) -> Bool { family == nil || nodeKinds[number].family == family }
    if let number = words.nodeKind(id: word), isPossible(number) { return NodeMatch(kind: number, subkind: nil) }
    let folded = word.folded
    if let number = words.nodeKinds(folded: folded).first(where: isPossible) {
      return NodeMatch(kind: number, subkind: nil)
    }
    let found = words.subkinds(folded: folded)
    return family == nil ? (found.count == 1 ? found.first : nil) : found.first { isPossible($0.kind) }
  }

  /// The place of the kind of exactly this id in `nodeKinds`.
  public func nodeKindNumber(id: String) -> Int? { words.nodeKind(id: id) }

  /// The kind of relation a word means: by id or inverse id, else by a label in either language, read from either end.
  public func relationKind(_ word: String) -> RelationMatch? {
    words.relationKind(id: word) ?? words.relationKind(folded: word.folded)
  }

  /// The subkind of a kind that a word means, by id or by a label in either language.
  public func subkind(_ word: String, of kind: NodeKind) -> NodeKind.Subkind? {
    guard let number = words.nodeKind(id: kind.id), let place = words.subkind(word, of: number) else {
      return nil
    }
    return nodeKinds[number].subkinds[place]
  }

  /// The stage a word means, by id or by a label in either language.
  public func stage(_ word: String) -> Stage? {
    words.stage(word).map { stages[$0] }
  }

  // MARK: - Extending

  /// Adds a kind of node, or replaces the one of the same id where it stands. Returns its place.
  @discardableResult
  public mutating func append(_ kind: NodeKind) -> Int {
    if let number = words.nodeKind(id: kind.id) {
      nodeKinds[number] = kind
      indexWords()
      return number
    }
    nodeKinds.append(kind)
    words.add(kind, number: nodeKinds.count - 1)
    return nodeKinds.count - 1
  }

  /// Adds a kind of relation, or replaces the one of the same id where it stands. Returns its place.
  ///
  /// A word that is one kind's id and another's inverse means the first.
  @discardableResult
  public mutating func append(_ kind: RelationKind) -> Int {
    if let known = words.relationKind(id: kind.id), !known.isReversed {
      relationKinds[known.kind] = kind
      indexWords()
      return known.kind
    }
    relationKinds.append(kind)
    words.add(kind, number: relationKinds.count - 1)
    return relationKinds.count - 1
  }

  /// Adds a stage after the others, unless one of that id is there.
  public mutating func append(_ stage: Stage) {
    guard words.isNew(stageID: stage.id) else { return }
    stages.append(stage)
    words.add(stage, number: stages.count - 1)
  }

  /// Takes a kind of node as it comes, its id for its label.
  mutating func open(nodeKind id: String) -> Int {
    open(NodeKind.bare(id))
  }

  /// Takes a kind of relation as it comes, its id for its label.
  mutating func open(relationKind id: String) -> Int {
    open(RelationKind.bare(id))
  }

  /// Leaves the rules about ends unchecked, as where kinds were taken as they came.
  mutating func checksNoEnds() { isOpen = true }

  /// Takes away the direction of a kind of relation.
  mutating func removeDirection(ofRelationKind number: Int) {
    let kind = relationKinds[number]
    guard !kind.isSymmetric else { return }
    relationKinds[number] = RelationKind(
      kind.id, inverse: kind.inverse, family: kind.family, from: kind.from, to: kind.to,
      rules: kind.rules + [.symmetric],
      label: kind.label, inverseLabel: kind.inverseLabel, attributes: kind.attributes, phrases: kind.phrases)
  }

  mutating func open(_ kind: NodeKind) -> Int {
    isOpen = true
    nodeKinds.append(kind)
    takenNodeKinds.insert(nodeKinds.count - 1)
    words.add(kind, number: nodeKinds.count - 1, onlyID: true)
    return nodeKinds.count - 1
  }

  mutating func open(_ kind: RelationKind) -> Int {
    isOpen = true
    relationKinds.append(kind)
    takenRelationKinds.insert(relationKinds.count - 1)
    words.add(kind, number: relationKinds.count - 1, onlyID: true)
    return relationKinds.count - 1
  }

  private mutating func indexWords() {
    words = VocabularyIndex()
    for (number, stage) in stages.enumerated() { words.add(stage, number: number) }
    for (number, kind) in nodeKinds.enumerated() {
      words.add(kind, number: number, onlyID: takenNodeKinds.contains(number))
    }
    for (number, kind) in relationKinds.enumerated() {
      words.add(kind, number: number, onlyID: takenRelationKinds.contains(number))
    }
  }
}
