import RamureWording

/// What `ramure stages` says: how partnerships, programmes and solutions went through their stages.
package enum StagesWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Stages", fr: "Étapes")

  package static let at = LocalizedText(
    en: "Tell what is in which stage at this date (2006, 2006-03 or 2006-03-14).",
    fr: "Dire ce qui est à quelle étape à cette date (2006, 2006-03 ou 2006-03-14).")

  // MARK: - The whole

  private static let things = Counted(
    en: ("has stages", "have stages"), fr: ("a des étapes", "ont des étapes"))
  package static func overview(_ count: Int, of all: Int) -> LocalizedText {
    let (counted, nodes) = (things.text(count), Counted.nodes.text(all))
    return LocalizedText(
      en: "Of \(nodes.english), \(counted.english).", fr: "Sur \(nodes.french), \(counted.french).")
  }

  package static let nothing = LocalizedText(
    en: "Nothing in the file has stages. In the file: stages: [dialogue: 2016-10, deployment: 2021]",
    fr: "Rien dans le fichier n’a d’étapes. Dans le fichier : stages: [dialogue: 2016-10, deployment: 2021]")

  package static func undated(_ count: Int) -> LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(
      en: "Stages without a date: \(Figures.grouped(count, .english)); no length and no passage counts them.",
      fr:
        "Étapes sans date : \(Figures.grouped(count, .french)) ; ni les durées ni les passages ne les comptent.")
  }

  // MARK: - Headings

  package static let stage = TrustWords.stage
  package static let count = LocalizedText(en: "Times", fr: "Fois")
  package static let median = LocalizedText(en: "Months (median)", fr: "Mois (médiane)")
  package static let shortest = LocalizedText(en: "Shortest", fr: "Plus court")
  package static let longest = LocalizedText(en: "Longest", fr: "Plus long")
  package static let open = LocalizedText(en: "Under way", fr: "En cours")
  package static let begin = LocalizedText(en: "Start", fr: "Début")
  package static let end = LocalizedText(en: "End", fr: "Fin")
  package static let months = LocalizedText(en: "Months", fr: "Mois")
  package static let knownTo = TrustWords.durationUnit
  package static let next = LocalizedText(en: "Next", fr: "Suivante")
  package static let state = LocalizedText(en: "State", fr: "État")
  package static let transitions = LocalizedText(en: "From stage to stage", fr: "D’une étape à l’autre")
  package static let one = LocalizedText(en: "One by one", fr: "Un par un")

  package static let lengthsExplained = LocalizedText(
    en: """
      A stage lasts until the next begins, or until the end; what has neither is under way. Months are counted from month to \
      month; ~: some are known in years only.
      """,
    fr: """
      Une étape dure jusqu’à la suivante, ou jusqu’à la fin ; sans l’une ni l’autre, elle est en cours. Les mois sont comptés \
      de mois à mois ; ~ : certaines durées ne sont connues qu’en années.
      """)

  // MARK: - One stay

  private static let monthCount = Counted(en: ("month", "months"), fr: ("mois", "mois"))
  private static let yearCount = Counted(en: ("year", "years"), fr: ("an", "ans"))

  /// "8 months", "about 3 years", "less than a year".
  package static func length(months: Int, isInYears: Bool) -> LocalizedText {
    guard isInYears else {
      return months == 0
        ? LocalizedText(en: "less than a month", fr: "moins d’un mois") : monthCount.text(months)
    }
    guard months > 0 else { return LocalizedText(en: "less than a year", fr: "moins d’un an") }
    let years = yearCount.text(months / 12)
    return LocalizedText(en: "about \(years.english)", fr: "\(years.french) environ")
  }

  /// "Dialogue from 2016-10 (8 months)", "Deployment since 2021", "Ended in 2022".
  package static func stay(
    _ stage: LocalizedText, from start: String, length: LocalizedText?, isOpen: Bool
  ) -> LocalizedText {
    if isOpen {
      return LocalizedText(en: "\(stage.english) since \(start)", fr: "\(stage.french) depuis \(start)")
    }
    guard let length else {
      return LocalizedText(en: "\(stage.english) in \(start)", fr: "\(stage.french) en \(start)")
    }
    return LocalizedText(
      en: "\(stage.english) from \(start) (\(length.english))", fr: "\(stage.french) dès \(start) (\(length.french))")
  }

  package static func withoutDate(_ stages: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "without a date: \(Enumeration.all(stages.map(\.english), .english))",
      fr: "sans date : \(Enumeration.all(stages.map(\.french), .french))")
  }

  package static func path(_ name: LocalizedText, _ stays: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "\(name.english): \(stays.map(\.english).joined(separator: "; ")).",
      fr: "\(name.french) : \(stays.map(\.french).joined(separator: " ; ")).")
  }

  /// "Dialogue → Framing: 3", "Deployment → Framing, backwards: 1 (X)".
  package static func transition(
    from: LocalizedText, to: LocalizedText, count: Int, isBackwards: Bool, names: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      en: """
        \(from.english) → \(to.english)\(isBackwards ? ", backwards" : ""): \(Figures.grouped(count, .english)) \
        (\(names.english))
        """,
      fr: """
        \(from.french) → \(to.french)\(isBackwards ? ", en arrière" : "") : \(Figures.grouped(count, .french)) \
        (\(names.french))
        """)
  }

  // MARK: - At a date

  package static func at(_ date: DateWords) -> LocalizedText {
    let words = date.at
    return LocalizedText(
      en: "\(words.english.capitalizedFirst):", fr: "\(words.french.capitalizedFirst) :")
  }

  package static let before = LocalizedText(en: "not begun yet", fr: "pas encore commencé")
  package static let over = LocalizedText(en: "over", fr: "terminé")
  package static let unknown = LocalizedText(en: "no dated stage", fr: "aucune étape datée")

  /// "Deployment: X (since 2021), Y (since 2019)."
  package static func group(_ state: LocalizedText, _ names: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(state.english.capitalizedFirst): \(names.english).",
      fr: "\(state.french.capitalizedFirst) : \(names.french).")
  }

  package static func since(_ name: LocalizedText, _ date: String) -> LocalizedText {
    LocalizedText(en: "\(name.english) (since \(date))", fr: "\(name.french) (depuis \(date))")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
