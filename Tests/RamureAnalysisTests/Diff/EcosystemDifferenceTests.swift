import RamureModel
import RamureNetwork
import Testing

@testable import RamureAnalysis

@Suite struct EcosystemDifferenceTests {
  private func relation(_ number: Int, _ ecosystem: Ecosystem) -> String {
    let relation = ecosystem.relations[number]
    return "\(ecosystem.nodes[relation.from].id) \(relation.kind.id) \(ecosystem.nodes[relation.to].id)"
  }

  @Test func whoCameAndWhoWent() throws {
    let difference = EcosystemDifference(
      from: try SampleVersions.people("abc", ["a trusts b", "b trusts c"]),
      to: try SampleVersions.people("abd", ["a trusts b", "a trusts d"]))
    #expect(difference.addedNodes == [2] && difference.removedNodes == [2] && difference.changedNodes.isEmpty)
    #expect(difference.newOfOld == [0, 1, -1] && difference.oldOfNew == [0, 1, -1])
    #expect(difference.addedRelations.map { relation($0, difference.new) } == ["a trusts d"])
    #expect(difference.removedRelations.map { relation($0, difference.old) } == ["b trusts c"])
    #expect(!difference.isEmpty)
  }

  @Test func orderIsNoDifference() throws {
    let one = try SampleVersions.people("abc", ["a trusts b 2010", "a trusts b 2012", "b collaboratesWith c"])
    let other = try SampleVersions.people("cab", ["c collaboratesWith b", "a trusts b 2012", "a trusts b 2010"])
    #expect(EcosystemDifference(from: one, to: other).isEmpty)
    #expect(EcosystemDifference(from: one, to: one).isEmpty)
    #expect(EcosystemDifference(from: .empty, to: .empty).isEmpty)
  }

  /// A directed relation turned about is another one; one without direction is not.
  @Test func directionCounts() throws {
    let difference = EcosystemDifference(
      from: try SampleVersions.people("ab", ["a trusts b"]), to: try SampleVersions.people("ab", ["b trusts a"]))
    #expect(difference.addedRelations == [0] && difference.removedRelations == [0])
  }

