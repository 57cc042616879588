import RamureModel
import RamureWording

/// Puts ecosystems together that several people keep: who is the same becomes one, and nothing is lost in silence.
///
/// Two nodes of two files are one where they have the same id and names that agree, the same identifier, or the same name
/// that nobody else has in either; or where somebody decided it. Who is only likely the same stays two. Of facts that
/// differ the first is kept, and both are told.
///
/// With n nodes and m relations, O(n log n + m) time; see `DuplicateSearch` for who is likely the same.
public struct EcosystemMerge: Sendable {
  /// What somebody decided of two nodes.
  public struct Decision: Sendable {
    public let first: DuplicatePair.Place
    public let second: DuplicatePair.Place
    public let isSame: Bool
    /// Where it is written.
    public let position: SourcePosition

    public init(_ first: DuplicatePair.Place, _ second: DuplicatePair.Place, isSame: Bool, at position: SourcePosition)
    {
      (self.first, self.second, self.isSame, self.position) = (first, second, isSame, position)
    }
  }

  public let decisions: [Decision]

  public init(decisions: [Decision] = []) {
    self.decisions = decisions
  }

  /// The union of ecosystems, in the order given: what comes first is kept where two differ.
  ///
  /// - Throws: `InvalidEcosystem` where decisions contradict each other, or where what several files say cannot all be:
  ///   relations that go round in a circle, or lead to a kind they may not lead to.
  public func merged(_ ecosystems: [Ecosystem]) throws(InvalidEcosystem) -> MergedEcosystem {
    let evidence = DuplicateEvidence(ecosystems)
    var union = NodeUnion(evidence)
    try union.decide(decisions)
    union.joinByID()
    union.joinByIdentifier()
    union.joinByName()
    let classes = MergedClasses(union)
    var assembly = MergeAssembly(evidence, classes)
    let ecosystem = try assembly.ecosystem()
    let likely = DuplicateSearch().pairs(of: evidence) { union.isOpen($0, $1) }
    return MergedEcosystem(
      ecosystem: ecosystem, findings: classes.findings + assembly.findings, joined: classes.joinedCount,
      proposed: likely.count)
  }
}

/// Ecosystems put together, and what is to be known of it.
public struct MergedEcosystem: Sendable {
  public let ecosystem: Ecosystem
  /// In the order of the files.
  public let findings: [MergeFinding]
  /// How many nodes were found to be one that another file has.
  public let joined: Int
  /// How many pairs of nodes of different files are likely one, and stayed two.
  public let proposed: Int
}
