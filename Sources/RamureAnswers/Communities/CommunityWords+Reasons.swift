import RamureWording

/// What holds a community together, and what ties it to others.
extension CommunityWords {
  /// Something a community has more of than the rest.
  package struct Trait: Sendable {
    package let label: LocalizedText
    package let count: Int
    package let known: Int
    package let shareOverAll: Double

    package init(_ label: LocalizedText, count: Int, known: Int, shareOverAll: Double) {
      (self.label, self.count, self.known, self.shareOverAll) = (label, count, known, shareOverAll)
    }
  }

  /// "Need “Ageing well”": what several members are tied to.
  package static func near(_ kind: LocalizedText, _ name: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(kind.english) \(Enumeration.quote(name.english, .english))",
      fr: "\(kind.french) \(Enumeration.quote(name.french, .french))")
  }

  /// "More than elsewhere: Association (12 of 20, 31% overall); …" `nil` where nothing stands out.
  package static func traits(_ traits: [Trait]) -> LocalizedText? {
    guard !traits.isEmpty else { return nil }
    func text(_ trait: Trait, _ language: Language) -> String {
      let (count, known) = (Figures.grouped(trait.count, language), Figures.grouped(trait.known, language))
      let share = Figures.percent(trait.shareOverAll, language)
      return language == .french
        ? "\(trait.label.french) (\(count) sur \(known), \(share) dans l’ensemble)"
        : "\(trait.label.english) (\(count) of \(known), \(share) overall)"
    }
    return LocalizedText(
      en: "More than elsewhere: \(traits.map { text($0, .english) }.joined(separator: "; ")).",
      fr: "Plus qu’ailleurs : \(traits.map { text($0, .french) }.joined(separator: " ; ")).")
  }

  /// How open it is. `nil` where its members have no ties.
  package static func openness(_ shareAcross: Double?) -> LocalizedText? {
    guard let shareAcross else { return nil }
    guard shareAcross > 0 else {
      return LocalizedText(en: "None of its ties leads out.", fr: "Aucun de ses liens n’en sort.")
    }
    return LocalizedText(
      en: "\(Figures.percent(shareAcross, .english)) of its ties lead out.",
      fr: "\(Figures.percent(shareAcross, .french)) de ses liens en sortent.")
  }

  // MARK: - Between communities

  package static let bridges = LocalizedText(en: "Between communities", fr: "Entre communautés")
  private static let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))

  /// "1 Le RAMEAU – 3 Silver Geek: 14 ties, through X (9) and Y (5)."
  package static func bridge(
    _ one: (Int, LocalizedText), _ other: (Int, LocalizedText), ties count: Int,
    through: [(name: LocalizedText, ties: Int)]
  ) -> LocalizedText {
    let counted = ties.text(count)
    func names(_ language: Language) -> String {
      let names = through.map { end in
        // A single tie has two ends, and nothing to count.
        count == 1 ? end.name[language] : "\(end.name[language]) (\(Figures.grouped(end.ties, language)))"
      }
      return Enumeration.all(names, language)
    }
    let verb = count == 1 ? LocalizedText(en: "between", fr: "entre") : LocalizedText(en: "through", fr: "par")
    return LocalizedText(
      en: """
        \(one.0) \(one.1.english) – \(other.0) \(other.1.english): \(counted.english), \(verb.english) \(names(.english)).
        """,
      fr: """
        \(one.0) \(one.1.french) – \(other.0) \(other.1.french) : \(counted.french), \(verb.french) \(names(.french)).
        """)
  }

  private static let morePairs = Counted(
    en: ("more pair of communities is tied", "more pairs of communities are tied"),
    fr: ("autre paire de communautés est liée", "autres paires de communautés sont liées"))

  package static func moreBridges(_ rest: Int) -> LocalizedText? {
    guard rest > 0 else { return nil }
    let counted = morePairs.text(rest)
    return LocalizedText(en: "… and \(counted.english)", fr: "… et \(counted.french)")
  }
}
