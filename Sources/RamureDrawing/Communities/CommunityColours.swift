/// Gives each community a colour that it keeps from one version of the data to the next.
///
/// How well a colour suits a community follows from its identity alone; the pair that suits best is matched first, then the
/// best of those left. So no community changes colour because another grew, and few do because another ended. Where the
/// version before is known, none does: who was there has the colour it had, and new ones take what is left.
struct CommunityColours {
  /// The eight that lie furthest apart as pale regions and as marks, to people of every colour vision; the others suit a
  /// little less. Blue and sky, as regions, are nearly one.
  static let first = [
    Palette.blue, Palette.orange, Palette.green, Palette.wine, Palette.indigo, Palette.olive, Palette.teal,
    Palette.rose,
  ]
  static let all = first + [Palette.brown, Palette.vermillion, Palette.purple, Palette.sky]

  /// The place in `all` of the colour of each community. At most as many communities as there are colours.
  ///
  /// - Parameters:
  ///   - identities: what each is known by.
  ///   - earlier: the same of those that had a colour in the version before.
  func places(of identities: [String], after earlier: [String] = []) -> [Int] {
    precondition(max(identities.count, earlier.count) <= Self.all.count, "there are \(Self.all.count) colours")
    var places = [Int?](repeating: nil, count: identities.count)
    let before = earlier.isEmpty ? [] : matched(earlier, to: Set(Self.all.indices))
    for (place, identity) in identities.enumerated() {
      if let known = earlier.firstIndex(where: { $0.utf8.elementsEqual(identity.utf8) }) {
        places[place] = before[known]
      }
    }
    let rest = places.indices.filter { places[$0] == nil }
    let left = Set(Self.all.indices).subtracting(places.compactMap { $0 })
    for (place, colour) in zip(rest, matched(rest.map { identities[$0] }, to: left)) { places[place] = colour }
    return places.compactMap { $0 }
  }

  /// Colours for communities, the pair that suits best first.
  private func matched(_ identities: [String], to colours: Set<Int>) -> [Int] {
    var pairs: [(misfit: UInt64, colour: Int, community: Int)] = []
    for (place, identity) in identities.enumerated() {
      let hash = StableHash.of(identity)
      for colour in colours { pairs.append((Self.misfit(hash, colour), colour, place)) }
    }
    pairs.sort { $0 < $1 }
    var places = [Int?](repeating: nil, count: identities.count)
    var isTaken = [Bool](repeating: false, count: Self.all.count)
    for pair in pairs where places[pair.community] == nil && !isTaken[pair.colour] {
      places[pair.community] = pair.colour
      isTaken[pair.colour] = true
    }
    return places.compactMap { $0 }
  }

  /// The less, the better a colour suits: by chance, the same each time, and a quarter more for one of the others.
  private static func misfit(_ hash: UInt64, _ colour: Int) -> UInt64 {
    StableHash.mixed(hash, UInt64(colour) + 1) >> 2 + (colour < first.count ? 0 : 1 << 60)
  }
}

/// A number from a text, the same in every process and on every machine; Swift's own differs in each.
enum StableHash {
  /// FNV-1a, 64 bits.
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Another number for each salt (the finaliser of SplitMix64).
  static func mixed(_ hash: UInt64, _ salt: UInt64) -> UInt64 {
    var bits = hash &+ salt &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
