import RamureModel

/// Which relation of a later version is which of an earlier one. Relations have no ids: they are known by kind and ends.
///
/// Relations of one kind between the same two are sets with repetitions. Of those, what says the same is the same; the rest
/// is matched in pairs, those first of which the fewest things are said otherwise, and has changed. What is left over
/// between two nodes, if it is one relation before and one after, has changed its kind. All else came or went.
///
/// With m relations, O(m log m) time; of more than `crowd` relations of one kind between the same two, in their order.
struct RelationMatching {
  /// Those that went, by their numbers in the earlier version; ascending.
  private(set) var gone: [Int] = []
  /// Those that came, by their numbers in the later version; ascending.
  private(set) var come: [Int] = []
  /// Those of which something is said otherwise, in the order of the later version.
  private(set) var changed: [(old: Int, new: Int, changes: [FactChange])] = []
  /// By relation of the later version: its number in the earlier one, -1 for one that came.
  private(set) var oldOfNew: [Int32]

  private static let crowd = 64
  private let old: Ecosystem
  private let new: Ecosystem

  private struct Key: Comparable {
    /// Both ends, in the numbers of the later version.
    let ends: UInt64
    let kind: Int32

    static func < (left: Key, right: Key) -> Bool { (left.ends, left.kind) < (right.ends, right.kind) }
  }

  init(_ old: Ecosystem, _ new: Ecosystem, _ nodes: NodeMatching) {
    (self.old, self.new) = (old, new)
    oldOfNew = [Int32](repeating: -1, count: new.relations.count)
    let kinds = new.vocabulary.relationKinds
    let kindOfOld = old.vocabulary.relationKinds.enumerated().map { number, kind in
      kinds.firstIndex { $0.id.isSameText(as: kind.id) }.map { Int32($0) } ?? -1 - Int32(number)
    }
    func key(_ from: Int32, _ to: Int32, _ kind: Int32, _ isSymmetric: Bool) -> Key {
      let isTurned = kind >= 0 && isSymmetric && to < from
      let (first, second) = isTurned ? (to, from) : (from, to)
      return Key(ends: UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)), kind: kind)
    }
    let (symmetryBefore, symmetryAfter) = (old.symmetry, new.symmetry)
    var before: [(key: Key, number: Int)] = []
    before.reserveCapacity(old.relations.count)
    for relation in old.relations {
      let (from, to) = (nodes.newOfOld[relation.from], nodes.newOfOld[relation.to])
      guard from >= 0, to >= 0 else {
        gone.append(relation.number)
        continue
      }
      before.append(
        (key(from, to, kindOfOld[relation.kindNumber], symmetryBefore.contains(relation.number)), relation.number))
    }
    var after = new.relations.map { relation in
      (
        key: key(
          Int32(relation.from), Int32(relation.to), Int32(relation.kindNumber), symmetryAfter.contains(relation.number)),
        number: relation.number
      )
    }
    before.sort { ($0.key, $0.number) < ($1.key, $1.number) }
    after.sort { ($0.key, $0.number) < ($1.key, $1.number) }
    matchPairs(before, after)
    gone.sort()
    come.sort()
    changed = changed.lowestFirst(\.new)
  }

  /// Goes through all pairs of ends at once, in both versions.
  private mutating func matchPairs(_ before: [(key: Key, number: Int)], _ after: [(key: Key, number: Int)]) {
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      let ends = min(
        left < before.count ? before[left].key.ends : .max, right < after.count ? after[right].key.ends : .max)
      var (went, came): ([Int], [Int]) = ([], [])
      while true {
        let one = left < before.count && before[left].key.ends == ends ? before[left].key.kind : nil
        let other = right < after.count && after[right].key.ends == ends ? after[right].key.kind : nil
        guard let kind = [one, other].compactMap({ $0 }).min() else { break }
        var (olds, news): ([Int], [Int]) = ([], [])
        while left < before.count, before[left].key == Key(ends: ends, kind: kind) {
          olds.append(before[left].number)
          left += 1
        }
        while right < after.count, after[right].key == Key(ends: ends, kind: kind) {
          news.append(after[right].number)
          right += 1
        }
        match(&olds, &news)
        went += olds
        came += news
      }
      if went.count == 1, came.count == 1 {
        pair(went[0], came[0])
      } else {
        gone += went
        come += came
      }
    }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    oldOfNew[new] = Int32(old)
    let changes = FactChange.changes(from: self.old.relations[old], to: self.new.relations[new])
    if !changes.isEmpty { changed.append((old, new, changes)) }
  }

  /// Matches the relations of one kind between the same two; what is left over stays in the lists.
  private mutating func match(_ olds: inout [Int], _ news: inout [Int]) {
    // Nearly always there is one of each.
    if olds.count == 1, news.count == 1 {
      pair(olds.removeLast(), news.removeLast())
      return
    }
    guard !olds.isEmpty, !news.isEmpty else { return }
    guard olds.count <= Self.crowd, news.count <= Self.crowd else {
      for (one, other) in zip(olds, news) { pair(one, other) }
      let common = min(olds.count, news.count)
      olds.removeFirst(common)
      news.removeFirst(common)
      return
    }
    var pairs: [(cost: Int, old: Int, new: Int)] = []
    for one in olds {
      for other in news {
        pairs.append((FactChange.changes(from: old.relations[one], to: new.relations[other]).count, one, other))
      }
    }
    pairs.sort { ($0.cost, $0.old, $0.new) < ($1.cost, $1.old, $1.new) }
    var (usedOlds, usedNews): (Set<Int>, Set<Int>) = ([], [])
    for candidate in pairs where !usedOlds.contains(candidate.old) && !usedNews.contains(candidate.new) {
      usedOlds.insert(candidate.old)
      usedNews.insert(candidate.new)
      pair(candidate.old, candidate.new)
    }
    olds.removeAll(where: usedOlds.contains)
    news.removeAll(where: usedNews.contains)
  }
}
