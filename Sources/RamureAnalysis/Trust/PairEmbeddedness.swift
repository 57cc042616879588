import RamureModel

/// Who takes part in what with whom, and what else ties them.
///
/// Two actors take part together in an endeavour (a partnership, an alliance, a programme, an event) when both have a
/// relation with it. They are tied *beside* it when they take part together in another, or there is a relation between the
/// two, other than one that states trust.
struct PairEmbeddedness {
  /// With more participants than that an endeavour is a crowd: that two were in it says nothing of them.
  static let mostParticipants = 300

  private struct Tie {
    var endeavours = 0
    var isDirect = false
    /// The earliest start that is known of what ties them.
    var start: PartialDate?

    mutating func widen(_ date: PartialDate?) {
      guard let date else { return }
      start = start.map { min($0, date) } ?? date
    }
  }

  private let members: [Int: [Int]]
  private var ties: [Int64: Tie] = [:]
  private var partners: [Int: [Int]] = [:]
  private var starts: [Int: PartialDate] = [:]
  /// How many pairs take part in something together, crowds left aside.
  private(set) var pairCount = 0

  init(of ecosystem: Ecosystem) {
    let families = ecosystem.vocabulary.nodeKinds.map(\.family)
    func family(_ node: Int) -> NodeKind.Family { families[ecosystem.nodes[node].kindNumber] }
    let isTrust = ecosystem.vocabulary.relationKinds.map { $0.id.isSameText(as: "trusts") }
    var found: [Int: Set<Int>] = [:]
    for relation in ecosystem.relations {
      let (from, to) = (relation.from, relation.to)
      switch (family(from), family(to)) {
      case (.actor, .endeavour): found[to, default: []].insert(from)
      case (.endeavour, .actor): found[from, default: []].insert(to)
      case (.actor, .actor) where from != to && !isTrust[relation.kindNumber]:
        ties[Self.key(from, to), default: Tie()].isDirect = true
        ties[Self.key(from, to), default: Tie()].widen(relation.period.start)
      default: break
      }
    }
    members = found.mapValues { $0.sorted() }
    for (endeavour, members) in members where members.count <= Self.mostParticipants {
      let start = ecosystem.nodes[endeavour].period.start
      if let start { starts[endeavour] = start }
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...] {
          ties[Self.key(one, other), default: Tie()].endeavours += 1
          ties[Self.key(one, other), default: Tie()].widen(start)
        }
      }
    }
    for (key, tie) in ties {
      let (one, other) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      partners[one, default: []].append(other)
      partners[other, default: []].append(one)
      if tie.endeavours > 0 { pairCount += 1 }
    }
    partners = partners.mapValues { $0.sorted() }
  }

  /// Two nodes in one number, the smaller first.
  static func key(_ one: Int, _ other: Int) -> Int64 { Int64(min(one, other)) << 32 | Int64(max(one, other)) }

  func participants(of endeavour: Int) -> [Int] { members[endeavour] ?? [] }

  /// Whether two take part in something together.
  func areTogether(_ key: Int64) -> Bool { (ties[key]?.endeavours ?? 0) > 0 }

  /// `nil` for a crowd.
  func proxies(of endeavour: Int) -> TrustProxies? {
    let members = participants(of: endeavour)
    guard members.count <= Self.mostParticipants else { return nil }
    let isIn = Set(members)
    let beside = members.map { actor in
      (partners[actor] ?? []).filter { isTied(actor, $0, besideCommon: isIn.contains($0)) }
    }
    var (pairs, repeated, earlier, closed) = (0, 0, 0, 0)
    for (place, one) in members.enumerated() {
      for (next, other) in members.enumerated().dropFirst(place + 1) {
        pairs += 1
        if beside[place].sortedIndex(of: other) != nil {
          repeated += 1
          if isEarlier(ties[Self.key(one, other)]?.start, than: starts[endeavour]) { earlier += 1 }
        }
        if Self.share(beside[place], beside[next]) { closed += 1 }
      }
    }
    return TrustProxies(pairs: pairs, repeated: repeated, earlier: earlier, closed: closed)
  }

  /// Whether something ties the two, one endeavour left aside where both are in it.
  private func isTied(_ one: Int, _ other: Int, besideCommon isCommon: Bool) -> Bool {
    guard let tie = ties[Self.key(one, other)] else { return false }
    return tie.isDirect || tie.endeavours > (isCommon ? 1 : 0)
  }

  /// Whether one date comes before another on every reading of the two.
  private func isEarlier(_ date: PartialDate?, than other: PartialDate?) -> Bool {
    guard let date, let other else { return false }
    return !Period(end: date).mayInclude(other)
  }

  /// Whether two ascending lists have something in common.
  private static func share(_ left: [Int], _ right: [Int]) -> Bool {
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] { return true }
      if left[first] < right[second] { first += 1 } else { second += 1 }
    }
    return false
  }
}
