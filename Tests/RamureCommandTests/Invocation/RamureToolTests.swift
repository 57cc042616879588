import Testing

@testable import RamureCommand

@Suite struct RamureToolTests {
  @Test func commandsAreFoundByTheNamesTheyHave() {
    let verbs = RamureTool.groups.flatMap { Array($0.verbs) }
    #expect(verbs.map(\.key) == Array(RamureTool.commands.map { $0._commandName }.prefix(verbs.count)))
    #expect(Set(verbs.map(\.key)).count == verbs.count)
    for command in RamureTool.commands { #expect(RamureTool.verb(command._commandName) == command) }
  }
}
