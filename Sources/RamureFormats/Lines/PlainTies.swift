import RamureModel
import RamureWording

/// Nodes and ties of files that say little more than which there are: lists of edges, of neighbours, matrices.
///
/// They go straight into the draft: a line of such a file may be one of millions.
struct PlainTies {
  var draft: EcosystemDraft
  let nodeKind: Int
  private let weight: Int
  private var direction = -1

  /// Where such files begin to say something.
  static let start = EcosystemDraft.Place(line: 1, column: 1)

  /// - Returns: `nil` where a node without a kind is not to be, which is reported.
  init?(_ draft: inout EcosystemDraft) {
    // Said once: such a file has no place for kinds of nodes.
    guard let kind = draft.nodeKindLeftOut(at: Self.start, isSaid: false) else { return nil }
    nodeKind = kind.kind
    weight = draft.relationAttribute("weight")
    self.draft = draft
  }

  /// What relations are of that say no kind; `nil` where each has to say one, which is reported.
  mutating func noKind() -> Vocabulary.RelationMatch? { draft.relationKindLeftOut(at: Self.start, isSaid: false) }

  /// The node of a word, which may be there already.
  mutating func node(_ lines: WordLines, _ word: Int) -> Int? {
    if lines.isEncoded(word) { return node(lines.text(word), at: lines.place(ofWord: word)) }
    let range = lines.words[word].range
    if let known = draft.node(lines.bytes, range) { return known }
    return draft.addNode(lines.bytes, range, kind: nodeKind, at: lines.place(ofWord: word))
  }

  mutating func node(_ id: String, at place: EcosystemDraft.Place) -> Int? {
    let bytes = Array(id.utf8)
    if let known = draft.node(bytes, bytes.indices) { return known }
    return draft.addNode(bytes, bytes.indices, kind: nodeKind, at: place)
  }

  /// Adds a node that is not to be there already.
  ///
  /// - Parameter mode: which mode of a network of two it is of.
  mutating func newNode(_ id: String, mode: String? = nil, at place: EcosystemDraft.Place) -> Int? {
    let bytes = Array(id.utf8)
    let node = draft.addNode(bytes, bytes.indices, kind: nodeKind, at: place)
    if let mode, let node {
      let text = Array(mode.utf8)
      draft.setAttribute(text, text.indices, column: draft.nodeAttribute("mode"), ofNode: node)
    }
    return node
  }

  /// - Returns: the number of the relation, for its weight.
  @discardableResult
  mutating func tie(
    _ from: Int, _ to: Int, _ kind: Vocabulary.RelationMatch, isDirected: Bool = true, at place: EcosystemDraft.Place
  ) -> Int {
    let relation = draft.addRelation(from: from, to: to, kind: kind, at: place)
    if !isDirected, !draft.vocabulary.relationKinds[kind.kind].isSymmetric {
      if direction < 0 { direction = draft.relationAttribute(RelationDirection.attribute) }
      let word = Array(RelationDirection.undirected.rawValue.utf8)
      draft.setAttribute(word, word.indices, column: direction, ofRelation: relation)
    }
    return relation
  }

  /// Gives the relation last added its weight, a number as the file has it.
  mutating func setWeight(_ bytes: [UInt8], _ range: Range<Int>, of relation: Int) {
    draft.setAttribute(bytes, range, column: weight, ofRelation: relation)
  }

  mutating func setWeight(_ text: String, of relation: Int) {
    let bytes = Array(text.utf8)
    setWeight(bytes, bytes.indices, of: relation)
  }

  consuming func finished() throws(ReadingError) -> ValidatedEcosystem { try draft.finished() }
}
