import Testing

@testable import RamureWording

@Suite struct NameGrammarTests {
  @Test(arguments: [
    ("Le RAMEAU", "du RAMEAU", "au RAMEAU"),
    ("Les Ateliers du Bocage", "des Ateliers du Bocage", "aux Ateliers du Bocage"),
    ("La Fonda", "de La Fonda", "à La Fonda"), ("L’Avise", "de L’Avise", "à L’Avise"),
    ("Orange", "d’Orange", "à Orange"),
    ("Unis-Cité", "d’Unis-Cité", "à Unis-Cité"), ("Solidatech", "de Solidatech", "à Solidatech"),
    ("Collectif Silver Geek", "du Collectif Silver Geek", "au Collectif Silver Geek"),
    ("Fondation Macif", "de la Fondation Macif", "à la Fondation Macif"),
    ("Observatoire des partenariats", "de l’Observatoire des partenariats", "à l’Observatoire des partenariats"),
    ("Caisses d’Épargne", "des Caisses d’Épargne", "aux Caisses d’Épargne"),
    // A common noun alone is a name of its own.
    ("Fondation", "de Fondation", "à Fondation"),
  ])
  func contracts(_ name: String, _ of: String, _ to: String) {
    #expect(NameGrammar.joined("de", name) == of)
    #expect(NameGrammar.joined("à", name) == to)
    #expect(NameGrammar.joined("membre de", name) == "membre \(of)")
  }

  @Test func beginsASentence() {
    #expect(NameGrammar.subject("Fondation Macif", .french) == "La Fondation Macif")
    #expect(NameGrammar.subject("Observatoire des partenariats", .french) == "L’Observatoire des partenariats")
    #expect(NameGrammar.subject("Linux Foundation", .english) == "The Linux Foundation")
    #expect(
      NameGrammar.withArticle("Partnership Observatory (Observatory)", .english)
        == "the Partnership Observatory (Observatory)")
    #expect(NameGrammar.withArticle("The Linux Foundation", .english) == "The Linux Foundation")
    #expect(NameGrammar.withArticle("Foundation", .english) == "Foundation")
  }

  @Test(arguments: [
    ("Ceux qui cherchent", true), ("Les Ateliers du Bocage", true), ("Caisses d’Épargne", true), ("Orange", false),
    ("Passerelles et Compétences", false), ("Les", false), ("", false),
  ])
  func tellsPlurals(_ name: String, _ isPlural: Bool) {
    #expect(NameGrammar.isPlural(name, .french) == isPlural)
  }
}
