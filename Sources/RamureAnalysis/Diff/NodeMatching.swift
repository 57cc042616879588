import RamureModel

/// Who of a later version is who of an earlier one: by id; else, among those that came and went, by name or by ties.
///
/// Whoever has the same id is the same. Of the others, one that went and one that came are the same under another id
///
/// 1. where both are of one family and bear the same name, folded, which no other that went or came bears; then
/// 2. where both are of one kind and share at least two ties (same kind, same direction, same other end), and these are
///    more than half of all ties of the two, and neither shares as large a part with anybody else.
///
/// Half is what git asks of two files before it calls one a rename of the other. The second rule looks at no tie that more
/// than `crowd` of those that came or went have: it says nothing of any of them, and would take long.
///
/// With n nodes and m relations, O(n + m log m) time.
struct NodeMatching {
  /// By node of the earlier version: its number in the later one; -1 for one that went.
  private(set) var newOfOld: [Int32]
  /// By node of the later version.
  private(set) var oldOfNew: [Int32]
  /// Those under another id, in the order of the later version.
  private(set) var renamed: [(old: Int, new: Int)] = []

  static let leastShare = 0.5
  static let leastShared = 2
  private static let crowd = 32

  init(_ old: Ecosystem, _ new: Ecosystem) {
    newOfOld = [Int32](repeating: -1, count: old.nodes.count)
    oldOfNew = [Int32](repeating: -1, count: new.nodes.count)
    // Both are in the order of ids.
    var (left, right) = (0, 0)
    while left < old.nodes.count, right < new.nodes.count {
      let (one, other) = (old.nodes[left].id, new.nodes[right].id)
      if one.isSameText(as: other) {
        match(left, right)
        (left, right) = (left + 1, right + 1)
      } else if one.precedes(other) {
        left += 1
      } else {
        right += 1
      }
    }
    let (gone, come) = (unmatched(newOfOld), unmatched(oldOfNew))
    guard !gone.isEmpty, !come.isEmpty else { return }
    rename(byName(old, gone, new, come))
    rename(byTies(old, unmatched(newOfOld), new, unmatched(oldOfNew)))
    renamed = renamed.lowestFirst(\.new)
  }

  private func unmatched(_ counterparts: [Int32]) -> [Int] { counterparts.indices.filter { counterparts[$0] < 0 } }

  private mutating func match(_ old: Int, _ new: Int) {
    newOfOld[old] = Int32(new)
    oldOfNew[new] = Int32(old)
  }

  private mutating func rename(_ pairs: [(old: Int, new: Int)]) {
    for pair in pairs { match(pair.old, pair.new) }
    renamed += pairs
  }

  private func byName(_ old: Ecosystem, _ gone: [Int], _ new: Ecosystem, _ come: [Int]) -> [(old: Int, new: Int)] {
    func names(_ ecosystem: Ecosystem, _ nodes: [Int]) -> [[UInt8]: [Int]] {
      var byName: [[UInt8]: [Int]] = [:]
      for number in nodes {
        let node = ecosystem.nodes[number]
        guard !node.name.main.isSameText(as: node.id) else { continue }
        byName[Array("\(node.kind.family.rawValue) ".utf8) + node.name.main.foldedBytes, default: []].append(number)
      }
      return byName
    }
    let (before, after) = (names(old, gone), names(new, come))
    return before.compactMap { name, nodes in
      guard nodes.count == 1, let others = after[name], others.count == 1 else { return nil }
      return (nodes[0], others[0])
    }
  }

  // MARK: - By ties

  private struct Tie: Hashable {
    let kind: String
    let isOutgoing: Bool
    /// In the numbers of the later version.
    let other: Int32
  }

  private func byTies(_ old: Ecosystem, _ gone: [Int], _ new: Ecosystem, _ come: [Int]) -> [(old: Int, new: Int)] {
    let before = ties(of: gone, in: old) { newOfOld[$0] }
    let after = ties(of: come, in: new) { oldOfNew[$0] < 0 ? -1 : Int32($0) }
    var having: [Tie: [Int]] = [:]
    for node in come { for tie in after[node]?.known ?? [] { having[tie, default: []].append(node) } }
    // Best partner of each, and whether it is the only best.
    var candidates: [(old: Int, new: Int, share: Double)] = []
    for node in gone {
      guard let own = before[node] else { continue }
      var shared: [Int: Int] = [:]
      for tie in own.known {
        guard let others = having[tie], others.count <= Self.crowd else { continue }
        for other in others where old.nodes[node].kind.id.isSameText(as: new.nodes[other].kind.id) {
          shared[other, default: 0] += 1
        }
      }
      for (other, count) in shared where count >= Self.leastShared {
        let share = Double(count) / Double(own.count + (after[other]?.count ?? 0) - count)
        if share > Self.leastShare { candidates.append((node, other, share)) }
      }
    }
    var (bestOfOld, bestOfNew): ([Int: [Double]], [Int: [Double]]) = ([:], [:])
    for candidate in candidates {
      bestOfOld[candidate.old, default: []].append(candidate.share)
      bestOfNew[candidate.new, default: []].append(candidate.share)
    }
    func isOnlyBest(_ share: Double, _ shares: [Double]?) -> Bool {
      let shares = shares ?? []
      return shares.max() == share && shares.count { $0 == share } == 1
    }
    return candidates.filter { isOnlyBest($0.share, bestOfOld[$0.old]) && isOnlyBest($0.share, bestOfNew[$0.new]) }
      .map { ($0.old, $0.new) }
  }

  /// The ties of some nodes to those who are in both versions, each once, and how many different ones they have in all.
  private func ties(
    of nodes: [Int], in ecosystem: Ecosystem, counterpart: (Int) -> Int32
  ) -> [Int: (known: Set<Tie>, count: Int)] {
    let isWanted = Set(nodes)
    var ties: [Int: (known: Set<Tie>, count: Int)] = [:]
    func add(_ relation: Relation, to node: Int, other: Int, isOutgoing: Bool) {
      let counterpart = counterpart(other)
      guard counterpart >= 0 else {
        ties[node, default: ([], 0)].count += 1
        return
      }
      let tie = Tie(
        kind: relation.kind.id, isOutgoing: isOutgoing || relation.isSymmetric, other: counterpart)
      if ties[node, default: ([], 0)].known.insert(tie).inserted { ties[node, default: ([], 0)].count += 1 }
    }
    for relation in ecosystem.relations where relation.from != relation.to {
      if isWanted.contains(relation.from) { add(relation, to: relation.from, other: relation.to, isOutgoing: true) }
      if isWanted.contains(relation.to) { add(relation, to: relation.to, other: relation.from, isOutgoing: false) }
    }
    return ties
  }
}
