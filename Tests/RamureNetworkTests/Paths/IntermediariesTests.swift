import RamureNetwork
import Testing

@Suite("Who could introduce one to another")
struct IntermediariesTests {
  private static let edges: [(from: Int32, to: Int32)] = [
    (0, 2), (2, 1), (0, 3), (3, 1), (0, 3), (0, 4), (4, 1), (4, 5), (4, 6), (0, 5), (0, 1), (0, 0),
  ]

  @Test func theWeakerTieDecides() {
    // 2 is tied by 5 and 1, 3 by 1 + 2 and 2, 4 by 2 and 9: the weaker are 1, 2 and 2.
    let network = Network(
      nodeCount: 7, edges: Self.edges, weights: [5, 1, 1, 2, 2, 2, 9, 1, 1, 1, 1, 1], isDirected: false)
    let found = Intermediaries(from: 0, to: 1).ranked(in: network)
    #expect(found.map(\.node) == [4, 3, 2])
    #expect(found.map(\.strength) == [2, 2, 1])
    #expect(found.map(\.edgesFrom) == [[5], [2, 4], [0]])
    #expect(found.map(\.edgesTo) == [[6], [3], [1]])
    // Of the six pairs of 0, 1, 5 and 6, whom 4 is tied to, 0–1 and 0–5 are tied themselves.
    #expect(found.map(\.brokeredPairs) == [4, 0, 0])
  }

  @Test func withoutStrengthsTiesCount() {
    let found = Intermediaries(from: 0, to: 1).ranked(in: Network(nodeCount: 7, edges: Self.edges, isDirected: false))
    #expect(found.map(\.node) == [4, 2, 3])
    #expect(found.map(\.strength) == [1, 1, 1])
    #expect(found.map(\.length) == [2, 2, 2])
  }

  @Test func theShorterWayFirst() {
    let network = Network(
      nodeCount: 7, edges: Self.edges, weights: [1, 1, 9, 1, 2, 4, 4, 1, 1, 1, 1, 1], meaning: .distance,
      isDirected: false)
    let found = Intermediaries(from: 0, to: 1).ranked(in: network)
    #expect(found.map(\.node) == [2, 3, 4])
    #expect(found.map(\.length) == [2, 3, 8])
  }

  @Test func arcsAreFollowed() {
    let network = Network(nodeCount: 7, edges: Self.edges, isDirected: true)
    #expect(Intermediaries(from: 0, to: 1).ranked(in: network).map(\.node) == [4, 2, 3])
    #expect(Intermediaries(from: 1, to: 0).ranked(in: network).isEmpty)
    #expect(Intermediaries(from: 0, to: 0).ranked(in: network).isEmpty)
  }
}
