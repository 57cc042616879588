import Testing

@testable import RamureCommand

@Suite struct RamureToolTests {
  @Test func commandsAreFoundByTheNamesTheyHave() {
    #expect(RamureTool.verbs.map(\.key) == RamureTool.commands.map { $0._commandName })
    #expect(Set(RamureTool.verbs.map(\.key)).count == RamureTool.verbs.count)
  }
}
