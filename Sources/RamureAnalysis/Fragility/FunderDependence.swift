import RamureModel

/// Who lives on one funder only.
///
/// Reads the relations of the kind `funds`, whatever else a view looks at; what is funded by itself does not count.
public struct FunderDependence: Sendable {
  /// A funder, and those that have no other.
  public struct Funder: Hashable, Sendable {
    public let node: Int
    /// Everyone it funds, ascending.
    public let funded: [Int]
    /// Those of them that nobody else funds, ascending.
    public let dependents: [Int]
  }

  /// Everyone that is funded, ascending.
  public let funded: [Int]
  /// Those with exactly one funder, ascending.
  public let dependents: [Int]
  /// The funders on whom somebody depends: most dependents first, then by number.
  public let funders: [Funder]

  /// The part of the funded that depends on one funder; `nil` where nobody is funded.
  public var share: Double? { funded.isEmpty ? nil : Double(dependents.count) / Double(funded.count) }

  /// O(m log m) time with m relations of funding.
  public init(of ecosystem: Ecosystem) {
    var fundersOf: [Int: Set<Int>] = [:]
    for relation in ecosystem.relations where relation.kind.id.isSameText(as: "funds") && relation.from != relation.to {
      fundersOf[relation.to, default: []].insert(relation.from)
    }
    let funded = fundersOf.keys.sorted()
    let dependents = funded.filter { fundersOf[$0]?.count == 1 }
    var fundedBy: [Int: [Int]] = [:]
    for node in funded {
      for funder in fundersOf[node] ?? [] { fundedBy[funder, default: []].append(node) }
    }
    (self.funded, self.dependents) = (funded, dependents)
    funders = fundedBy.keys.sorted().map { funder in
      let all = fundedBy[funder] ?? []
      return Funder(node: funder, funded: all, dependents: all.filter { fundersOf[$0]?.count == 1 })
    }.filter { !$0.dependents.isEmpty }
      .highestFirst(\.dependents.count)
  }
}
