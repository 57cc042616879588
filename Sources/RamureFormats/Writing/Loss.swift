import RamureModel
import RamureWording

/// Something of an ecosystem that a format cannot hold: of what sort, how often, and where first.
public struct Loss: Hashable, Sendable {
  public let sort: LossSort
  public let count: Int
  /// The first of them: an id, or a relation as `a funds b`; `nil` for what the ecosystem has but once.
  public let example: String?

  /// What is lost in a format of this name, as it is told.
  public func diagnosis(in format: EcosystemFormat) -> Diagnosis {
    .lost(sort, count, first: example, format: format.id)
  }
}

/// The losses of one writing, counted sort by sort.
struct LossReport: Sendable {
  private var counts: [LossSort: Int] = [:]
  private var examples: [LossSort: String] = [:]

  mutating func note(_ sort: LossSort, _ count: Int = 1, at example: @autoclosure () -> String? = nil) {
    guard count > 0 else { return }
    if counts.updateValue(counts[sort, default: 0] + count, forKey: sort) == nil { examples[sort] = example() }
  }

  var losses: [Loss] {
    LossSort.allCases.compactMap { sort in
      counts[sort].map { Loss(sort: sort, count: $0, example: examples[sort]) }
    }
  }
}

extension Ecosystem {
  /// A relation in three words, to point at it: `a funds b`.
  func sentence(_ relation: Relation) -> String {
    "\(nodes[relation.from].id) \(relation.kind.id) \(nodes[relation.to].id)"
  }
}
