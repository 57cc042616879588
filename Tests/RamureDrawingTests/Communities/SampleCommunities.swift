import RamureModel
import RamureNetwork
import RamureWording

@testable import RamureDrawing

/// Communities made by hand.
enum SampleCommunities {
  /// Communities of these sizes, one after the other: their members are the nodes in order.
  static func of(_ sizes: [Int], alone: Int = 0, home: Int? = nil) -> MapCommunities {
    let members: [Int?] = sizes.enumerated().flatMap { Array(repeating: $0, count: $1) }
    return MapCommunities(
      sizes.enumerated().map { place, size in
        MapCommunities.Community(
          identity: "c\(place + 1)", number: place + 1, name: LocalizedText(verbatim: "C\(place + 1)"), size: size)
      }, communityOfNode: members + [Int?](repeating: nil, count: alone), home: home)
  }

  /// People in groups of these sizes: each group a ring with some chords, and so many ties between groups.
  static func ecosystem(_ sizes: [Int], bridges: Int, seed: UInt64 = 1) throws -> Ecosystem {
    var random = SplitMix64(seed: seed)
    var relations: [(String, String)] = []
    var first = 0
    for size in sizes {
      for place in 0..<size where size > 1 {
        relations.append((id(first + place), id(first + (place + 1) % size)))
        let other = Int.random(in: 0..<size, using: &random)
        if other != place { relations.append((id(first + place), id(first + other))) }
      }
      first += size
    }
    for _ in 0..<bridges {
      let (from, to) = (Int.random(in: 0..<first, using: &random), Int.random(in: 0..<first, using: &random))
      if from != to { relations.append((id(from), id(to))) }
    }
    return try SampleEcosystem.of(
      (0..<first).map { .init(id($0), "person", name: Name("Person \($0)")) },
      relations.map { ($0, "trusts", $1) })
  }

  /// Ids whose order is that of the numbers.
  private static func id(_ number: Int) -> String { "p" + String(10_000 + number) }
}
