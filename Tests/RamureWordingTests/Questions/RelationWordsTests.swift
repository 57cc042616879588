import RamureWording
import Testing

@Suite struct RelationWordsTests {
  private static let funding = RelationPhrases(
    en: EnglishVerb("funds", "fund", past: "funded"), inverse: .be("funded by"),
    fr: FrenchVerb("finance", "financent", "financé"), inverse: .hasFor("financeur"))
  private static let founding = RelationPhrases(
    en: EnglishVerb("founds", "found", past: "founded"), inverse: .be("founded by"),
    fr: FrenchVerb("fonde", "fondent", "fondé"), inverse: .hasFor("fondateur"), isMoment: true)
  private static let belonging = RelationPhrases(
    en: .be("a member of"), inverse: EnglishVerb("includes", "include", past: "included"),
    fr: FrenchVerb("est", "sont", "été", "membre de", restOfMany: "membres de"), inverse: .hasFor("membre"))

  private static func words(
    _ phrases: RelationPhrases?, _ start: DateWords? = nil, _ end: DateWords? = nil, role: String? = nil
  ) -> RelationWords {
    RelationWords(
      label: LocalizedText(en: "funds", fr: "finance"), inverseLabel: LocalizedText(en: "funded by", fr: "financé par"),
      phrases: phrases, period: PeriodWords(start: start, end: end), role: role)
  }

  private static func sentence(
    _ words: RelationWords, _ from: String, _ to: String, isInverse: Bool = false
  ) -> [String] {
    let text = words.sentence(
      from: LocalizedText(verbatim: from), to: LocalizedText(verbatim: to), isInverse: isInverse)
    return [text.english, text.french]
  }

  static let year2010 = DateWords(year: 2010)
  static let day = DateWords(year: 2014, month: 6, day: 1)

  @Test(
    arguments: [
      (nil, nil, ["Macif funds Geek", "Macif finance Geek"]),
      (year2010, nil, ["Macif has funded Geek since 2010", "Macif finance Geek depuis 2010"]),
      (year2010, day, ["Macif funded Geek from 2010 to 1 June 2014", "Macif a financé Geek de 2010 au 1er juin 2014"]),
      (nil, day, ["Macif funded Geek until 1 June 2014", "Macif a financé Geek jusqu’au 1er juin 2014"]),
      (day, nil, ["Macif has funded Geek since 1 June 2014", "Macif finance Geek depuis le 1er juin 2014"]),
      (year2010, year2010, ["Macif funded Geek in 2010", "Macif a financé Geek en 2010"]),
      (
        DateWords(year: 2010, month: 8), DateWords(year: 2011, month: 4),
        ["Macif funded Geek from August 2010 to April 2011", "Macif a financé Geek d’août 2010 à avril 2011"]
      ),
    ] as [(DateWords?, DateWords?, [String])])
  func tellsWhatIsKnownOfThePeriod(_ start: DateWords?, _ end: DateWords?, _ expected: [String]) {
    #expect(Self.sentence(Self.words(Self.funding, start, end), "Macif", "Geek") == expected)
  }

  @Test func readsFromTheOtherEnd() {
    let words = Self.words(Self.funding, Self.year2010, DateWords(year: 2014))
    #expect(
      Self.sentence(words, "Fondation Macif", "Geek", isInverse: true) == [
        "Geek was funded by Fondation Macif from 2010 to 2014",
        "Geek a eu pour financeur la Fondation Macif de 2010 à 2014",
      ])
  }

  @Test func aMomentIsToldInThePast() {
    #expect(Self.sentence(Self.words(Self.founding), "A", "B") == ["A founded B", "A a fondé B"])
    #expect(
      Self.sentence(Self.words(Self.founding, Self.day), "A", "B")
        == ["A founded B on 1 June 2014", "A a fondé B le 1er juin 2014"])
    #expect(Self.words(Self.founding, Self.day).tag.english == "funds (2014)")
  }

  @Test func agreesWithAPlural() {
    #expect(
      Self.sentence(Self.words(Self.belonging, role: "pilote"), "Les Ateliers", "Le RAMEAU")[1]
        == "Les Ateliers sont membres du RAMEAU (pilote)")
    #expect(
      Self.sentence(Self.words(Self.belonging), "Those who search", "Those who know")[0]
        == "Those who search are a member of Those who know")
  }

  @Test func aKindOfAFileStandsBetweenArrows() {
    let words = Self.words(nil, Self.year2010, role: "lead")
    #expect(
      Self.sentence(words, "A", "B") == ["A — funds (lead, since 2010) → B", "A — finance (lead, depuis 2010) → B"])
    #expect(Self.sentence(words, "A", "B", isInverse: true)[0] == "B — funded by (lead, since 2010) → A")
    let open = RelationWords(label: LocalizedText(verbatim: "x"), inverseLabel: LocalizedText(verbatim: "x"))
    #expect(Self.sentence(open, "A", "B", isInverse: true) == ["B ← x — A", "B ← x — A"])
  }

  @Test func aLabelInParenthesesTakesItsNotesIn() {
    let words = RelationWords(
      label: LocalizedText(en: "supports (non-financial)", fr: "accompagne"),
      inverseLabel: LocalizedText(verbatim: "x"),
      period: PeriodWords(end: Self.year2010))
    #expect(words.tag == LocalizedText(en: "supports (non-financial, until 2010)", fr: "accompagne (jusqu’en 2010)"))
  }
}
