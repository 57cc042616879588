import RamureModel

extension NameComparison {
  /// Two names while their words are being paired.
  struct Pairing {
    let first: CountedName
    let second: CountedName
    /// The places of words that are free yet.
    private(set) var left: [Int]
    private(set) var right: [Int]
    private(set) var match = NameMatch()
    /// What the paired words weigh, and what is lost because they are not quite the same.
    private(set) var matched = 0.0
    private(set) var lost = 0.0
    private let table: WordTable

    init(_ first: CountedName, _ second: CountedName, _ table: WordTable) {
      (self.first, self.second, self.table) = (first, second, table)
      left = Array(first.words.indices)
      right = Array(second.words.indices)
    }

    var isDone: Bool { left.isEmpty || right.isEmpty }

    func isFree(_ one: Int, _ other: Int) -> Bool { left.contains(one) && right.contains(other) }

    mutating func pair(
      _ tie: NameMatch.Tie, _ one: Range<Int>, _ other: Range<Int>, _ weight: Double, _ likeness: Double
    ) {
      match.parts.append(NameMatch.Part(tie: tie, first: one, second: other))
      left.removeAll { one.contains($0) }
      right.removeAll { other.contains($0) }
      matched += weight * likeness
      lost += weight * (1 - likeness)
    }

    mutating func pairSame() {
      for place in left {
        let word = first.words[place]
        guard let partner = right.first(where: { second.words[$0] == word }) else { continue }
        pair(.same, place..<place + 1, partner..<partner + 1, table.weights[Int(word)], 1)
      }
    }

    /// One or two words beside one or two, whose letters are the same when joined: “Comitéd es”, “SAINTDENIS”.
    mutating func pairSpacing(_ likeness: WordLikeness) {
      while let found = spacing(likeness) {
        let words = found.first.map { first.words[$0] } + found.second.map { second.words[$0] }
        let weight = words.map { table.weights[Int($0)] }.max() ?? 0
        pair(.spacing, found.first, found.second, weight, found.isExact ? 0.95 : 0.8)
      }
    }

    private func spacing(_ likeness: WordLikeness) -> (first: Range<Int>, second: Range<Int>, isExact: Bool)? {
      for one in left {
        for other in right {
          for (length, width) in [(1, 2), (2, 1), (2, 2)] {
            let (mine, theirs) = (one..<one + length, other..<other + width)
            guard length == 1 || left.contains(one + 1), width == 1 || right.contains(other + 1),
              abs(letterCount(mine, first) - letterCount(theirs, second)) <= 1
            else { continue }
            let (letters, others) = (joined(mine, first), joined(theirs, second))
            if letters == others, letters.count >= 4 { return (mine, theirs, true) }
            // A slip at a space: only where others are paired already, and one side is written so by hardly anybody.
            if matched > 0, max(letters.count, others.count) >= 6, isRare(mine, first) || isRare(theirs, second),
              letters.allSatisfy({ $0 >= 0x61 }), others.allSatisfy({ $0 >= 0x61 }),
              EditDistance.between(letters, others, atMost: 1) != nil
            {
              return (mine, theirs, false)
            }
          }
        }
      }
      return nil
    }

    private func isRare(_ places: Range<Int>, _ name: CountedName) -> Bool {
      places.allSatisfy { place in
        let word = Int(name.words[place])
        return table.texts[word].count <= 3 || table.counts[word] < table.rareCount
      }
    }

    private func letterCount(_ places: Range<Int>, _ name: CountedName) -> Int {
      var count = 0
      for place in places { count += table.texts[Int(name.words[place])].count }
      return count
    }

    private func joined(_ places: Range<Int>, _ name: CountedName) -> [UInt8] {
      places.flatMap { table.texts[Int(name.words[$0])] }
    }

    mutating func pairTrifles(_ likeness: WordLikeness) {
      for place in left where isLittle(first.words[place]) {
        if let partner = right.first(where: { likeness.isTrifle(second.words[$0], besides: first.words[place]) }) {
          pairTrifle(place, partner)
        }
      }
      for partner in right where isLittle(second.words[partner]) {
        if let place = left.first(where: { likeness.isTrifle(first.words[$0], besides: second.words[partner]) }) {
          pairTrifle(place, partner)
        }
      }
    }

    private mutating func pairTrifle(_ place: Int, _ partner: Int) {
      pair(.trifle, place..<place + 1, partner..<partner + 1, 0, 1)
      lost += 0.03
    }

    private func isLittle(_ word: Int32) -> Bool { table.roles[Int(word)] == .little }

    /// Articles that only one has say nothing.
    mutating func dropLittle() {
      left = left.filter { !isLittle(first.words[$0]) }
      right = right.filter { !isLittle(second.words[$0]) }
    }
  }
}
