/// What `ramure timeline` says: its options, and what stops it.
public enum TimelineWords {
  public static let from = LocalizedText(
    en: "Begin here: 2006, 2006-03 or 2006-03-14; unless said, with the first date known.",
    fr: "Commencer ici : 2006, 2006-03 ou 2006-03-14 ; sauf mention, à la première date connue.")
  public static let to = LocalizedText(
    en: "End here; unless said, with the last date known.",
    fr: "Finir ici ; sauf mention, à la dernière date connue.")
  public static let top = LocalizedText(
    en: """
      Of each kind, only so many: those tied to the most others. Unless said, as many as can be read on a page. With \
      --communities, only so many of these: those with the most members over time.
      """,
    fr: """
      De chaque type, seulement tant de nœuds : les plus reliés. Sauf mention, autant qu’on peut en lire sur une page. Avec \
      --communities, seulement tant de celles-ci : celles qui ont le plus de membres au fil du temps.
      """)
  public static let steps = LocalizedText(
    en: """
      Instead of bars, the map at so many dates, spread evenly over the years; everybody keeps one place. With \
      --communities, their number of dates.
      """,
    fr: """
      Au lieu de barres, la carte à autant de dates, réparties sur les années ; chacun garde sa place. Avec --communities, \
      leur nombre de dates.
      """)
  public static let communities = LocalizedText(
    en: "Instead of bars, the communities at each date, and who goes on in which.",
    fr: "Au lieu de barres, les communautés à chaque date, et qui continue dans laquelle.")
  public static func stepsRange(_ most: Int) -> LocalizedText {
    LocalizedText(
      en: "--steps must be from 1 to \(most): more panels cannot be told apart",
      fr: "--steps va de 1 à \(most) : on ne distinguerait plus les vignettes")
  }
  public static func idle(_ option: String, with other: String) -> LocalizedText {
    LocalizedText(
      en: "\(option) says nothing with \(other); leave one of the two out",
      fr: "\(option) ne dit rien avec \(other) ; enlevez l’une des deux")
  }
  public static let topRange = LocalizedText(
    en: "--top must be 1 or more", fr: "--top vaut 1 ou plus")
  public static let reversed = LocalizedText(
    en: "--from is after --to; exchange them", fr: "--from est après --to ; échangez-les")
}

extension Diagnosis {
  public static let timelineNeedsFile = Diagnosis(
    code: "timeline-needs-file",
    problem: LocalizedText(en: "a picture is not for a terminal", fr: "une image ne se lit pas dans un terminal"),
    remedy: LocalizedText(
      en: "say where to write it: -o timeline.svg", fr: "dites où l’écrire : -o chronologie.svg"))

  public static let nothingDatedToDraw = Diagnosis(
    code: "nothing-dated-to-draw",
    problem: LocalizedText(
      en: "nothing that would be shown has a date: there is no timeline to draw",
      fr: "rien de ce qui serait montré n’est daté : il n’y a pas de chronologie à tracer"),
    remedy: LocalizedText(
      en: "add start, end or stages to partnerships, solutions, events… in the file",
      fr: "ajoutez start, end ou stages aux partenariats, solutions, événements… du fichier"))

  public static func spanTooShort(months: Int, steps: Int) -> Diagnosis {
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

  public static let nothingInYears = Diagnosis(
    code: "nothing-in-years",
    problem: LocalizedText(
      en: "everything that has a date lies outside these years",
      fr: "tout ce qui est daté est hors de ces années"),
    remedy: LocalizedText(en: "widen --from and --to", fr: "élargissez --from et --to"))

  public static func noCommunityEver(_ size: Int) -> Diagnosis {
    Diagnosis(
      code: "no-community-ever",
      problem: LocalizedText(
        en: "at none of these dates is there a community of \(size) or more",
        fr: "à aucune de ces dates il n’y a de communauté de \(size) membres ou plus"),
      remedy: LocalizedText(
        en: "take other years (--from, --to), or look at all kinds",
        fr: "prenez d’autres années (--from, --to), ou tous les types"))
  }

  public static func tooManyRows(_ count: Int, most: Int) -> Diagnosis {
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
