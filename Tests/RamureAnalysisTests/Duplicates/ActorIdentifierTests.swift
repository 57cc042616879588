import RamureAnalysis
import Testing

/// Identifiers by the definitions of their registers.
@Suite struct ActorIdentifierTests {
  private func value(_ scheme: ActorIdentifier.Scheme, _ text: String) -> String? {
    ActorIdentifier(scheme, text)?.value
  }

  /// With every second digit from the right doubled (3→6, 8→16→7, 9→18→9, 2→4), 732 829 320 has the sum
  /// 7 + 6 + 2 + 7 + 2 + 9 + 3 + 4 + 0 = 40. INSEE’s own example.
  @Test func sirenBySumOfLuhn() {
    #expect(value(.siren, "732 829 320") == "732829320")
    #expect(value(.siren, "732829321") == nil)
    #expect(value(.siren, "73282932") == nil)
    #expect(value(.siren, "000000000") == nil)
    #expect(value(.siren, "FR732829320") == nil)
  }

  /// 732 829 320 00074 is INSEE’s example; its unit is the SIREN above.
  @Test func siretAndItsUnit() {
    #expect(value(.siret, "732 829 320 00074") == "73282932000074")
    #expect(value(.siret, "73282932000075") == nil)
    #expect(ActorIdentifier(.siret, "73282932000074")?.legalUnit?.value == "732829320")
  }

  /// Of La Poste (356 000 000), the sum of the digits is a multiple of five: 3+5+6+0…+3+0+0+3 = 20. Its seat (…00048) obeys
  /// Luhn.
  @Test func postOfficesHaveASumOfTheirOwn() {
    #expect(value(.siret, "35600000003003") == "35600000003003")
    #expect(value(.siret, "35600000000048") == "35600000000048")
    #expect(value(.siret, "35600000003004") == nil)
    // 40 is a multiple of five, and by Luhn’s sum this is none: the exception is of La Poste alone.
    #expect(value(.siret, "73282932000004") == nil)
  }

  @Test func associationsItemsAndResearch() {
    #expect(value(.rna, "w751 004 076") == "W751004076")
    #expect(value(.rna, "W9M1000001") == "W9M1000001")
    #expect(value(.rna, "751004076") == nil)
    #expect(value(.wikidata, "https://www.wikidata.org/wiki/Q280413") == "Q280413")
    #expect(value(.wikidata, "Q0") == nil)
    // ROR’s own example, the University of California: https://ror.org/00pjdza24.
    #expect(value(.ror, "https://ror.org/00pjdza24") == "00pjdza24")
    #expect(value(.ror, "00pjdza25") == nil)
    #expect(value(.ror, "00pjdzu24") == nil)
  }

  @Test(arguments: [
    ("https://www.Example.org/", "example.org"), ("http://example.org:80/index.html#top", "example.org"),
    ("example.org/a/?utm_source=x&b=1", "example.org/a?b=1"),
    ("https://facebook.com/some.page", "facebook.com/some.page"),
  ]) func addressesAreCompared(_ written: String, _ compared: String) {
    #expect(value(.address, written) == compared)
  }

  /// What is no site of anybody’s own.
  @Test(arguments: ["mailto:a@example.org", "https://www.facebook.com/", "nothing", "", "https://", "a@b.org"])
  func noAddress(_ written: String) {
    #expect(value(.address, written) == nil)
  }
}
