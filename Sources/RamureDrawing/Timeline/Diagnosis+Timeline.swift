import RamureWording

/// Why there is no picture of time.
extension Diagnosis {
  package static let nothingDatedToDraw = Diagnosis(
    code: "nothing-dated-to-draw",
    problem: LocalizedText(
      en: "nothing that would be shown has a date: there is no timeline to draw",
      fr: "rien de ce qui serait montré n’est daté : il n’y a pas de chronologie à tracer"),
    remedy: LocalizedText(
      en: "add start, end or stages to partnerships, solutions, events… in the file",
      fr: "ajoutez start, end ou stages aux partenariats, solutions, événements… du fichier"))

  package static func spanTooShort(months: Int, steps: Int) -> Diagnosis {
    let counted = Counted(en: ("month", "months"), fr: ("mois", "mois")).text(months)
    return Diagnosis(
      code: "span-too-short",
      problem: LocalizedText(
        en: "these years hold \(counted.english), fewer than the \(steps) dates asked for",
        fr: "ces années comptent \(counted.french), moins que les \(steps) dates demandées"),
      remedy: LocalizedText(
        en: "ask for fewer dates, or widen --from and --to", fr: "demandez moins de dates, ou élargissez --from et --to"
      ))
  }

  package static let nothingInYears = Diagnosis(
    code: "nothing-in-years",
    problem: LocalizedText(
      en: "everything that has a date lies outside these years",
      fr: "tout ce qui est daté est hors de ces années"),
    remedy: LocalizedText(en: "widen --from and --to", fr: "élargissez --from et --to"))

  package static func noCommunityEver(_ size: Int) -> Diagnosis {
    Diagnosis(
      code: "no-community-ever",
      problem: LocalizedText(
        en: "at none of these dates is there a community of \(size) or more",
        fr: "à aucune de ces dates il n’y a de communauté de \(size) membres ou plus"),
      remedy: LocalizedText(
        en: "take other years (--from, --to), or look at all kinds",
        fr: "prenez d’autres années (--from, --to), ou tous les types"))
  }

  package static func tooManyRows(_ count: Int, most: Int) -> Diagnosis {
    Diagnosis(
      code: "too-many-rows",
      problem: LocalizedText(
        en:
          "the timeline would have \(Figures.grouped(count, .english)) lines, more than anyone can read (\(Figures.grouped(most, .english)))",
        fr:
          "la chronologie aurait \(Figures.grouped(count, .french)) lignes, plus qu’on ne peut en lire (\(Figures.grouped(most, .french)))"
      ),
      remedy: LocalizedText(
        en: "lower --top, or show some kinds only: --kinds partnership,solution",
        fr: "baissez --top, ou ne montrez que certains types : --kinds partenariat,solution"))
  }
}
