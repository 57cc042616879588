import Testing

@testable import RamureCommand

@Suite("The file an answer goes to")
struct DestinationOptionTests {
  @Test(
    arguments: [
      ("map.svg", "svg"), ("a.b/c.JSON", "json"), ("a.b/c", nil), (".hidden", nil), ("-", nil), ("x.", ""),
    ] as [(String, String?)])
  func fileExtension(_ file: String, _ expected: String?) throws {
    #expect(try DestinationOption.parse(["-o", file]).fileExtension == expected)
  }

  @Test func standardOutput() throws {
    #expect(try DestinationOption.parse([]).file == nil)
    #expect(try DestinationOption.parse(["-o", "-"]).file == nil)
    #expect(try DestinationOption.parse(["--output", "x"]).file == "x")
  }
}
