import RamureModel

/// Says how likely two names are names of the same.
///
/// Words are paired: the same, the same spaced otherwise, slips, abbreviations, other words for the same, acronyms. What
/// is paired speaks for the two by its weight (`WordTable`), what only one has speaks against, and far more so where both
/// have something the other lacks: “Mairie de Lyon” and “Mairie de Lens”. Numbers that differ tell apart.
struct NameComparison: Sendable {
  let table: WordTable
  private let likeness: WordLikeness

  /// What words of both that find no partner cost beyond what words of one do.
  private static let contradiction = 1.5
  /// What “association” or “siège” costs where only one of the two says it.
  private static let negligible = 0.3
  private static let otherNumbers = 0.4
  private static let acronymLikeness = 0.9
  private static let shortAcronymLikeness = 0.75

  init(_ table: WordTable) { (self.table, likeness) = (table, WordLikeness(table: table)) }

  /// A few microseconds; the product of the numbers of words of each.
  func match(_ first: CountedName, _ second: CountedName) -> NameMatch {
    var pairing = Pairing(first, second, table)
    pairing.pairSame()
    if !pairing.isDone { pairing.pairSpacing(likeness) }
    if !pairing.isDone { pairing.pairTrifles(likeness) }
    pairing.dropLittle()
    if !pairing.isDone { pairAlike(&pairing) }
    if !pairing.isDone { pairAcronyms(&pairing) }
    var match = pairing.match
    match.onlyFirst = pairing.left
    match.onlySecond = pairing.right
    match.score = max(score(pairing), aliasScore(first, second))
    return match
  }

  /// The best pairs first.
  private func pairAlike(_ pairing: inout Pairing) {
    var found: [(likeness: Double, tie: NameMatch.Tie, first: Int, second: Int)] = []
    for first in pairing.left {
      for second in pairing.right {
        let (one, other) = (pairing.first.words[first], pairing.second.words[second])
        if let tie = likeness.tie(one, other) {
          found.append((tie.likeness, tie.tie, first, second))
        } else if pairing.first.isCut(first) && isBeginning(one, of: other)
          || pairing.second.isCut(second) && isBeginning(other, of: one)
        {
          found.append((0.9, .abbreviation, first, second))
        }
      }
    }
    for pair in found.highestFirst(\.likeness) where pairing.isFree(pair.first, pair.second) {
      let weight = min(weight(pairing.first.words[pair.first]), weight(pairing.second.words[pair.second]))
      pairing.pair(pair.tie, pair.first..<pair.first + 1, pair.second..<pair.second + 1, weight, pair.likeness)
    }
  }

  private func pairAcronyms(_ pairing: inout Pairing) {
    for isFirstShort in [true, false] {
      let (short, long) = isFirstShort ? (pairing.first, pairing.second) : (pairing.second, pairing.first)
      for place in isFirstShort ? pairing.left : pairing.right {
        let letters = table.texts[Int(short.words[place])]
        guard (2...10).contains(letters.count),
          let run = run(spelling: letters, among: isFirstShort ? pairing.right : pairing.left, long),
          let start = run.first, let end = run.last
        else { continue }
        let weight = run.map { self.weight(long.words[$0]) }.max() ?? 0
        let likeness = letters.count >= 3 ? Self.acronymLikeness : Self.shortAcronymLikeness
        let (acronym, spelled) = (place..<place + 1, start..<end + 1)
        pairing.pair(
          .acronym, isFirstShort ? acronym : spelled, isFirstShort ? spelled : acronym, weight, likeness)
      }
    }
  }

  /// The places of words, one after the other among those that are left, whose first letters spell an acronym.
  private func run(spelling letters: [UInt8], among places: [Int], _ name: CountedName) -> [Int]? {
    guard places.count >= letters.count else { return nil }
    for start in 0...places.count - letters.count {
      let run = places[start..<start + letters.count]
      if zip(run, letters).allSatisfy({ table.texts[Int(name.words[$0])].first == $1 }) { return Array(run) }
    }
    return nil
  }

  private func isBeginning(_ short: Int32, of long: Int32) -> Bool {
    let (letters, whole) = (table.texts[Int(short)], table.texts[Int(long)])
    return letters.count >= 2 && letters.count < whole.count && whole.starts(with: letters)
  }

  private func weight(_ word: Int32) -> Double { table.weights[Int(word)] }

  private func score(_ pairing: Pairing) -> Double {
    guard pairing.matched > 0 else { return 0 }
    func sum(_ places: [Int], _ name: CountedName, cheap: Bool) -> Double {
      places.reduce(0) { sum, place in
        let role = table.roles[Int(name.words[place])]
        let isCheap = cheap && (role == .status || role == .aside)
        return sum + weight(name.words[place]) * (isCheap ? Self.negligible : 1)
      }
    }
    let isOneSided = pairing.left.isEmpty || pairing.right.isEmpty
    let (one, other) = (
      sum(pairing.left, pairing.first, cheap: isOneSided), sum(pairing.right, pairing.second, cheap: isOneSided)
    )
    var score = Self.score(
      shared: pairing.matched, lost: pairing.lost, onlyOne: one, onlyOther: other)
    let hasNumber =
      pairing.left.contains { table.roles[Int(pairing.first.words[$0])] == .number }
      || pairing.right.contains { table.roles[Int(pairing.second.words[$0])] == .number }
    if hasNumber { score *= Self.otherNumbers }
    if pairing.first.legalForms != pairing.second.legalForms {
      score *= pairing.first.legalForms.isEmpty || pairing.second.legalForms.isEmpty ? 0.99 : 0.96
    }
    return score
  }

  /// What words that are shared make, by their weight, against what was lost in pairing them and what only one has.
  static func score(shared: Double, lost: Double = 0, onlyOne one: Double, onlyOther other: Double) -> Double {
    shared / (shared + lost + max(one, other) + contradiction * min(one, other))
  }

  /// Whether one is called by the acronym that the other gives of itself.
  private func aliasScore(_ first: CountedName, _ second: CountedName) -> Double {
    func isAlias(_ short: CountedName, _ long: CountedName) -> Bool {
      short.words.count == 1 && long.acronyms.contains(short.words[0]) && table.texts[Int(short.words[0])].count >= 3
    }
    return isAlias(first, second) || isAlias(second, first) ? 0.85 : 0
  }
}
