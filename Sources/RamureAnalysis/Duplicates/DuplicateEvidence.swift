import RamureModel

/// What is known of whether two nodes are one: their names, identifiers, addresses and kinds.
package struct DuplicateEvidence: Sendable {
  package let ecosystems: [Ecosystem]
  let register: NameRegister
  /// By node of the register.
  let identifiers: [[ActorIdentifier]]
  private let firstNumbers: [Int]
  /// How many nodes go by an address: one that many give is that of somebody else.
  private let addressCounts: [ActorIdentifier: Int]

  private static let mostOnAddress = 3

  package init(_ ecosystems: [Ecosystem]) {
    self.ecosystems = ecosystems
    register = NameRegister(ecosystems)
    var (total, firstNumbers) = (0, [Int]())
    for ecosystem in ecosystems {
      firstNumbers.append(total)
      total += ecosystem.nodes.count
    }
    self.firstNumbers = firstNumbers
    let readings = ecosystems.map { IdentifierReading($0) }
    identifiers = register.places.map { place in
      readings[place.ecosystem].identifiers(of: ecosystems[place.ecosystem].nodes[place.node]).found
    }
    var counts: [ActorIdentifier: Int] = [:]
    for list in identifiers { for identifier in list { counts[identifier, default: 0] += 1 } }
    addressCounts = counts
  }

  var count: Int { register.places.count }

  /// Which of the ecosystems a node is of.
  func file(_ number: Int) -> Int { register.places[number].ecosystem }

  func number(of place: DuplicatePair.Place) -> Int { firstNumbers[place.ecosystem] + place.node }

  func node(_ number: Int) -> Node {
    let place = register.places[number]
    return ecosystems[place.ecosystem].nodes[place.node]
  }

  // MARK: - Candidates

  /// Pairs of nodes to compare: those found by name, and those with an identifier in common; ascending, each once.
  func merged(_ byName: [UInt64]) -> [UInt64] {
    var bearers: [ActorIdentifier: [Int]] = [:]
    for (number, list) in identifiers.enumerated() {
      for identifier in list {
        if identifier.scheme == .address, addressCounts[identifier, default: 0] > Self.mostOnAddress { continue }
        for key in [identifier, identifier.legalUnit].compactMap({ $0 }) { bearers[key, default: []].append(number) }
      }
    }
    guard bearers.values.contains(where: { $0.count > 1 }) else { return byName }
    var all = Set(byName)
    for list in bearers.values {
      for (place, one) in list.enumerated() {
        for other in list[place...].dropFirst().prefix(16) where one != other {
          all.insert(UInt64(min(one, other)) << 32 | UInt64(max(one, other)))
        }
      }
    }
    return all.sorted()
  }

  /// Those of one id and like names in two files are one for whoever joins these: nothing is to be decided.
  func isOneByID(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (register.places[first], register.places[second])
    return one.ecosystem != other.ecosystem && node(first).id.isSameText(as: node(second).id)
      && agreement(first, second) == .agree
  }

  // MARK: - Judging

  struct Judgement {
    var score: Double
    let match: NameMatch
    /// The numbers of the names that were compared.
    let names: (Int, Int)
    let tie: IdentifierTie
  }

  /// What identifiers say.
  enum IdentifierTie: Hashable, Sendable {
    case same(ActorIdentifier)
    case sameLegalUnit(String)
    case other(ActorIdentifier, ActorIdentifier)
    case address(ActorIdentifier)
    case nothing
  }

  func judged(_ first: Int, _ second: Int) -> Judgement {
    let found = register.match(first, second)
    let tie = identifierTie(first, second)
    var score = found.match.score
    if found.match.score < 1, haveOneName(first, second) { score = 1 }
    switch tie {
    // Whoever has the number of somebody else has mistyped it, or has changed names: worth a look either way.
    case .same: score = max(0.85, 0.95 + 0.05 * score)
    case .sameLegalUnit: score = max(0.75, min(0.9, score))
    case .other: score *= 0.3
    case .address: score = max(score, 0.6 + 0.4 * score)
    case .nothing: break
    }
    score *= kindFactor(node(first), node(second))
    return Judgement(
      score: (score * 1000).rounded() / 1000, match: found.match, names: (found.first, found.second), tie: tie)
  }

  /// Registers first: they know who is one and who is not; an address only hints.
  func identifierTie(_ first: Int, _ second: Int) -> IdentifierTie {
    if identifiers[first].isEmpty || identifiers[second].isEmpty { return .nothing }
    var tie = IdentifierTie.nothing
    for one in identifiers[first] where one.scheme != .address {
      for other in identifiers[second] {
        if one == other { return .same(one) }
        if one.legalUnit == other || other.legalUnit == one { return .same(other.scheme == .siren ? other : one) }
        guard one.scheme == other.scheme else { continue }
        if let unit = one.legalUnit, unit == other.legalUnit {
          tie = .sameLegalUnit(unit.value)
        } else if tie == .nothing {
          tie = .other(one, other)
        }
      }
    }
    guard tie == .nothing else { return tie }
    return identifiers[first].first {
      $0.scheme == .address && addressCounts[$0, default: 0] <= Self.mostOnAddress && identifiers[second].contains($0)
    }.map { .address($0) } ?? .nothing
  }

  func haveOneName(_ first: Int, _ second: Int) -> Bool {
    // Texts are made for few: nearly all names differ in their letters already.
    register.keys[first] == register.keys[second]
      && node(first).name.main.comparedName == node(second).name.main.comparedName
  }

  private func kindFactor(_ first: Node, _ second: Node) -> Double {
    switch KindAgreement(first, second) {
    case .agree: 1
    case .finerDiffer: 0.97
    case .differ: 0.9
    case .familiesDiffer: 0.6
    }
  }

  // MARK: - Agreement

  /// Whether two that somebody takes for one can be one.
  package enum Agreement: Sendable {
    case agree, disagree
  }

  /// The least likeness of names under one id.
  private static let leastUnderOneID = 0.6

  func agreement(_ first: Int, _ second: Int) -> Agreement {
    if KindAgreement(node(first), node(second)) == .familiesDiffer { return .disagree }
    switch identifierTie(first, second) {
    case .same: return .agree
    case .other: return .disagree
    case .sameLegalUnit, .address, .nothing: break
    }
    let isNamed = [first, second].allSatisfy { node($0).writtenName != (nil, nil, nil) }
    if !isNamed || haveOneName(first, second) { return .agree }
    return register.match(first, second).match.score >= Self.leastUnderOneID ? .agree : .disagree
  }
}

extension String {
  /// What of a name is compared: its folded form, or itself where it is signs alone.
  var comparedName: String {
    let folded = folded
    return folded.isEmpty ? self : folded
  }
}
