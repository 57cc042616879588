import RamureWording
import Testing

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("fr", Language.french), ("fr_FR.UTF-8", .french), ("fr-CA", .french), ("FR", .french), ("en_GB@euro", .english),
      ("en", .english), ("C", nil), ("POSIX", nil), ("", nil), ("de_DE", nil), ("frr", nil), ("C.UTF-8", nil),
    ] as [(String, Language?)])
  func readsTags(_ tag: String, _ expected: Language?) {
    #expect(Language(tag: tag) == expected)
  }
}
