import RamureWording

/// The annex of a report: who is who.
extension ReportWords {
  private static let toldOfAll = Counted(
    en: ("The one node of the file, in a few words.", "All nodes of the file in a few words each, by name."),
    fr: ("Le seul nœud du fichier, en quelques mots.", "Tous les nœuds du fichier, par nom, en quelques mots chacun."))

  /// Who has a card, and who has none.
  ///
  /// - Parameters:
  ///   - shown: how many have one.
  ///   - written: of how many something is written.
  static func whoLead(shown: Int, written: Int, of all: Int) -> LocalizedText {
    func count(_ number: Int, _ language: Language) -> String { Figures.grouped(number, language) }
    guard shown < all else { return toldOfAll.noun(all) }
    let (more, french) = (count(all - written, .english), count(all - written, .french))
    let left = LocalizedText(
      en: "By name, those of whom the file says something beside their relations (\(count(written, .english)) of"
        + " \(Counted.nodes.text(all).english)); of the other \(more) nothing else is written.",
      fr: "Par nom, ceux dont le fichier dit quelque chose au-delà de leurs relations (\(count(written, .french)) sur"
        + " \(Counted.nodes.text(all).french)) ; des \(french) autres, rien d’autre n’est écrit.")
    guard shown < written else { return left }
    return LocalizedText(
      en: "\(left.english) Shown are the \(count(shown, .english)) of them that are tied to most others;"
        + " “ramure card” shows anybody.",
      fr: "\(left.french) N’apparaissent que les \(count(shown, .french)) qui ont le plus de liens ;"
        + " « ramure card » montre chacun.")
  }

  static let nobodyWritten = LocalizedText(
    en: "The file says nothing of its nodes beside their relations.",
    fr: "Le fichier ne dit rien de ses nœuds au-delà de leurs relations.")

  static let withoutRelation = LocalizedText(en: "Without a relation", fr: "Sans relation")

  /// "funds 3", "has participant 12".
  static func relationCounts(_ counts: [(label: LocalizedText, count: Int)]) -> LocalizedText {
    func text(_ language: Language) -> String {
      counts.map { "\($0.label[language]) \(Figures.grouped($0.count, language))" }.joined(separator: ", ")
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
