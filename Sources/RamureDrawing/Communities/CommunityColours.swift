/// Gives each community a colour that it keeps from one version of the data to the next.
///
/// What a community prefers follows from its identity alone, and so does whom a colour prefers: the colours are given out
/// by deferred acceptance (Gale and Shapley 1962, doi:10.1080/00029890.1962.11989827), whose outcome does not depend on
/// any order. So no community changes colour because another grew, and one that is marked as new never takes the colour
/// of one that was there.
struct CommunityColours {
  /// The colours told apart best, by people of every colour vision; the others are given out once these are gone.
  static let first = [
    Palette.blue, Palette.orange, Palette.green, Palette.wine, Palette.sky, Palette.brown, Palette.indigo,
    Palette.purple,
  ]
  static let all = first + [Palette.vermillion, Palette.olive, Palette.teal, Palette.rose]

  /// The place in `all` of the colour of each community. At most as many communities as there are colours.
  func places(of communities: [MapCommunities.Community]) -> [Int] {
    precondition(communities.count <= Self.all.count, "there are \(Self.all.count) colours")
    let hashes = communities.map { StableHash.of($0.identity) }
    let wishes = hashes.map(Self.wishes)
    var holder = [Int?](repeating: nil, count: Self.all.count)
    var asked = [Int](repeating: 0, count: communities.count)
    var waiting = Array(communities.indices.reversed())
    while let community = waiting.popLast() {
      let colour = wishes[community][asked[community]]
      asked[community] += 1
      guard let held = holder[colour] else {
        holder[colour] = community
        continue
      }
      let isStronger = claim(of: community) < claim(of: held)
      holder[colour] = isStronger ? community : held
      waiting.append(isStronger ? held : community)
      // What a colour thinks of a community: those that were there come first, then chance, the same each time.
      func claim(of community: Int) -> (Int, UInt64, Int) {
        (
          communities[community].isNew ? 1 : 0, StableHash.mixed(hashes[community], UInt64(colour) + 101),
          communities[community].number
        )
      }
    }
    var places = [Int](repeating: 0, count: communities.count)
    for (colour, community) in holder.enumerated() { if let community { places[community] = colour } }
    return places
  }

  /// All colours, those told apart best first, in an order of the community's own.
  private static func wishes(_ hash: UInt64) -> [Int] {
    func rank(_ colour: Int) -> (Int, UInt64) {
      (colour < first.count ? 0 : 1, StableHash.mixed(hash, UInt64(colour) + 1))
    }
    return all.indices.sorted { rank($0) < rank($1) }
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
