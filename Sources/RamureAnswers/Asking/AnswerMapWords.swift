import RamureWording

/// The headings of maps that draw an answer.
package enum AnswerMapWords {
  private static func the(_ name: String) -> String { NameGrammar.withArticle(name, .english) }

  package static func path(from: LocalizedText, to: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "From \(the(from.english)) to \(the(to.english))",
      fr: NameGrammar.capitalised(
        "\(NameGrammar.joined("de", from.french)) \(NameGrammar.joined("à", to.french))"))
  }

  package static func neighbours(of name: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Around \(the(name.english))", fr: "Autour \(NameGrammar.joined("de", name.french))")
  }

  package static func common(_ names: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "What \(Enumeration.all(names.map { the($0.english) }, .english)) have in common",
      fr: "Ce qu’ont en commun \(Enumeration.all(names.map { NameGrammar.withArticle($0.french, .french) }, .french))")
  }

  package static func introduce(from: LocalizedText, to: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "Who could introduce \(the(from.english)) to \(the(to.english))",
      fr:
        "Qui pourrait présenter \(NameGrammar.withArticle(from.french, .french)) \(NameGrammar.joined("à", to.french))")
  }

  package static func between(_ one: LocalizedText, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "Between \(QuestionWording.quoted(one).english) and \(QuestionWording.quoted(other).english)",
      fr: "Entre \(QuestionWording.quoted(one).french) et \(QuestionWording.quoted(other).french)")
  }

  package static func reach(from: LocalizedText, to: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "From \(QuestionWording.quoted(from).english) to \(QuestionWording.quoted(to).english)",
      fr: "De \(QuestionWording.quoted(from).french) à \(QuestionWording.quoted(to).french)")
  }

  package static func find(_ text: String) -> LocalizedText {
    LocalizedText(en: Enumeration.quote(text, .english), fr: Enumeration.quote(text, .french))
  }
}

extension Diagnosis {
  package static func answerTooLargeToDraw(_ count: Int, most: Int) -> Diagnosis {
    Diagnosis(
      code: "answer-too-large-to-draw",
      problem: LocalizedText(
        en: """
          the answer has \(Figures.grouped(count, .english)) nodes, more than anyone can read on a map \
          (\(Figures.grouped(most, .english)))
          """,
        fr: """
          la réponse a \(Figures.grouped(count, .french)) nœuds, plus qu’on ne peut en lire sur une carte \
          (\(Figures.grouped(most, .french)))
          """),
      remedy: LocalizedText(
        en: "ask about less, or leave out --map", fr: "demandez moins, ou retirez --map"))
  }
}
