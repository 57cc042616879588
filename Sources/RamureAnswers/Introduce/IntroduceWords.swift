import RamureDrawing
import RamureWording

/// What `ramure introduce` says.
package enum IntroduceWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Introductions", fr: "Mises en relation")

  private static func the(_ name: String) -> String { NameGrammar.withArticle(name, .english) }
  private static func to(_ name: String) -> String { NameGrammar.joined("à", name) }

  /// "Le RAMEAU could introduce Orange to the Fondation de Lille."
  package static func headline(from: String, to other: String, count: Int, _ language: Language) -> String {
    switch language {
    case .english:
      return count == 1
        ? "One actor could introduce \(the(from)) to \(the(other)):"
        : "\(Figures.grouped(count, .english)) actors could introduce \(the(from)) to \(the(other)), the best placed first:"
    case .french:
      let start = NameGrammar.withArticle(from, .french)
      return count == 1
        ? "Un acteur pourrait présenter \(start) \(to(other)) :"
        : "\(Figures.grouped(count, .french)) acteurs pourraient présenter \(start) \(to(other)), les mieux placés d’abord :"
    }
  }

  package static func alreadyTied(_ from: String, _ to: String, _ language: Language) -> String {
    switch language {
    case .english: "\(NameGrammar.subject(from, .english)) and \(the(to)) know each other already:"
    case .french:
      """
      Entre \(NameGrammar.withArticle(from, .french)) et \(NameGrammar.withArticle(to, .french)), le contact existe déjà :
      """
    }
  }

  /// "Nobody knows both Solidatech and the Fondation de Lille. The shortest way passes from hand to hand: Le RAMEAU, then
  /// the Fondation des Territoires."
  package static func chain(from: String, to: String, through: [String], _ language: Language) -> String {
    switch language {
    case .english:
      return """
        Nobody knows both \(the(from)) and \(the(to)). From hand to hand, the shortest way is through \
        \(through.map(the).joined(separator: ", then ")).
        """
    case .french:
      let passed = through.map { NameGrammar.withArticle($0, .french) }.joined(separator: ", puis ")
      return """
        Personne ne connaît à la fois \(NameGrammar.withArticle(from, .french)) et \
        \(NameGrammar.withArticle(to, .french)). De proche en proche, le plus court est de passer par \(passed).
        """
    }
  }

  package static func nobody(from: String, to: String, _ language: Language) -> String {
    switch language {
    case .english: "Nobody could introduce \(the(from)) to \(the(to)), not even from hand to hand."
    case .french:
      "Personne ne pourrait présenter \(NameGrammar.withArticle(from, .french)) \(self.to(to)), pas même de proche en proche."
    }
  }

  private static let pairs = Counted(
    en: ("pair of neighbours that have no tie of their own", "pairs of neighbours that have no tie of their own"),
    fr: ("paire de voisins sans lien direct entre eux", "paires de voisins sans lien direct entre eux"))

  /// "Why: the weaker of its two acquaintances counts 1; it connects 1,027 pairs of neighbours that have no tie of their own."
  package static func why(strength: Double, pairs count: Int) -> LocalizedText {
    let pairs = pairs.text(count)
    return LocalizedText(
      en: "Why: the weaker of its two acquaintances counts \(MapWording.figure(strength, .english))"
        + (count > 0 ? "; it connects \(pairs.english)." : "."),
      fr: "Pourquoi : le plus faible de ses deux liens compte pour \(MapWording.figure(strength, .french))"
        + (count > 0 ? " ; il relie \(pairs.french)." : "."))
  }

  /// What the figures mean, below the sentences.
  package static let strengths = LocalizedText(
    en: "a relation counts 1, something that k actors do together 1/(k−1)",
    fr: "une relation compte pour 1, une chose que k acteurs font ensemble pour 1/(k−1)")

  private static let moreMeetings = Counted(
    en: ("more thing they do together", "more things they do together"),
    fr: ("autre chose qu’ils font ensemble", "autres choses qu’ils font ensemble"))

  package static func more(meetings count: Int) -> LocalizedText {
    let text = moreMeetings.text(count)
    return LocalizedText(en: "… and \(text.english)", fr: "… et \(text.french)")
  }

  // MARK: - Columns

  package static let rank = LocalizedText(en: "Rank", fr: "Rang")
  package static let strength = LocalizedText(en: "Strength", fr: "Force")
  package static let strengthFrom = LocalizedText(en: "Strength with the first", fr: "Force avec le premier")
  package static let strengthTo = LocalizedText(en: "Strength with the second", fr: "Force avec le second")
  package static let brokeredPairs = LocalizedText(en: "Pairs it connects", fr: "Paires qu’il relie")
}
