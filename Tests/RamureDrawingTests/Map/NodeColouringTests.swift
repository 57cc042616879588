import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct NodeColouringTests {
  private static func groups(_ colouring: NodeColouring) -> [String] {
    colouring.groups.map { "\($0.label.english) \($0.count)" }
  }

  private static func coloured(_ values: [String?]) throws -> NodeColouring {
    let ecosystem = try SampleEcosystem.of(
      values.enumerated().map { number, value in
        SampleEcosystem.Node("n\(number + 1_000)", "person", value.map { [("sector", $0)] } ?? [])
      })
    return NodeColouring(ecosystem, by: .attribute("sector"))
  }

  @Test func byKindThereAreNoGroups() throws {
    let colouring = NodeColouring(try SampleEcosystem.people(["a"], []), by: .kind)
    #expect(colouring.groups.isEmpty && colouring.meaning == nil)
  }

  @Test func bySubkindWhoHasNoneIsNamedByItsKind() throws {
    let ecosystem = try SampleEcosystem.of([
      .init("a", "foundation"), .init("b", "association"), .init("c", "association"), .init("d", "person"),
    ])
    let colouring = NodeColouring(ecosystem, by: .subkind)
    #expect(Self.groups(colouring) == ["Association 2", "Foundation 1", "Person 1"])
    #expect(colouring.groupOfNode == [1, 0, 0, 2])
  }

  @Test func theLargestGroupComesFirstAndEqualOnesByName() throws {
    let colouring = try Self.coloured(["sport", "care", "art", "care", nil, "sport"])
    #expect(Self.groups(colouring) == ["care 2", "sport 2", "art 1", "not stated 1"])
    #expect(colouring.groupOfNode == [1, 0, 2, 0, 3, 1])
    #expect(Set(colouring.groups.map(\.colour)).count == 4)
    #expect(colouring.groups[3].colour == Palette.grey)
  }

  @Test func twelveValuesHaveAColourEachAndOfMoreTheRarestShareGrey() throws {
    // The value "v0" once, "v1" twice, …
    func values(_ count: Int) -> [String?] { (0..<count).flatMap { Array(repeating: "v\($0)", count: $0 + 1) } }
    let twelve = try Self.coloured(values(12))
    #expect(twelve.groups.count == 12 && !twelve.groups.contains { $0.colour == Palette.grey })
    let fifteen = try Self.coloured(values(15))
    #expect(
      Self.groups(fifteen)
        == (4...14).reversed().map { "v\($0) \($0 + 1)" } + ["\(MapWording.otherGroups(4).english) 10"])
    #expect(fifteen.groups.last?.colour == Palette.grey)
    #expect(Set(fifteen.groups.map(\.colour)).count == 12)
    #expect(fifteen.groupOfNode[0] == 11 && fifteen.groupOfNode.last == 0)
  }

  @Test func manyNumbersAreCutIntoFiveStepsOfAboutEqualCount() throws {
    let colouring = try Self.coloured((1...20).map { "\($0)" } + [nil])
    #expect(Self.groups(colouring) == ["1 – 4 4", "5 – 8 4", "9 – 12 4", "13 – 16 4", "17 – 20 4", "not stated 1"])
    #expect(colouring.groupOfNode == (0..<20).map { $0 / 4 } + [5])
    #expect(colouring.groups.prefix(5).map(\.colour) == Palette.steps)
  }

  /// Few numbers are in order as well: each has a step of its own as long as there are steps.
  @Test func fewNumbersAreStepsInOrder() throws {
    let few = try Self.coloured(["10", "-5", "2", "0", nil])
    #expect(Self.groups(few) == ["-5 1", "0 1", "2 1", "10 1", "not stated 1"])
    #expect(few.groupOfNode == [3, 0, 2, 1, 4])
    let twelve = try Self.coloured((1...12).map { "\($0)" })
    #expect(twelve.groups.map(\.colour) == Palette.steps)
  }

  /// One cell in ten may hold something else: the others are still numbers.
  @Test func aWordAmongNumbersDoesNotTurnThemIntoNames() throws {
    let colouring = try Self.coloured((1...20).map { "\($0)" } + ["n/a"])
    #expect(
      Self.groups(colouring) == [
        "1 – 4 4", "5 – 8 4", "9 – 12 4", "13 – 16 4", "17 – 20 4", "not stated or no number 1",
      ])
    // More words than that are no accident.
    #expect(try Self.coloured((1...20).map { "\($0)" } + ["n/a", "low", "high"]).groups.count == 12)
  }

  @Test func decimalCommasAreRead() throws {
    let colouring = try Self.coloured((0..<10).map { "\($0),5" })
    #expect(
      Self.groups(colouring) == ["0.50 – 1.50 2", "2.50 – 3.50 2", "4.50 – 5.50 2", "6.50 – 7.50 2", "8.50 – 9.50 2"])
  }

  /// The numbers of departments are names.
  @Test func codesAreNamesWhateverTheyAreMadeOf() throws {
    #expect(Self.groups(try Self.coloured(["01", "75", "75", "13"])) == ["75 2", "01 1", "13 1"])
  }

  @Test func aStepHoldsWhatItsRangeSaysEvenWhenOneValueIsVeryFrequent() throws {
    let values = Array(repeating: 1.0, count: 100) + (2...20).map(Double.init)
    let steps = NumberSteps(figures: values)
    for (value, step) in zip(values, steps.stepOfValue) {
      #expect(try steps.ranges[#require(step)].contains(value))
    }
    #expect(zip(steps.ranges, steps.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    #expect(Set(steps.stepOfValue).count == steps.ranges.count)
  }

  private static let meaning = MapOptions.Meaning(
    title: LocalizedText(en: "Core", fr: "Noyau"), definition: LocalizedText(en: "How deep.", fr: "Profondeur."))

  @Test func computedFiguresGoFromLowToHigh() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d"], [])
    let few = NodeColouring(ecosystem, by: .figures([2, nil, 1, 2], Self.meaning))
    #expect(Self.groups(few) == ["1 1", "2 2", "not stated 1"])
    #expect(few.groupOfNode == [1, 2, 0, 1])
    // The ends of the scale stay the ends, however few steps there are.
    #expect(few.groups.map(\.colour) == [Palette.steps[0], Palette.steps[4], Palette.grey])
    #expect(few.meaning?.french == "Couleur : Noyau" && few.definition?.french == "Profondeur.")
    let none = NodeColouring(ecosystem, by: .figures([nil, nil, nil, nil], Self.meaning))
    #expect(Self.groups(none) == ["not stated 4"])
    #expect(NumberSteps(figures: (1...20).map(Double.init)).ranges == [1...4, 5...8, 9...12, 13...16, 17...20])
  }

  @Test func computedGroupsHaveTheirNames() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c"], [])
    let colouring = NodeColouring(
      ecosystem, by: .groups([MapWording.yes, MapWording.no, MapWording.no], Self.meaning))
    #expect(Self.groups(colouring) == ["no 2", "yes 1"])
    #expect(colouring.groupOfNode == [1, 0, 0])
  }

  @Test func aTerritoryIsSaidOrActedInOrOneself() throws {
    let ecosystem = try SampleEcosystem.of(
      [
        .init("a", "association"), .init("b", "association"), .init("c", "association", [("territory", "Aunis")]),
        .init("d", "association"), .init("t1", "territory", name: Name("Vendée")),
        .init("t2", "territory", name: Name("Poitou")),
      ],
      [
        ("a", "activeIn", "t1"), ("a", "activeIn", "t1"), ("b", "activeIn", "t1"), ("b", "activeIn", "t2"),
        ("c", "activeIn", "t2"),
      ])
    let colouring = NodeColouring(ecosystem, by: .territory)
    #expect(
      colouring.groupOfNode.map { colouring.groups[$0].label.english }
        == ["Vendée", MapWording.severalTerritories.english, "Aunis", MapWording.noValue.english, "Vendée", "Poitou"])
  }

  /// The names in one language may be the same and those in the other not: the order must not be left to chance.
  @Test func groupsNamedAlikeInEnglishAreOrderedByTheirFrenchNames() throws {
    let names = ["é", "b", "z", "a", "m", "q"]
    let ecosystem = try SampleEcosystem.of(
      names.map { .init("t-\($0)", "territory", name: Name("T", english: "The same", french: $0)) })
    let colouring = NodeColouring(ecosystem, by: .territory)
    #expect(colouring.groups.map(\.label.french) == ["a", "b", "m", "q", "z", "é"])
  }
}
