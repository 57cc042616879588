import RamureFormats
import RamureModel
import Testing

@Suite struct MultilayerTests {
  @Test func layersAreKinds() throws {
    let outcome = try Outcome(
      "a money b money 2\nb trust c trust\na money c trust 1\na money a trust 1\n", named: "e.multilayer")
    #expect(outcome.relations == ["a money b", "b trust c", "a money c"])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["2", nil, "1"])
    #expect(ecosystem.relations.map { $0.attribute("other_layer") } == [nil, nil, "trust"])
    #expect(outcome.notes.contains("4:1 passed-over"))
    #expect(outcome.notes.contains("1:1 multilayer-read"))
  }

  @Test(arguments: ["1 a b\n2 b c\n", "1 a b 3\n2 b c 0.5\n", "1 a b 3\n2 b c\n"])
  func theLayerMayStandFirst(_ text: String) throws {
    #expect(try Outcome(text, named: "e.multilayer").relations == ["a 1 b", "b 2 c"])
  }

  @Test func fourWordsThatEndInAWordAreGeneral() throws {
    #expect(try Outcome("1 x 2 x\n2 y 3 y\n", named: "e.multilayer").relations == ["1 x 2", "2 y 3"])
  }

  @Test func fiveFieldsAreTold() throws {
    let outcome = try Outcome("1 1 2 1 1\n1 2 3 2 0.5\n", named: "e.edges")
    #expect(outcome.relations == ["1 1 2", "1 2 3"])
    #expect(outcome.notes.contains("1:1 read-as"))
  }

  @Test(arguments: [
    ("a x b x 1\na b\n", ["2:1 multilayer-line"]),
    ("a x b x y\na x b x 1 2\n", ["1:9 invalid-number", "2:11 multilayer-line"]),
    ("x a b\nx a b 1e999\nx a\n", ["2:7 invalid-number", "3:1 multilayer-line"]),
  ])
  func placesFaults(_ text: String, _ codes: [String]) throws {
    let errors = try Outcome(text, named: "e.multilayer").errors
    #expect(errors.map { $0.split(separator: " ")[1] } == codes.map { $0.split(separator: " ")[1] })
    #expect(errors.map { $0.split(separator: ":")[0] } == codes.map { $0.split(separator: ":")[0] })
  }
}
