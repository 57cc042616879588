import RamureModel

/// What became of an ecosystem from one version to the next: who and what came, went, changed, or is called otherwise.
///
/// Only what is said counts: the order of lines, comments and the format of the file are no difference. `NodeMatching` and
/// `RelationMatching` say who is taken for who.
///
/// With n nodes and m relations, O(n + m log m) time and O(n + m) memory.
public struct EcosystemDifference: Sendable {
  /// One of which something is said otherwise, by its numbers in both versions.
  public struct Change: Sendable {
    public let old: Int
    public let new: Int
    public let changes: [FactChange]

    /// Whether it has another id.
    public var isRenamed: Bool { changes.first?.field == .id }
  }

  public let old: Ecosystem
  public let new: Ecosystem
  /// Who came, by numbers in the later version; who went, by numbers in the earlier one. Ascending.
  public let addedNodes: [Int]
  public let removedNodes: [Int]
  /// In the order of the later version; those with another id among them.
  public let changedNodes: [Change]
  public let addedRelations: [Int]
  public let removedRelations: [Int]
  public let changedRelations: [Change]
  /// What the ecosystem says otherwise of itself.
  public let header: [FactChange]
  /// By node of the earlier version: its number in the later one; -1 for one that went.
  public let newOfOld: [Int32]
  /// By node and by relation of the later version: its number in the earlier one; -1 for one that came.
  public let oldOfNew: [Int32]
  public let oldRelationOfNew: [Int32]

  public init(from old: Ecosystem, to new: Ecosystem) {
    self.old = old
    self.new = new
    let nodes = NodeMatching(old, new)
    let relations = RelationMatching(old, new, nodes)
    (newOfOld, oldOfNew) = (nodes.newOfOld, nodes.oldOfNew)
    removedNodes = nodes.newOfOld.indices.filter { nodes.newOfOld[$0] < 0 }
    addedNodes = nodes.oldOfNew.indices.filter { nodes.oldOfNew[$0] < 0 }
    changedNodes = nodes.oldOfNew.enumerated().compactMap { number, earlier in
      guard earlier >= 0 else { return nil }
      let changes = FactChange.changes(from: old.nodes[Int(earlier)], to: new.nodes[number])
      return changes.isEmpty ? nil : Change(old: Int(earlier), new: number, changes: changes)
    }
    (addedRelations, removedRelations) = (relations.come, relations.gone)
    changedRelations = relations.changed.map { Change(old: $0.old, new: $0.new, changes: $0.changes) }
    oldRelationOfNew = relations.oldOfNew
    header = FactChange.changes(from: old.header, to: new.header)
  }

  public var isEmpty: Bool {
    addedNodes.isEmpty && removedNodes.isEmpty && changedNodes.isEmpty && addedRelations.isEmpty
      && removedRelations.isEmpty && changedRelations.isEmpty && header.isEmpty
  }
}
