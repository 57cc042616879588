import RamureModel

/// Something that whoever puts files together should know: who was taken for whom, what was told twice and otherwise.
public struct MergeFinding: Sendable {
  public enum What: String, CaseIterable, Sendable {
    /// Two nodes with different ids became one.
    case joined
    /// A node or a source has another id than in its file, where somebody else had it.
    case renamed
    /// Two files say different things; the first is kept.
    case conflict
    /// A relation between two that became one.
    case leftOut = "left_out"
  }

  /// Whom or what it is about, as it is called in what was written.
  public enum Subject: Hashable, Sendable {
    case node(String)
    case relation(from: String, kind: String, to: String)
    case source(String)
    case kind(String)
    case ecosystem
  }

  /// Why two nodes were taken for one.
  public enum Reason: Hashable, Sendable {
    /// They have the same id, and names that agree.
    case id
    case identifier(ActorIdentifier)
    /// They have the same name, which nobody else has in either file.
    case name
    /// Somebody decided it.
    case decision
  }

  public let what: What
  public let subject: Subject
  /// What the two say otherwise; `nil` where it is about ids.
  public let field: FactChange.Field?
  /// What stands in what was written, and what does not: values, or ids.
  public let kept: String
  public let other: String
  public let keptAt: SourcePosition
  public let otherAt: SourcePosition
  public let reason: Reason?

  /// Whether files contradict each other. That two people gave their files two titles, wrote one name in capitals, or numbered
  /// their sources alike is no contradiction.
  public var isContradiction: Bool {
    switch (what, subject, field) {
    case (.joined, _, _), (.renamed, .source, _), (_, .ecosystem, _): false
    case (.conflict, _, .name), (.conflict, _, .englishName), (.conflict, _, .frenchName): kept.folded != other.folded
    default: true
    }
  }

  init(
    _ what: What, _ subject: Subject, field: FactChange.Field? = nil, kept: String, at keptAt: SourcePosition,
    other: String, at otherAt: SourcePosition, reason: Reason? = nil
  ) {
    (self.what, self.subject, self.field, self.reason) = (what, subject, field, reason)
    (self.kept, self.keptAt, self.other, self.otherAt) = (kept, keptAt, other, otherAt)
  }
}
