import RamureWording
import Testing

@testable import RamureAnswers

@Suite("An ecosystem in a few words")
struct InfoWordsTests {
  @Test func header() {
    #expect(InfoWords.header(date: nil, language: nil) == nil)
    #expect(InfoWords.header(date: "2018", language: nil) == LocalizedText(en: "data of 2018", fr: "données de 2018"))
    #expect(
      InfoWords.header(date: "2018", language: .french)
        == LocalizedText(en: "data of 2018, names in French", fr: "données de 2018, noms en français"))
  }

  @Test func period() {
    #expect(
      InfoWords.period(first: nil, last: nil, without: 3, of: 3)
        == LocalizedText(en: "no fact has a date", fr: "aucun fait n’est daté"))
    #expect(
      InfoWords.period(first: "2006", last: "2006", without: 0, of: 1)
        == LocalizedText(en: "2006; 0 of 1 fact without a date", fr: "2006 ; 0 sur 1 fait sans date"))
    // An end alone is known.
    #expect(InfoWords.period(first: nil, last: "2012", without: 1, of: 2).english.hasPrefix("2012; 1 of 2 facts"))
  }

  @Test func islands() {
    #expect(InfoWords.islands(count: 0, largest: 0, share: 0) == LocalizedText(verbatim: "0"))
    #expect(
      InfoWords.islands(count: 2, largest: 3, share: 0.5)
        == LocalizedText(
          en: "2; the largest has 3 nodes (50%)", fr: "2 ; le plus grand a 3 nœuds (50\u{202F}%)"))
  }

  @Test func sourcesAndDensity() {
    #expect(InfoWords.sources(count: 0, share: 0) == LocalizedText(en: "none", fr: "aucune"))
    #expect(InfoWords.density(0.02014) == LocalizedText(en: "0.0201", fr: "0,0201"))
    #expect(InfoWords.density(nil).french == "aucune : il faut deux nœuds")
  }
}
