import RamureWording

/// Which part of an ecosystem is looked at: some kinds of nodes and of relations, without some nodes, at a date.
///
/// ```swift
/// var selection = Selection()
/// selection.nodeKinds = ["foundation", "partnership"]
/// selection.date = PartialDate(year: 2012)
/// let seen = try selection.applied(to: ecosystem).ecosystem
/// ```
///
/// The selection without settings takes everything. A relation is taken with both its ends or not at all.
public struct Selection: Hashable, Sendable {
  /// The kinds and subkinds of node to keep, by id or by a label in either language; `nil` for all.
  public var nodeKinds: [String]?

  /// The kinds of relation to keep, by id, inverse id or a label in either language; `nil` for all.
  public var relationKinds: [String]?

  /// The ids of nodes to leave out.
  public var without: [String]

  /// Keeps what may have held at some time of this date. What has no start or no end may have held at any time before,
  /// or after.
  public var date: PartialDate?

  public init(
    nodeKinds: [String]? = nil, relationKinds: [String]? = nil, without: [String] = [], date: PartialDate? = nil
  ) {
    self.nodeKinds = nodeKinds
    self.relationKinds = relationKinds
    self.without = without
    self.date = date
  }

  /// The part of the ecosystem that is selected, and what the date did to it.
  ///
  /// Takes time and memory in proportion to the nodes and the relations.
  ///
  /// - Throws: `InvalidSelection` when a kind or an id of the selection is not to be found in the ecosystem.
  public func applied(to ecosystem: Ecosystem) throws(InvalidSelection) -> SelectedEcosystem {
    guard self != Selection() else { return SelectedEcosystem(whole: ecosystem) }
    let filter = try SelectionFilter(self, ecosystem)
    let whole = ecosystem.restricted(toNodes: filter.keeps(node:), relations: filter.keeps(relation:))
    let leftOut = without.compactMap { ecosystem.node(id: $0)?.name }
    guard let date else { return SelectedEcosystem(whole, outOf: whole, leftOut: leftOut) }
    let dated = whole.restricted(
      toNodes: { $0.period.mayInclude(date) }, relations: { $0.period.mayInclude(date) })
    return SelectedEcosystem(dated, outOf: whole, leftOut: leftOut)
  }
}

/// The part of an ecosystem that a selection took.
public struct SelectedEcosystem: Sendable {
  public let ecosystem: Ecosystem
  /// How many nodes the date alone left out.
  public let nodesOutsideDate: Int
  /// How many relations the date alone left out, be it for their own period or for that of an end.
  public let relationsOutsideDate: Int
  /// How many of the nodes kept have neither start nor end: nothing says whether they held at the date.
  public let undatedNodes: Int
  /// How many of the relations kept have neither start nor end.
  public let undatedRelations: Int
  /// What the nodes are called that were left out by their ids.
  public let leftOut: [Name]

  init(_ ecosystem: Ecosystem, outOf whole: Ecosystem, leftOut: [Name]) {
    self.init(
      ecosystem, leftOut: leftOut, nodesOutsideDate: whole.nodes.count - ecosystem.nodes.count,
      relationsOutsideDate: whole.relations.count - ecosystem.relations.count)
  }

  /// An ecosystem of which everything is looked at.
  public init(whole: Ecosystem) {
    self.init(whole, leftOut: [], nodesOutsideDate: 0, relationsOutsideDate: 0)
  }

  private init(_ ecosystem: Ecosystem, leftOut: [Name], nodesOutsideDate: Int, relationsOutsideDate: Int) {
    self.ecosystem = ecosystem
    self.leftOut = leftOut
    self.nodesOutsideDate = nodesOutsideDate
    self.relationsOutsideDate = relationsOutsideDate
    undatedNodes = ecosystem.nodes.count { $0.period.isUnknown }
    undatedRelations = ecosystem.relations.count { $0.period.isUnknown }
  }

  /// A part of what was selected: some of its nodes, and of the relations between them.
  public func restricted(
    toNodes keepsNode: (Node) -> Bool, relations keepsRelation: (Relation) -> Bool = { _ in true }
  ) -> SelectedEcosystem {
    SelectedEcosystem(
      ecosystem.restricted(toNodes: keepsNode, relations: keepsRelation), leftOut: leftOut,
      nodesOutsideDate: nodesOutsideDate,
      relationsOutsideDate: relationsOutsideDate)
  }
}

/// Thrown where a selection names a kind or a node that is not there; one diagnosis for each such word.
public struct InvalidSelection: Error, Hashable, Sendable {
  public let diagnoses: [Diagnosis]
}
