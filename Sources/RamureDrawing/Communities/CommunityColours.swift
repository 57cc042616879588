/// Gives each community a colour that it keeps from one version of the data to the next.
///
/// How well a colour suits a community follows from its identity alone; the pair that suits best is matched first, then the
/// best of those left. So no community changes colour because another grew, few do because another ended, and one that is
/// marked as new never takes the colour of one that was there.
struct CommunityColours {
  /// The colours told apart best, by people of every colour vision; the others suit a little less.
  static let first = [
    Palette.blue, Palette.orange, Palette.green, Palette.wine, Palette.sky, Palette.brown, Palette.indigo,
    Palette.purple,
  ]
  static let all = first + [Palette.vermillion, Palette.olive, Palette.teal, Palette.rose]

  /// The place in `all` of the colour of each community. At most as many communities as there are colours.
  func places(of communities: [MapCommunities.Community]) -> [Int] {
    precondition(communities.count <= Self.all.count, "there are \(Self.all.count) colours")
    var pairs: [(isNew: Int, misfit: UInt64, colour: Int, community: Int)] = []
    for (place, community) in communities.enumerated() {
      let hash = StableHash.of(community.identity)
      for colour in Self.all.indices {
        pairs.append((community.isNew ? 1 : 0, Self.misfit(hash, colour), colour, place))
      }
    }
    pairs.sort { ($0.isNew, $0.misfit, $0.colour, $0.community) < ($1.isNew, $1.misfit, $1.colour, $1.community) }
    var places = [Int?](repeating: nil, count: communities.count)
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