  @Test func everyFieldIsCompared() throws {
    var drafts: [EcosystemDraft] = []
    for isNew in [false, true] {
      var draft = EcosystemDraft()
      draft.header.title = Name(isNew ? "B" : "A")
      draft.header.sources = [Header.Source(id: "S1", title: "T"), Header.Source(id: isNew ? "S3" : "S2")]
      let added = draft.addNode(

        "a", kind: isNew ? "foundation" : "association",
        name: Name("N", english: isNew ? "E" : nil, french: isNew ? nil : "F"),
        period: Period(start: PartialDate(isNew ? "2006-03" : "2006"), end: isNew ? PartialDate("2010") : nil),
        sources: isNew ? ["S3", "S1"] : ["S1", "S2"],
        attributes: isNew ? [("note", "y"), ("staff", "3")] : [("staff", "3"), ("note", "x"), ("gone", "z")])
      let node = try #require(added)
      draft.setStages([DatedStage(stage: "dialogue", date: isNew ? PartialDate("2007") : nil)], of: node)
      drafts.append(draft)
    }
    let difference = EcosystemDifference(
      from: try drafts[0].validated().ecosystem, to: try drafts[1].validated().ecosystem)
    #expect(
      difference.changedNodes.first?.changes == [
        FactChange(.subkinds, ["association"], ["foundation"]), FactChange(.englishName, [], ["E"]),
        FactChange(.frenchName, ["F"], []), FactChange(.start, ["2006"], ["2006-03"]), FactChange(.end, [], ["2010"]),
        FactChange(.stages, ["dialogue"], ["dialogue 2007"]), FactChange(.sources, ["S1", "S2"], ["S1", "S3"]),
        FactChange(.attribute("gone"), ["z"], []), FactChange(.attribute("note"), ["x"], ["y"]),
      ])
    #expect(
      difference.header == [
        FactChange(.title, ["A"], ["B"]), FactChange(.source("S2"), ["S2"], []), FactChange(.source("S3"), [], ["S3"]),
      ])
  }

  // MARK: - Under another id

  @Test func sameNameIsTheSame() throws {
    let old = try SampleVersions.of(
      ["a": "association", "b": "territory"], names: ["a": "Café du Port", "b": "Orange"])
    let new = try SampleVersions.of(["x": "foundation", "y": "company"], names: ["x": "CAFE DU PORT", "y": "Orange"])
    let difference = EcosystemDifference(from: old, to: new)
    // The territory and the company are of two families.
    #expect(difference.changedNodes.map(\.new) == [0] && difference.changedNodes[0].isRenamed)
    #expect(difference.changedNodes[0].changes.map(\.field) == [.id, .subkinds, .name])
    #expect(difference.removedNodes == [1] && difference.addedNodes == [1])
  }

  /// Two of one name: nobody knows which is which.
  @Test func aNameOfSeveralSaysNothing() throws {
    let old = try SampleVersions.of(["a": "person", "b": "person"], names: ["a": "Ada", "b": "Ada"])
    let new = try SampleVersions.of(["x": "person"], names: ["x": "Ada"])
    #expect(EcosystemDifference(from: old, to: new).changedNodes.isEmpty)
  }

  /// y has the ties of x with a, b and c, and one more: 3 of 4 are shared. With two of four it would be half, not more.
  @Test(arguments: [
    (["y trusts a", "y trusts b", "y trusts c", "y trusts d"], true), (["y trusts a", "y trusts b"], true),
    (["y trusts a", "y trusts b", "y trusts d"], false), (["y trusts a"], false),
    (["a trusts y", "b trusts y", "c trusts y"], false),
    (["y trusts a", "y trusts b", "y trusts c", "z trusts a", "z trusts b", "z trusts c"], false),
  ])
  func sharedTiesAreTheSame(_ ties: [String], _ isSame: Bool) throws {
    let old = try SampleVersions.people("abcdx", ["x trusts a", "x trusts b", "x trusts c"])
    let new = try SampleVersions.people("abcdyz", ties)
    let difference = EcosystemDifference(from: old, to: new)
    #expect(difference.changedNodes.map { difference.new.nodes[$0.new].id } == (isSame ? ["y"] : []))
    if isSame {
      // What they share is no difference.
      #expect(
        difference.removedRelations.count == 3
          - ties.count { $0.hasSuffix("a") || $0.hasSuffix("b") || $0.hasSuffix("c") })
    }
  }

  // MARK: - Several relations of one kind between the same two

  @Test func whatSaysTheSameIsTheSame() throws {
    let old = try SampleVersions.people("ab", ["a trusts b 2010", "a trusts b 2011", "a trusts b 2012"])
    let new = try SampleVersions.people("ab", ["a trusts b 2012", "a trusts b 2014"])
    let difference = EcosystemDifference(from: old, to: new)
    // 2012 is 2012; of the others, the first has changed and the second is gone.
    #expect(difference.changedRelations.map { [$0.old, $0.new] } == [[0, 1]])
    #expect(difference.changedRelations[0].changes == [FactChange(.start, ["2010"], ["2014"])])
    #expect(difference.removedRelations == [1] && difference.addedRelations.isEmpty)
    #expect(difference.oldRelationOfNew == [2, 0])
  }

  @Test func theFewestThingsChange() throws {
    let old = try SampleVersions.people("ab", ["a trusts b 2010", "a trusts b 2012"])
    let new = try SampleVersions.of(
      ["a": "person", "b": "person"], ["a trusts b 2012", "a trusts b 2010"], amounts: [0: "5", 1: "6"])
    let changes = EcosystemDifference(from: old, to: new).changedRelations
    #expect(changes.map { [$0.old, $0.new] } == [[1, 0], [0, 1]])
    #expect(changes.flatMap(\.changes).map(\.field) == [.attribute("amount"), .attribute("amount")])
  }

  @Test func oneForOneBetweenTheSameTwoHasChangedItsKind() throws {
    let old = try SampleVersions.people("abc", ["a trusts b 2010", "a trusts c"])
    let new = try SampleVersions.people("abc", ["a knows b 2011", "a knows c", "a helps c"])
    let difference = EcosystemDifference(from: old, to: new)
    #expect(
      difference.changedRelations.map(\.changes) == [
        [FactChange(.kind, ["trusts"], ["knows"]), FactChange(.start, ["2010"], ["2011"])]
      ])
    #expect(difference.removedRelations == [1] && difference.addedRelations == [1, 2])
  }

  @Test func crowdsBetweenTwoAreMatchedInTheirOrder() throws {
    let old = try SampleVersions.people("ab", (0..<3_000).map { _ in "a trusts b" })
    let new = try SampleVersions.people("ab", (0..<3_100).map { _ in "a trusts b" })
    let difference = EcosystemDifference(from: old, to: new)
    #expect(difference.addedRelations == Array(3_000..<3_100) && difference.changedRelations.isEmpty)
  }

  /// Kinds are compared by their ids, whatever their place in a vocabulary.
  @Test func vocabulariesMayDiffer() throws {
    let old = try SampleVersions.of(["a": "mill", "b": "forge"], ["a feeds b", "b heats a"])
    let new = try SampleVersions.of(["a": "mill", "b": "forge", "c": "barn"], ["b heats a", "a feeds b", "c feeds b"])
    let difference = EcosystemDifference(from: old, to: new)
    #expect(difference.addedNodes == [2] && difference.addedRelations == [2] && difference.removedRelations.isEmpty)
    #expect(difference.changedNodes.isEmpty && difference.changedRelations.isEmpty)
  }

  /// Against sets with repetitions, built from the texts of the relations: what is only in one version is what went, came
  /// or changed.
  @Test(arguments: 1...12) func agreesWithMultisets(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func drawn(below bound: UInt64) -> Int { Int(random.next() % bound) }
    func version() -> [String] {
      (0..<60).map { _ in
        let from = drawn(below: 5)
        let to = (from + 1 + drawn(below: 4)) % 5
        return "n\(from) \(["trusts", "knows"][drawn(below: 2)]) n\(to) \(2000 + drawn(below: 4))"
      }
    }
    let nodes = Dictionary(uniqueKeysWithValues: (0..<5).map { ("n\($0)", "person") })
    let (before, after) = (version(), version())
    let old = try SampleVersions.of(nodes, before)
    let new = try SampleVersions.of(nodes, after)
    let difference = EcosystemDifference(from: old, to: new)
    func counts(_ texts: [String]) -> [String: Int] { texts.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    func surplus(_ one: [String], _ other: [String]) -> Int {
      let other = counts(other)
      return counts(one).reduce(0) { $0 + max(0, $1.value - other[$1.key, default: 0]) }
    }
    #expect(difference.removedRelations.count + difference.changedRelations.count == surplus(before, after))
    #expect(difference.addedRelations.count + difference.changedRelations.count == surplus(after, before))
    let back = EcosystemDifference(from: new, to: old)
    #expect(back.addedRelations.count == difference.removedRelations.count)
    #expect(back.changedRelations.count == difference.changedRelations.count)
  }
}
