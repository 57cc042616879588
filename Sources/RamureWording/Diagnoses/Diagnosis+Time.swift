/// What can be wrong with dates that are to make a series.
extension Diagnosis {
  package static func reversedSeries(from first: String, to last: String) -> Diagnosis {
    Diagnosis(
      code: "reversed-series",
      problem: LocalizedText(
        en: "a series cannot begin in \(first) and end in \(last)",
        fr: "une série ne peut pas commencer en \(first) et finir en \(last)"),
      remedy: LocalizedText(
        en: "give the earlier date first", fr: "donnez la date la plus ancienne en premier"))
  }

  /// - Parameter longer: the step that makes a shorter series; `nil` where there is none.
  package static func tooManySteps(
    _ count: Int, most: Int, every step: LocalizedText, longer: String?
  ) -> Diagnosis {
    Diagnosis(
      code: "too-many-steps",
      problem: LocalizedText(
        en: """
          a date every \(step.english) makes \(Figures.grouped(count, .english)) dates, more than the \
          \(Figures.grouped(most, .english)) a series may have
          """,
        fr: """
          une date par \(step.french) en fait \(Figures.grouped(count, .french)), plus que les \
          \(Figures.grouped(most, .french)) qu’une série peut avoir
          """),
      remedy: longer.map { longer in
        LocalizedText(
          en: "take fewer of them (--every \(longer)), or a shorter span (--from, --to)",
          fr: "espacez-les (--every \(longer)), ou prenez une durée plus courte (--from, --to)")
      }
        ?? LocalizedText(
          en: "take a shorter span (--from, --to)", fr: "prenez une durée plus courte (--from, --to)"))
  }

  package static let nothingDated = Diagnosis(
    code: "nothing-dated",
    problem: LocalizedText(
      en: "nothing in the file has a date, so that nothing says where a series begins and ends",
      fr: "rien dans le fichier n’a de date : rien ne dit où une série commence et finit"),
    remedy: LocalizedText(
      en: "write start and end beside nodes and relations (start: 2012), or give both --from and --to",
      fr: "écrivez start et end à côté des nœuds et des relations (start: 2012), ou donnez --from et --to"))
}
