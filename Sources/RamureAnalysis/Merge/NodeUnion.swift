import RamureModel
import RamureWording

/// Which nodes of several files are one.
struct NodeUnion {
  let evidence: DuplicateEvidence
  /// By node: the first of those that are one with it, and why it is one with an earlier one.
  private var firsts: [Int]
  private(set) var reasons: [MergeFinding.Reason?]
  /// By first: all that are one with it, ascending.
  private var members: [[Int]]
  /// Pairs that somebody decided to be two.
  private var apart: Set<UInt64> = []

  init(_ evidence: DuplicateEvidence) {
    self.evidence = evidence
    let count = evidence.count
    firsts = Array(0..<count)
    reasons = Array(repeating: nil, count: count)
    members = (0..<count).map { [$0] }
  }

  var classes: [[Int]] { members.filter { !$0.isEmpty } }

  /// Whether two of different files might still be one, and nobody decided.
  func isOpen(_ one: Int, _ other: Int) -> Bool {
    evidence.file(one) != evidence.file(other) && firsts[one] != firsts[other] && !isApart(one, other)
  }

  // MARK: - Joining

  private static func key(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }

  /// Whether somebody decided that two are not one, of whatever else is one with them.
  private func isApart(_ one: Int, _ other: Int) -> Bool {
    guard !apart.isEmpty else { return false }
    return members[firsts[one]].contains { mine in
      members[firsts[other]].contains { apart.contains(Self.key(mine, $0)) }
    }
  }

  private mutating func join(_ one: Int, _ other: Int, _ reason: MergeFinding.Reason) {
    let (first, second) = (min(firsts[one], firsts[other]), max(firsts[one], firsts[other]))
    guard first != second else { return }
    reasons[second] = reason
    for member in members[second] { firsts[member] = first }
    members[first] = (members[first] + members[second]).sorted()
    members[second] = []
  }

  /// Joins two unless one file tells them apart: by having both, by their registers, by a decision.
  ///
  /// - Returns: whether the two are one now.
  @discardableResult
  private mutating func joinIfPossible(_ one: Int, _ other: Int, _ reason: MergeFinding.Reason) -> Bool {
    let (mine, theirs) = (members[firsts[one]], members[firsts[other]])
    if firsts[one] == firsts[other] { return true }
    guard !isApart(one, other) else { return false }
    for member in mine {
      for partner in theirs {
        if evidence.file(member) == evidence.file(partner) { return false }
        if case .other = evidence.identifierTie(member, partner) { return false }
        if case .sameLegalUnit = evidence.identifierTie(member, partner) { return false }
        if KindAgreement(evidence.node(member), evidence.node(partner)) == .familiesDiffer { return false }
      }
    }
    join(one, other, reason)
    return true
  }

  // MARK: - By decision

  /// - Throws: every decision that contradicts others.
  mutating func decide(_ decisions: [EcosystemMerge.Decision]) throws(InvalidEcosystem) {
    for decision in decisions where decision.isSame {
      join(evidence.number(of: decision.first), evidence.number(of: decision.second), .decision)
    }
    var contradictions = ViolationList()
    for decision in decisions where !decision.isSame {
      let (one, other) = (evidence.number(of: decision.first), evidence.number(of: decision.second))
      apart.insert(Self.key(one, other))
      if firsts[one] == firsts[other] {
        contradictions.append(
          Violation(
            .error, at: decision.position,
            .decisionsContradict(evidence.node(one).id, evidence.node(other).id)))
      }
    }
    guard contradictions.isEmpty else { throw InvalidEcosystem(contradictions) }
  }

  // MARK: - By what files say

  mutating func joinByID() {
    var bearers: [UTF8Key: [Int]] = [:]
    for number in 0..<evidence.count {
      let key = UTF8Key(evidence.node(number).id)
      for earlier in bearers[key] ?? [] where evidence.agreement(earlier, number) == .agree {
        if joinIfPossible(earlier, number, .id) { break }
      }
      bearers[key, default: []].append(number)
    }
  }

  /// Where one alone has an identifier in each file. A web address is often that of somebody else: names have to agree.
  mutating func joinByIdentifier() {
    var bearers: [ActorIdentifier: [Int]] = [:]
    var order: [ActorIdentifier] = []
    for number in 0..<evidence.count {
      for identifier in evidence.identifiers[number] {
        for key in [identifier, identifier.legalUnit].compactMap({ $0 }) {
          if bearers[key] == nil { order.append(key) }
          bearers[key, default: []].append(number)
        }
      }
    }
    for identifier in order {
      joinUnique(bearers[identifier] ?? [], .identifier(identifier)) { evidence, one, other in
        switch evidence.identifierTie(one, other) {
        case .same: true
        case .address: evidence.agreement(one, other) == .agree
        case .other, .sameLegalUnit, .nothing: false
        }
      }
    }
  }

  /// Where one alone has a name in each file, among those of its kind.
  mutating func joinByName() {
    struct Key: Hashable {
      let name: String
      let kind: UTF8Key?
    }
    var bearers: [Key: [Int]] = [:]
    var order: [Key] = []
    for number in 0..<evidence.count {
      let node = evidence.node(number)
      let kind = node.kind == .unspecified ? nil : UTF8Key(node.kind.id)
      var seen: Set<String> = []
      for name in [node.name.main, node.name.english, node.name.french].compactMap({ $0?.comparedName })
      where !name.isEmpty && seen.insert(name).inserted {
        // Under no kind stand those that say none, with all who bear the name.
        for key in kind == nil
          ? [Key(name: name, kind: nil)] : [Key(name: name, kind: kind), Key(name: name, kind: nil)]
        {
          if bearers[key] == nil { order.append(key) }
          bearers[key, default: []].append(number)
        }
      }
    }
    for key in order {
      joinUnique(bearers[key] ?? [], .name) { evidence, one, other in
        KindAgreement(evidence.node(one), evidence.node(other)) <= .finerDiffer
      }
    }
  }

  /// Joins with the first of them the one of each other file, where a file has but one.
  private mutating func joinUnique(
    _ numbers: [Int], _ reason: MergeFinding.Reason, where mayBeOne: (DuplicateEvidence, Int, Int) -> Bool
  ) {
    guard numbers.count > 1 else { return }
    var counts: [Int: Int] = [:]
    for number in numbers { counts[evidence.file(number), default: 0] += 1 }
    let single = numbers.filter { counts[evidence.file($0)] == 1 }
    for (place, number) in single.enumerated().dropFirst() {
      for earlier in single[..<place] where mayBeOne(evidence, earlier, number) {
        if joinIfPossible(earlier, number, reason) { break }
      }
    }
  }
}
