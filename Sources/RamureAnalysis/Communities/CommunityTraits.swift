import RamureModel
import RamureNetwork

/// Finds out what each community is about: what its members are, where they are active and what they work on more than
/// the rest of the view.
///
/// A community that has at least `leastCount` members with something is compared with the whole by drawing without putting
/// back (the hypergeometric test, as in tests of enrichment). Of all such comparisons those are told that a false
/// discovery rate of `falseDiscoveryRate` allows (Benjamini and Hochberg): on average no more than one in twenty would be
/// chance. A need or a territory that is a node of the view ties those around it together; that it stands out then says
/// what a community formed around, not that this could not have been expected.
///
/// Pools are those of which the file says something of the sort: a territory is compared among nodes with a known
/// territory, a finer kind among nodes of its kind that have one.
///
/// Source: Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate,
/// doi:10.1111/j.2517-6161.1995.tb02031.x.
public struct CommunityTraits: Sendable {
  /// How many members of a community must have something before it is told.
  public var leastCount = 3
  /// The part of what is told that may be chance.
  public var falseDiscoveryRate = 0.05

  public init() {}

  /// What each community has more of, in the order of `Communities.all`: what is least likely by chance first.
  ///
  /// O(t log t + m) time, with t what all nodes together have.
  ///
  /// - Parameter whole: the ecosystem before some of it was left out; unless said, what the view looks at.
  public func traits(of communities: Communities, in whole: Ecosystem? = nil) -> [[CommunityTrait]] {
    let nodes = NodeTraits(of: communities.view, in: whole ?? communities.view.ecosystem)
    var found: [(community: Int, number: Int, trait: CommunityTrait)] = []
    var inPool = [Int](repeating: 0, count: nodes.poolSizes.count)
    var having = [Int](repeating: 0, count: nodes.traits.count)
    for (place, community) in communities.all.enumerated() where community.size >= leastCount {
      var met: Set<Int32> = []
      for node in community.members {
        for pool in nodes.poolRows[node] { inPool[Int(pool)] += 1 }
        for trait in nodes.traitRows[node] {
          having[Int(trait)] += 1
          met.insert(trait)
        }
      }
      for number in met.sorted().map(Int.init) {
        if having[number] >= leastCount {
          found.append((place, number, trait(number, having[number], of: inPool, nodes)))
        }
        having[number] = 0
      }
      for node in community.members {
        for pool in nodes.poolRows[node] { inPool[Int(pool)] = 0 }
      }
    }
    let bound = bound(found.map(\.trait.probability))
    var traits = [[CommunityTrait]](repeating: [], count: communities.all.count)
    let told = found.filter { $0.trait.probability <= bound && $0.trait.share > $0.trait.shareOverAll }
      .sorted {
        let (one, other) = ($0.trait, $1.trait)
        return (one.probability, other.share * one.shareOverAll, $0.number)
          < (other.probability, one.share * other.shareOverAll, $1.number)
      }
    for entry in told { traits[entry.community].append(entry.trait) }
    return traits
  }

  private func trait(_ number: Int, _ count: Int, of inPool: [Int], _ nodes: NodeTraits) -> CommunityTrait {
    let trait = nodes.traits[number]
    let (pool, all) = (nodes.poolSizes[trait.pool], nodes.counts[number])
    let tail = HypergeometricTail(population: pool, having: all)
    return CommunityTrait(
      aspect: trait.aspect, count: count, known: inPool[trait.pool], shareOverAll: Double(all) / Double(pool),
      probability: tail.probability(ofAtLeast: count, of: inPool[trait.pool]))
  }

  /// The largest probability that may be told: the last of the sorted ones that is at most its rank's part of the rate.
  private func bound(_ probabilities: [Double]) -> Double {
    let sorted = probabilities.sorted()
    let last = sorted.indices.last { place in
      sorted[place] <= falseDiscoveryRate * Double(place + 1) / Double(sorted.count)
    }
    return last.map { sorted[$0] } ?? -1
  }
}
