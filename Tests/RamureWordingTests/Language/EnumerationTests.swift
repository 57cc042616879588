import Testing

@testable import RamureWording

@Suite struct EnumerationTests {
  @Test(
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a or b", "a ou b"), (["a", "b", "c"], "a, b or c", "a, b ou c"),
    ] as [([String], String, String)])
  func alternatives(_ items: [String], _ english: String, _ french: String) {
    #expect(Enumeration.alternatives(items, .english) == english)
    #expect(Enumeration.alternatives(items, .french) == french)
    #expect(Enumeration.all(items, .english) == english.replacing(" or ", with: " and "))
    #expect(Enumeration.all(items, .french) == french.replacing(" ou ", with: " et "))
  }

  @Test func quotesAsTheLanguageDoes() {
    #expect(Enumeration.quoted(["a"], .english) == ["“a”"])
    #expect(Enumeration.quoted(["a"], .french) == ["« a »"])
  }
}
