import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@Suite struct CommunityLineageTests {
  /// Communities of now: by size, then by their first member. Every letter is a node; nobody is tied.
  private static func now(_ groups: String...) throws -> Communities {
    var draft = EcosystemDraft()
    for letter in groups.joined().sorted() {
      draft.addNode(String(letter), kind: "person", name: Name(letter.uppercased()))
    }
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    let letters = groups.joined().sorted()
    let partition = NodeGroups(
      groupOfNode: letters.map { letter in Int32(groups.firstIndex { $0.contains(letter) } ?? 0) })
    return Communities(view: view, partition: partition.numberedBySize())
  }

  /// Communities of then, known by their first members.
  private static func past(_ groups: String..., others: String = "") -> PastCommunities {
    PastCommunities(
      groups.enumerated().map { place, members in
        .init(
          number: place + 1, identity: String(members.prefix(1)),
          name: LocalizedText(verbatim: "old \(members.prefix(1))"),
          members: members.map { String($0) })
      }, others: others.map { String($0) })
  }

  @Test func nothingChanged() throws {
    let (communities, lineage) = try Self.now("abc", "de", "f").following(Self.past("abc", "de", "f"))
    #expect(lineage.origins == [.goesOn(from: 0), .goesOn(from: 1), .alone])
    #expect(lineage.fates == [.goesOn(as: 0), .goesOn(as: 1), .alone])
    #expect(lineage.moves.isEmpty && lineage.newcomers.isEmpty && lineage.gone == [[], [], []])
    #expect(communities.all.map(\.number) == [1, 2, 3] && communities.all.map(\.identity) == ["a", "d", "f"])
    // Named as the node is called now.
    #expect(communities.all.map(\.name.english) == ["A", "D", "F"])
  }

  /// The smaller one grew past the other: numbers stay with those that had them.
  @Test func numbersStay() throws {
    let (communities, _) = try Self.now("deghij", "abc").following(Self.past("abc", "de"))
    #expect(communities.all.map(\.size) == [6, 3] && communities.all.map(\.number) == [2, 1])
    #expect(communities.all.map(\.identity) == ["d", "a"])
  }

  /// Four newcomers for two members: among those known before nothing changed.
  @Test func newcomersAndThoseGoneHideNothing() throws {
    let lineage = CommunityLineage(from: Self.past("abcd", "ef"), to: try Self.now("abwxyz", "ef"))
    #expect(lineage.origins == [.goesOn(from: 0), .goesOn(from: 1)])
    #expect(lineage.newcomers.count == 4 && lineage.gone == [["c", "d"], []] && lineage.moves.isEmpty)
  }

  /// Jaccard 3/5 and 2/5 of the same: the first goes on, the second merged.
  @Test func twoBecomeOne() throws {
    let (communities, lineage) = try Self.now("abcde", "xy").following(Self.past("abc", "de", "xy"))
    #expect(lineage.origins == [.goesOn(from: 0), .goesOn(from: 2)])
    #expect(lineage.fates == [.goesOn(as: 0), .merged(into: 0), .goesOn(as: 1)])
    #expect(lineage.moves.isEmpty && communities.all.map(\.identity) == ["a", "x"])
  }

  @Test func oneBecomesTwo() throws {
    let (communities, lineage) = try Self.now("abc", "de").following(Self.past("abcde"))
    #expect(lineage.origins == [.goesOn(from: 0), .splitOff(from: 0)] && lineage.fates == [.goesOn(as: 0)])
    #expect(lineage.moves.isEmpty && communities.all.map(\.number) == [1, 2])
    #expect(communities.all.map(\.identity) == ["a", "d"])
  }

  /// The part with the namesake is the smaller: the larger keeps the name, and nobody else gets it.
  @Test func aNameIsGivenOnce() throws {
    let (communities, lineage) = try Self.now("cde", "ab").following(Self.past("abcde"))
    #expect(lineage.origins == [.goesOn(from: 0), .splitOff(from: 0)])
    #expect(communities.all.map(\.identity) == ["a", "b"] && communities.all.map(\.name.english) == ["A", "B"])
  }

  @Test func whoIsKnownByNobodyElseGetsANumber() throws {
    let past = PastCommunities([
      .init(number: 4, identity: "c", name: LocalizedText(verbatim: "C"), members: ["v", "w"]),
      .init(number: 7, identity: "d", name: LocalizedText(verbatim: "D"), members: ["x", "y"]),
    ])
    let (communities, _) = try Self.now("cd").following(past)
    #expect(communities.all.map(\.identity) == ["c-2"] && communities.all.map(\.number) == [8])
  }

  /// A list of one's own may give two communities one number, or one identity.
  @Test func numbersAndIdentitiesStayDistinct() throws {
    let past = PastCommunities([
      .init(number: 1, identity: "a", name: LocalizedText(verbatim: "x"), members: ["a", "b"]),
      .init(number: 1, identity: "c", name: LocalizedText(verbatim: "x"), members: ["c", "d"]),
      .init(number: 2, identity: "a", name: LocalizedText(verbatim: "x"), members: ["e", "f"]),
    ])
    let communities = try Self.now("ab", "cd", "ef").following(past).communities
    #expect(communities.all.map(\.number) == [1, 3, 4] && communities.all.map(\.identity) == ["a", "d", "e"])
  }

  @Test func onesThatEndedAndAppeared() throws {
    let lineage = CommunityLineage(from: Self.past("abc", "de", "gh"), to: try Self.now("abc", "xyz", "d", "e"))
    #expect(lineage.origins == [.goesOn(from: 0), .appeared, .alone, .alone])
    #expect(lineage.fates == [.goesOn(as: 0), .ended, .ended] && lineage.gone == [[], [], ["g", "h"]])
    #expect(lineage.newcomers.count == 3 && lineage.moves.isEmpty)
  }

  @Test func whoMoved() throws {
    let communities = try Self.now("abcdz", "efgh")
    let lineage = CommunityLineage(from: Self.past("abcde", "fgh", others: "z"), to: communities)
    #expect(lineage.origins == [.goesOn(from: 0), .goesOn(from: 1)])
    // z was there, in none.
    #expect(lineage.moves == [.init(node: 4, from: 0, to: 1)] && lineage.newcomers.isEmpty)
    #expect(lineage.earlier.map { Int($0) } == [0, 0, 0, 0, 0, 1, 1, 1, -1])
  }

  /// In quarters: no quarter is like the whole, all split off.
  @Test func oneThatFallsApart() throws {
    let lineage = CommunityLineage(from: Self.past("abcdefgh"), to: try Self.now("ab", "cd", "ef", "gh"))
    #expect(lineage.fates == [.ended] && lineage.origins.allSatisfy { $0 == .splitOff(from: 0) })
    #expect(lineage.moves.isEmpty)
  }

  @Test func equalsAreMatchedInTheOrderOfNumbers() throws {
    let lineage = CommunityLineage(from: Self.past("abcd"), to: try Self.now("ab", "cd"))
    #expect(lineage.origins == [.goesOn(from: 0), .splitOff(from: 0)])
    let reverse = CommunityLineage(from: Self.past("ab", "cd"), to: try Self.now("abcd"))
    #expect(reverse.fates == [.goesOn(as: 0), .merged(into: 0)])
  }

  /// The same letters, composed or not, are two ids.
  @Test func idsAreComparedByTheirBytes() throws {
    var draft = EcosystemDraft()
    for id in ["\u{E9}", "b"] { draft.addNode(id, kind: "person") }
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    let communities = Communities(view: view, partition: NodeGroups(groupOfNode: [0, 0]))
    let past = PastCommunities([
      .init(number: 1, identity: "b", name: LocalizedText(verbatim: "b"), members: ["e\u{301}", "b"])
    ])
    let lineage = CommunityLineage(from: past, to: communities)
    #expect(lineage.newcomers == [1] && lineage.gone == [["e\u{301}"]])
  }

  @Test func aSeriesKeepsIdentities() throws {
    let first = try Self.now("abcd", "efg")
    let second = try Self.now("bcd", "efgha").following(PastCommunities(first)).communities
    #expect(second.all.map(\.identity) == ["e", "a"] && second.all.map(\.number) == [2, 1])
    // a is with the others, and the first is still called after it.
    let third = try Self.now("bcdij", "efgha").following(PastCommunities(second)).communities
    #expect(third.all.map(\.identity) == ["e", "a"] && third.all.map(\.number) == [2, 1])
  }
}
