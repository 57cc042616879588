import RamureDrawing
import RamureWording

/// What `ramure trust` says: brakes and accelerators, stage by stage.
package enum TrustWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Trust", fr: "Confiance")

  // MARK: - Brakes and accelerators

  private static let brakeFacts = Counted(en: ("slows down", "slow down"), fr: ("freine", "freinent"))
  private static let acceleratorFacts = Counted(en: ("speeds up", "speed up"), fr: ("accélère", "accélèrent"))
  private static let facts = Counted(en: ("fact", "facts"), fr: ("fait", "faits"))

  /// "Brake or accelerator? Of 5 facts, 2 slow down, 3 speed up: the balance is 0.20 (−1: only brakes, 1: only…)."
  package static func overall(brakes: Int, accelerators: Int, balance: Double?) -> LocalizedText {
    let (all, slow, fast) = (
      facts.text(brakes + accelerators), brakeFacts.text(brakes), acceleratorFacts.text(accelerators)
    )
    let value = balance.map { BrakeWording.signed($0) }
    let english = value.map { "; the balance is \($0.english) (−1: only brakes, 1: only accelerators)" } ?? ""
    let french =
      value.map { " ; la balance est de \($0.french) (−1 : que des freins, 1 : que des accélérateurs)" } ?? ""
    return LocalizedText(
      en: "Brake or accelerator: of \(all.english), \(slow.english) and \(fast.english)\(english).",
      fr: "Frein ou accélérateur : sur \(all.french), \(slow.french) et \(fast.french)\(french).")
  }

  package static let nothing = LocalizedText(
    en: "Nothing in the file says what slows partnerships down or speeds them up.",
    fr: "Rien dans le fichier ne dit ce qui freine ou accélère les partenariats.")

  package static func turn(from brake: LocalizedText, to accelerator: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: """
        It turns: at the stage “\(brake.english)” brakes weigh more, from the stage “\(accelerator.english)” on accelerators do.
        """,
      fr: """
        Cela s’inverse : à l’étape « \(brake.french) » les freins l’emportent, à partir de l’étape « \(accelerator.french) » \
        les accélérateurs.
        """)
  }

  /// "“Chat” slows down “Les Moulins”".
  package static func fact(
    _ cause: LocalizedText, isEnabling: Bool, _ target: LocalizedText, strength: String?
  ) -> LocalizedText {
    let force = strength.map { LocalizedText(en: " (strength \($0))", fr: " (force \($0))") }
    return LocalizedText(
      en: "\(cause.english) \(isEnabling ? "speeds up" : "slows down") \(target.english)\(force?.english ?? "").",
      fr: "\(cause.french) \(isEnabling ? "accélère" : "freine") \(target.french)\(force?.french ?? "").")
  }

  // MARK: - Headings

  package static let stage = LocalizedText(en: "Stage", fr: "Étape")
  package static let noStage = LocalizedText(en: "(no stage said)", fr: "(étape non dite)")
  package static let brakeStrength = LocalizedText(en: "Weight of brakes", fr: "Poids des freins")
  package static let acceleratorStrength = LocalizedText(en: "Weight of accelerators", fr: "Poids des accélérateurs")
  package static let scope = LocalizedText(en: "Scope", fr: "Portée")
  package static let participants = LocalizedText(en: "Participants", fr: "Participants")
  package static let pairs = LocalizedText(en: "Pairs", fr: "Paires")
  package static let trustPairs = LocalizedText(en: "Trust stated", fr: "Confiance dite")
  package static let trustMean = LocalizedText(en: "Trust", fr: "Confiance")
  package static let repeated = LocalizedText(en: "Repeated", fr: "Répétés")
  package static let earlier = LocalizedText(en: "Earlier", fr: "Antérieurs")
  package static let closed = LocalizedText(en: "Closed", fr: "Refermés")
  package static let duration = LocalizedText(en: "Months", fr: "Mois")
  package static let durationUnit = LocalizedText(en: "Known to the", fr: "Connu à près")

  package static let partnerships = LocalizedText(
    en: "Partnership by partnership", fr: "Partenariat par partenariat")
  package static let what = LocalizedText(en: "What slows down or speeds up", fr: "Ce qui freine ou accélère")

  // MARK: - Trust and its traces

  package static func stated(pairs: Int, of all: Int, mean: Double?) -> LocalizedText {
    let value = mean.map { mean in
      LocalizedText(
        en: "; it is \(Figures.decimal(mean, places: 2, .english)) on average, from 0 to 1",
        fr: " ; elle est de \(Figures.decimal(mean, places: 2, .french)) en moyenne, de 0 à 1")
    }
    return LocalizedText(
      en: """
        Trust is stated between \(Figures.grouped(pairs, .english)) of \(Figures.grouped(all, .english)) pairs of \
        actors\(value?.english ?? "").
        """,
      fr: """
        La confiance est dite entre \(Figures.grouped(pairs, .french)) des \(Figures.grouped(all, .french)) paires \
        d’acteurs\(value?.french ?? "").
        """)
  }

  package static func unstated(pairs: Int) -> LocalizedText {
    LocalizedText(
      en:
        "Trust itself is not stated between any of the \(Figures.grouped(pairs, .english)) pairs who take part together.",
      fr:
        "La confiance elle-même n’est dite entre aucune des \(Figures.grouped(pairs, .french)) paires qui agissent ensemble."
    )
  }

  /// What is known of traces over all, called traces.
  package static func proxies(repeated: Double, earlier: Int, closed: Double, pairs: Int) -> LocalizedText {
    func share(_ number: Double, _ language: Language) -> String { Figures.percent(number, language) }
    return LocalizedText(
      en: """
        Traces of trust, which are not trust: of \(Figures.grouped(pairs, .english)) times that two take part together, \
        \(share(repeated, .english)) are repeated (they are tied elsewhere too; known to be earlier: \
        \(Figures.grouped(earlier, .english))), \(share(closed, .english)) are closed (both work with a third one elsewhere).
        """,
      fr: """
        Des traces de confiance, qui ne sont pas la confiance : sur \(Figures.grouped(pairs, .french)) fois où deux acteurs \
        agissent ensemble, \(share(repeated, .french)) sont répétées (ils sont liés ailleurs aussi ; dont antérieures, de façon \
        certaine : \(Figures.grouped(earlier, .french))), \(share(closed, .french)) sont refermées (tous deux travaillent \
        ailleurs avec un même tiers).
        """)
  }

  package static let columnsExplained = LocalizedText(
    en: """
      Repeated: pairs of participants tied elsewhere too (after Gulati 1995); closed: pairs who have a partner in common \
      elsewhere (after Coleman 1988); months: from the start to the end, or to the date of the file (~: known in years only). \
      These are traces, not trust.
      """,
    fr: """
      Répétés : paires de participants liés ailleurs aussi (d’après Gulati 1995) ; refermés : paires qui ont ailleurs un \
      partenaire commun (d’après Coleman 1988) ; mois : du début à la fin, ou à la date du fichier (~ : connu en années \
      seulement). Ce sont des traces, non la confiance.
      """)

  package static func more(_ rest: Int) -> LocalizedText { FragilityWords.more(rest) }
}
