import RamureModel

/// The time something spent in one stage.
public struct StageStay: Hashable, Sendable {
  /// The stage's place in the vocabulary.
  public let stage: Int
  public let start: PartialDate
  /// When the next stage began, or what goes through it ended; `nil` where neither is known.
  public let end: PartialDate?
  /// The stage that came after.
  public let next: Int?
  /// `nil` where it is open, has no length, or its dates contradict each other.
  public let length: KnownLength?
  /// Whether it lasts as far as anybody knows.
  public let isOpen: Bool
}

/// The stages that a partnership, a programme or a solution went through.
public struct StagePath: Sendable {
  /// What is in it at a date.
  public enum State: Hashable, Sendable {
    case stage(StageStay)
    /// Its first dated stage begins later.
    case before
    /// It ended before.
    case over
    /// None of its stages has a date.
    case undated
  }

  public let node: Int
  /// In the order of their dates.
  public let stays: [StageStay]
  /// The stages written without a date.
  public let undated: [Int]
  let begins: PartialDate?
  let ends: PartialDate?

  /// The stage it had reached by the last day of a date.
  public func state(at date: PartialDate) -> State {
    guard Period(end: ends).mayInclude(date) else { return .over }
    guard !stays.isEmpty else { return .undated }
    return stays.last { Period(start: $0.start).mayInclude(date) }.map(State.stage) ?? .before
  }

  /// Its last stage, whenever that is.
  public var latest: StageStay? { stays.last }
}

/// How an ecosystem went through its stages.
public struct StageFindings: Sendable {
  /// The stages of the vocabulary, in its order.
  public let stages: [Stage]
  /// Of everything that names a stage, in the order of nodes.
  public let paths: [StagePath]
  /// How many stages are written without a date.
  public let undatedCount: Int

  /// What is known of one stage over all.
  public struct Summary: Hashable, Sendable {
    public let stage: Int
    /// How many times something was in it.
    public let count: Int
    /// How many of those last as far as anybody knows.
    public let openCount: Int
    /// The known lengths in months, ascending.
    public let months: [Int]
    /// Whether some of the lengths are known in years only.
    public let areInYears: Bool

    /// The middle one of the known lengths; between two, their mean.
    public var median: Double? {
      guard !months.isEmpty else { return nil }
      let (low, high) = (months[(months.count - 1) / 2], months[months.count / 2])
      return Double(low + high) / 2
    }
  }

  /// What came after what.
  public struct Transition: Hashable, Sendable {
    public let from: Int
    public let to: Int
    /// Who took it, once each time.
    public let nodes: [Int]

    public var isBackwards: Bool { to < from }
  }

  /// Of each stage that something was in, in the order of the vocabulary.
  public var summaries: [Summary] {
    stages.indices.compactMap { stage in
      let stays = paths.flatMap(\.stays).filter { $0.stage == stage }
      let lengths = stays.compactMap(\.length)
      return stays.isEmpty
        ? nil
        : Summary(
          stage: stage, count: stays.count, openCount: stays.count(where: \.isOpen),
          months: lengths.map(\.months).sorted(), areInYears: lengths.contains(where: \.isInYears))
    }
  }

  /// By the stage they lead from, then by that they lead to.
  public var transitions: [Transition] {
    var nodes: [Int: [Int]] = [:]
    for path in paths {
      for stay in path.stays {
        if let next = stay.next, next != stay.stage {
          nodes[stay.stage * stages.count + next, default: []].append(path.node)
        }
      }
    }
    return nodes.lowestFirst(\.key).map { key, nodes in
      Transition(from: key / stages.count, to: key % stages.count, nodes: nodes)
    }
  }
}
