import RamureModel

/// Whether two different words are one, written otherwise.
///
/// How much a slip costs follows what slips are made of (Damerau 1964, doi:10.1145/363958.363994): neighbours swapped and
/// letters doubled are the most common, a changed letter more often makes another word, and few slip on the first letter.
struct WordLikeness: Sendable {
  let table: WordTable

  /// Words that so many names have are no slips of each other: Dupont and Dupond are two…
  static let established: Int32 = 3
  /// …unless one is that much rarer: of a word that thousands have, the same slip is made many times.
  private static let slipsInWords: Int32 = 50
  private static let shortest = 5
  private static let longForTwoSlips = 9

  /// - Returns: what the two are to each other, and how alike, from 0 to 1; `nil` for two words.
  func tie(_ one: Int32, _ other: Int32) -> (tie: NameMatch.Tie, likeness: Double)? {
    let (first, second) = (Int(one), Int(other))
    let (left, right) = (table.texts[first], table.texts[second])
    if table.canonical[first] == table.canonical[second] {
      let isPlural = left.starts(with: right) || right.starts(with: left)
      return isPlural ? (.plural, 0.95) : (.synonym, 0.85)
    }
    guard abs(left.count - right.count) <= 2, table.roles[first] != .number, table.roles[second] != .number,
      Self.digits(left) == Self.digits(right)
    else { return nil }
    let (rarer, commoner) = (
      min(table.counts[first], table.counts[second]), max(table.counts[first], table.counts[second])
    )
    guard rarer < Self.established || Self.isSlip(rarer, of: commoner) else { return nil }
    let length = max(left.count, right.count)
    // A short word is only mistyped where hardly anybody has the one and many have the other.
    guard length >= Self.shortest || length >= 3 && commoner >= 5 && (rarer <= 1 || Self.isSlip(rarer, of: commoner))
    else { return nil }
    guard let distance = EditDistance.between(left, right, atMost: length >= Self.longForTwoSlips ? 2 : 1) else {
      return nil
    }
    let cost = distance == 1 ? Self.cost(left, right) : 2.2
    return (.slip, max(0, 1 - 1.25 * cost / Double(length + 1)))
  }

  private static func isSlip(_ rarer: Int32, of commoner: Int32) -> Bool { rarer <= commoner / slipsInWords }

  /// Of one slip.
  private static func cost(_ left: [UInt8], _ right: [UInt8]) -> Double {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    let place = short.indices.first { long[$0] != short[$0] } ?? short.count
    let cost: Double
    if long.count == short.count {
      let changed = short.indices.count { long[$0] != short[$0] }
      cost = changed == 2 ? 0.8 : 1.15
    } else {
      cost = place > 0 && long[place] == long[place - 1] ? 0.8 : 1
    }
    return place == 0 ? 1.15 * cost : cost
  }

  /// Whether one is an article mistyped: nothing is told by it.
  func isTrifle(_ word: Int32, besides little: Int32) -> Bool {
    let letters = table.texts[Int(word)]
    let (count, commoner) = (table.counts[Int(word)], table.counts[Int(little)])
    return letters.count <= 4 && (count < Self.established || Self.isSlip(count, of: commoner))
      && table.roles[Int(word)] == .ordinary
      && EditDistance.between(letters, table.texts[Int(little)], atMost: 1) != nil
  }

  private static func digits(_ letters: [UInt8]) -> [UInt8] { letters.filter { (0x30...0x39).contains($0) } }
}
