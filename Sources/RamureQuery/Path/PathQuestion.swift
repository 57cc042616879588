import RamureAnalysis
import RamureModel
import RamureNetwork

/// "How are they connected?": the ways from one actor to another, the shortest first.
///
/// ```swift
/// let question = PathQuestion(from: laPoste, to: observatory, count: 3)
/// for path in question.answer(in: view).paths { print(telling.chain(path).english) }
/// ```
public struct PathQuestion: Hashable, Sendable {
  /// The number of the first actor in the ecosystem of the view.
  public var from: Int
  public var to: Int
  /// How many paths are wanted; `nil` for all.
  public var count: Int?
  /// How many ties a path may have, whatever their lengths; `nil` for any number.
  public var within: Int?

  public init(from: Int, to: Int, count: Int? = 1, within: Int? = nil) {
    self.from = from
    self.to = to
    self.count = count
    self.within = within
  }

  /// The paths, found one after the other as they are asked for.
  ///
  /// Shorter ones first, measured in the lengths of the view; where the number of ties is bounded, by their number. Those
  /// that are as long come in the order of their nodes. Costs what `SimplePaths` and `BoundedPaths` do.
  ///
  /// - Precondition: the view shows both actors.
  public func answer(in view: ProjectedNetwork) -> FoundPaths {
    FoundPaths(question: self, view: view)
  }
}

/// The ways from one actor to another; why there is none, where there is none.
public struct FoundPaths: Sendable {
  public let question: PathQuestion
  public let view: ProjectedNetwork

  /// The paths, found one after the other.
  public var paths: ConnectingPaths { ConnectingPaths(answer: self) }

  /// Whether there are more paths, of any length, than so many: without a bound on their ties their number can grow with
  /// every node.
  public func areMore(than count: Int) -> Bool {
    let (from, to) = ends
    return BoundedPaths(from: from, to: to, within: view.network.nodeCount, in: view.network)
      .areMore(than: count, work: Self.patience)
  }

  /// How many looks at a tie are spent on finding out: a few seconds.
  private static let patience = 100_000_000

  /// The numbers of the two in the network.
  var ends: (from: Int, to: Int) {
    guard let from = view.networkNode(question.from), let to = view.networkNode(question.to) else {
      preconditionFailure("paths are looked for between nodes that the view shows")
    }
    return (from, to)
  }
}

/// Paths, found one after the other as they are asked for: there may be more than anyone can wait for.
public struct ConnectingPaths: Sequence, Sendable {
  let answer: FoundPaths

  public func makeIterator() -> AnyIterator<ConnectingPath> {
    let (from, to) = answer.ends
    let view = answer.view
    var left = answer.question.count ?? Int.max
    func limited(_ next: @escaping () -> NodePath?) -> AnyIterator<ConnectingPath> {
      AnyIterator {
        guard left > 0, let path = next() else { return nil }
        left -= 1
        return ConnectingPath(path, in: view)
      }
    }
    if let within = answer.question.within {
      let paths = BoundedPaths(from: from, to: to, within: within, in: view.network).makeIterator()
      return limited { paths.next() }
    }
    let paths = SimplePaths(from: from, to: to, in: view.network).makeIterator()
    return limited { paths.next() }
  }
}
