import RamureModel
import RamureNetwork

/// What became of communities since an earlier date or version: which go on, merged, split, ended, and which are new.
///
/// Only nodes that were there before and still are count for who is who; newcomers and those gone do not hide that a
/// community goes on. Communities of one are none here.
///
/// 1. *Goes on*: of all pairs of an earlier community and one of now that share two nodes at least, those are matched whose
///    Jaccard index (shared, over all of either) is `leastOverlap` or more, the highest first, each community once.
/// 2. *Merged*: an earlier one that does not go on, more than half of whose remaining members are in one community of now.
/// 3. *Split off*: one of now that does not go on from any, more than half of whose members that were there come from one.
/// 4. Whatever else was is *ended*; whatever else is has *appeared*.
///
/// Who *moved* is in another community of two or more than its own became. Who is equal in all that is compared is matched
/// in the order of numbers, so that the same communities give the same lineage.
///
/// O(n + p log p) time, with p the pairs of communities that share a node.
///
/// Source: D. Greene, D. Doyle, P. Cunningham (2010), Tracking the evolution of communities in dynamic social networks,
/// doi:10.1109/ASONAM.2010.17, where a threshold on the Jaccard index matches; rules 2 and 3 tell apart what is not matched.
public struct CommunityLineage: Sendable {
  /// Where a community of now comes from. Numbers are places in `past.all`.
  public enum Origin: Hashable, Sendable {
    case goesOn(from: Int)
    case splitOff(from: Int)
    case appeared
    /// It is no community of two or more.
    case alone
  }

  /// What became of an earlier community. Numbers are places in `Communities.all`.
  public enum Fate: Hashable, Sendable {
    case goesOn(as: Int)
    case merged(into: Int)
    case ended
    case alone
  }

  /// A node in another community than its own became.
  public struct Move: Hashable, Sendable {
    public let node: Int
    public let from: Int
    public let to: Int

    public init(node: Int, from: Int, to: Int) {
      (self.node, self.from, self.to) = (node, from, to)
    }
  }

  public static let leastOverlap = 0.3

  public let past: PastCommunities
  /// By community of now.
  public let origins: [Origin]
  /// By earlier community.
  public let fates: [Fate]
  /// In the order of nodes.
  public let moves: [Move]
  /// The nodes that were not there before; ascending.
  public let newcomers: [Int]
  /// Whether a node of the view was not there before.
  public func isNewcomer(_ node: Int) -> Bool { !wasThere[node] }
  private let wasThere: [Bool]
  /// The ids of those that were there and are no longer, by earlier community.
  public let gone: [[String]]
  /// The earlier community of each node of the view, by its place in `past.all`; -1 for one of none.
  public let earlier: [Int32]

  public init(from past: PastCommunities, to communities: Communities) {
    self.past = past
    let view = communities.view
    func place(_ id: String) -> Int? { view.ecosystem.node(id: id).flatMap { view.networkNode($0.number) } }
    var earlier = [Int32](repeating: -1, count: view.network.nodeCount)
    var wasThere = [Bool](repeating: false, count: view.network.nodeCount)
    var gone = [[String]](repeating: [], count: past.all.count)
    for (number, community) in past.all.enumerated() {
      for id in community.members {
        guard let node = place(id) else {
          gone[number].append(id)
          continue
        }
        wasThere[node] = true
        earlier[node] = Int32(number)
      }
    }
    for node in past.others.lazy.compactMap(place) { wasThere[node] = true }

    let overlaps = Overlaps(
      past.all.map { $0.members.count > 1 }, earlier, communities.all.map { $0.size > 1 }, communities.groups, wasThere)
    (origins, fates) = overlaps.lineage()
    self.earlier = earlier
    self.gone = gone
    self.wasThere = wasThere
    newcomers = wasThere.indices.filter { !wasThere[$0] }
    var moves: [Move] = []
    for node in earlier.indices where earlier[node] >= 0 && communities.groups[node] >= 0 {
      let (from, to) = (Int(earlier[node]), Int(communities.groups[node]))
      guard fates[from] != .alone, origins[to] != .alone, origins[to] != .splitOff(from: from),
        fates[from] != .goesOn(as: to), fates[from] != .merged(into: to)
      else { continue }
      moves.append(Move(node: node, from: from, to: to))
    }
    self.moves = moves
  }
}

/// How many nodes that were there before and still are each earlier community shares with each of now.
private struct Overlaps {
  private var shared: [(past: Int, now: Int, count: Int)] = []
  private var remaining: [Int]
  private var known: [Int]
  private let wasJoined: [Bool]
  private let isJoined: [Bool]

  init(_ wasJoined: [Bool], _ earlier: [Int32], _ isJoined: [Bool], _ groups: NodeGroups, _ wasThere: [Bool]) {
    (self.wasJoined, self.isJoined) = (wasJoined, isJoined)
    remaining = [Int](repeating: 0, count: wasJoined.count)
    known = [Int](repeating: 0, count: isJoined.count)
    var pairs: [Int] = []
    for node in earlier.indices {
      if earlier[node] >= 0 { remaining[Int(earlier[node])] += 1 }
      if groups[node] >= 0, wasThere[node] { known[Int(groups[node])] += 1 }
      guard earlier[node] >= 0, groups[node] >= 0 else { continue }
      let (past, now) = (Int(earlier[node]), Int(groups[node]))
      if wasJoined[past], isJoined[now] { pairs.append(past * isJoined.count + now) }
    }
    for pair in pairs.sorted() {
      let (past, now) = (pair / isJoined.count, pair % isJoined.count)
      if let last = shared.last, last.past == past, last.now == now {
        shared[shared.count - 1].count += 1
      } else {
        shared.append((past, now, 1))
      }
    }
  }

  func lineage() -> ([CommunityLineage.Origin], [CommunityLineage.Fate]) {
    var origins = isJoined.map { $0 ? CommunityLineage.Origin.appeared : .alone }
    var fates = wasJoined.map { $0 ? CommunityLineage.Fate.ended : .alone }
    let candidates = shared.filter { $0.count > 1 && jaccard($0) >= CommunityLineage.leastOverlap }
      .sorted { (-jaccard($0), -$0.count, $0.past, $0.now) < (-jaccard($1), -$1.count, $1.past, $1.now) }
    for pair in candidates where origins[pair.now] == .appeared && fates[pair.past] == .ended {
      origins[pair.now] = .goesOn(from: pair.past)
      fates[pair.past] = .goesOn(as: pair.now)
    }
    for pair in shared {
      if fates[pair.past] == .ended, 2 * pair.count > remaining[pair.past] {
        fates[pair.past] = .merged(into: pair.now)
      }
      if origins[pair.now] == .appeared, 2 * pair.count > known[pair.now] {
        origins[pair.now] = .splitOff(from: pair.past)
      }
    }
    return (origins, fates)
  }

  private func jaccard(_ pair: (past: Int, now: Int, count: Int)) -> Double {
    Double(pair.count) / Double(remaining[pair.past] + known[pair.now] - pair.count)
  }
}
