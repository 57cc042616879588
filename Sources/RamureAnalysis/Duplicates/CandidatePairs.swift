import RamureModel

/// Which names are worth comparing: those that share something rare. All pairs of 100,000 names would be five thousand
/// million.
///
/// Each name is filed under hashes of what it may have in common with another: all its words in any order; all but one;
/// all with one mistyped; its letters without spaces; two of its rarest words; one word that hardly anybody has. Nobody is
/// paired with more than the next few under one hash: what so many share tells nobody apart. Two names of equal hash that
/// share nothing are compared in vain, no more.
struct CandidatePairs {
  private let register: NameRegister
  private let table: WordTable
  private let slips: SlipNeighbours
  private let glance: NameGlance
  private var entries: [Entry] = []

  /// A name under a hash. Only those that are filed as they stand, not as they might have been meant, are paired with all.
  private struct Entry {
    /// The last bit says whether it stands for a part of the name only.
    let key: UInt64
    /// The number of the name, and a bit that puts what it might have been meant to be behind what stands there.
    let code: UInt32

    static let meant: UInt32 = 1 << 31
    var isPart: Bool { key & 1 == 1 }
    var isMeant: Bool { code & Self.meant != 0 }
    var name: Int { Int(code & ~Self.meant) }
  }

  /// With how many of those of the same name, in order.
  private static let mostInOrder = 24
  /// A part that more names have tells nothing.
  private static let mostWithPart = 48
  private static let rareCount: Int32 = 10
  private static let mostWords = 12
  private static let wordsInPairs = 4

  /// - Parameter leastScore: what a pair is to reach.
  init(_ register: NameRegister, leastScore: Double) {
    self.register = register
    table = register.table
    slips = SlipNeighbours(of: register.table)
    glance = NameGlance(register, leastScore: leastScore)
  }

  /// Pairs of nodes by their numbers, the lower first in the upper half; each once, ascending.
  ///
  /// With n names of w words: O(nw log n) time, O(nw) memory.
  mutating func pairs() -> [UInt64] {
    for (number, name) in register.names.enumerated() { file(name, UInt32(number)) }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.code < $1.code }
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      pair(start..<end, &pairs)
      start = end
    }
    entries = []
    pairs.sort()
    return pairs.withoutRepetitions
  }

  /// What two might have been meant to be says too little: one of a pair stands there as it is.
  private func pair(_ group: Range<Int>, _ pairs: inout [UInt64]) {
    let isPart = entries[group.lowerBound].isPart
    if group.count < 2 || isPart && group.count > Self.mostWithPart { return }
    let most = isPart ? group.count : Self.mostInOrder
    for place in group where !entries[place].isMeant {
      for next in place + 1..<max(place + 1, min(group.upperBound, place + most)) {
        let (one, other) = (entries[place].name, entries[next].name)
        let (first, second) = (register.owners[one], register.owners[other])
        if first != second, glance.mayBeOne(one, other) {
          pairs.append(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
        }
      }
    }
  }

  // MARK: - What a name is filed under

  private mutating func file(_ name: CountedName, _ number: UInt32) {
    let written = name.words.filter { table.roles[Int($0)] != .little }
    let words = written.map { table.canonical[Int($0)] }
    let telling = words.filter { ![.status, .aside].contains(table.roles[Int($0)]) }
    let bag = (telling.isEmpty ? words : telling).sorted()
    add(Self.hash(bag, salt: 1), number)
    for acronym in name.acronyms where table.texts[Int(acronym)].count >= 3 {
      add(Self.hash([acronym], salt: 1), number, isMeant: true)
    }
    addLetters(of: name, number)
    guard words.count <= Self.mostWords else { return addRare(words, number) }
    for place in bag.indices {
      if bag.count > 1 { add(Self.hash(Self.bag(bag, without: place), salt: 1), number, isMeant: true) }
      for neighbour in slips.neighbours(of: bag[place]) {
        add(Self.hash(Self.bag(bag, without: place, with: neighbour), salt: 1), number, isMeant: true)
      }
    }
    addAcronyms(of: written, number)
    addRare(words, number)
  }

  private mutating func add(_ hash: UInt64, _ number: UInt32, isMeant: Bool = false, isPart: Bool = false) {
    let key = hash & ~1 | (isPart ? 1 : 0)
    entries.append(Entry(key: key, code: isMeant ? number | Entry.meant : number))
  }

  private mutating func addLetters(of name: CountedName, _ number: UInt32) {
    var hash = Hash(salt: 2)
    for word in name.words { for letter in table.texts[Int(word)] { hash.add(UInt64(letter)) } }
    add(hash.value, number)
  }

  /// Where words in a row have the first letters of a word that some name has: as if that stood there.
  private mutating func addAcronyms(of words: [Int32], _ number: UInt32) {
    guard words.count > 1 else { return }
    for start in 0..<words.count - 1 {
      for end in start + 2...max(start + 2, min(words.count, start + 8)) where end <= words.count {
        let letters = words[start..<end].compactMap { table.texts[Int($0)].first }
        guard let acronym = table.known(letters) else { continue }
        let bag = (Array(words[..<start]) + [acronym] + words[end...]).map { table.canonical[Int($0)] }.sorted()
        add(Self.hash(bag, salt: 1), number, isMeant: true)
      }
    }
  }

  private mutating func addRare(_ words: [Int32], _ number: UInt32) {
    let rarest = Set(words).sorted().lowestFirst { Int(table.counts[Int($0)]) }.prefix(Self.wordsInPairs)
    for (place, word) in rarest.enumerated() {
      if table.counts[Int(word)] <= Self.rareCount { add(Self.hash([word], salt: 3), number, isPart: true) }
      for other in rarest.dropFirst(place + 1) {
        add(Self.hash([min(word, other), max(word, other)], salt: 4), number)
      }
    }
  }

  private static func bag(_ bag: [Int32], without place: Int, with word: Int32? = nil) -> [Int32] {
    var rest = bag
    rest.remove(at: place)
    if let word { rest.insert(word, at: rest.partitioningIndex { $0 >= word }) }
    return rest
  }

  private static func hash(_ words: [Int32], salt: UInt64) -> UInt64 {
    var hash = Hash(salt: salt)
    for word in words { hash.add(UInt64(UInt32(bitPattern: word))) }
    return hash.value
  }
}

/// Bits that stand for a list of numbers, the same in every run (Fowler, Noll and Vo; the mixing of SplitMix64).
struct Hash {
  private var state: UInt64

  init(salt: UInt64) { state = 0xCBF2_9CE4_8422_2325 ^ salt &* 0x9E37_79B9_7F4A_7C15 }

  mutating func add(_ number: UInt64) { state = (state ^ number) &* 0x100_0000_01B3 }

  var value: UInt64 {
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension [UInt64] {
  /// Of an ascending list: each number once.
  fileprivate var withoutRepetitions: [UInt64] {
    var kept: [UInt64] = []
    for number in self where kept.last != number { kept.append(number) }
    return kept
  }
}
