import RamureModel

/// Pairs of nodes of which somebody decided whether they are the same: what `ramure duplicates` wrote, filled in.
public struct PairList: Sendable {
  public struct Row: Sendable {
    /// A node as the list names it, and where.
    public struct End: Sendable {
      public let file: String
      public let id: String
      public let filePosition: SourcePosition
      public let idPosition: SourcePosition
    }

    public let isSame: Bool
    public let first: End
    public let second: End
    public let position: SourcePosition
  }

  /// The decided ones, in the order of the file.
  public let rows: [Row]
  /// How many are left open.
  public let undecided: Int
}
