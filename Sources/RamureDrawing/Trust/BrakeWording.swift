import RamureWording

/// What stands on a picture of brakes and accelerators.
package enum BrakeWording {
  package static let brake = LocalizedText(en: "◀  Brake", fr: "◀  Frein")
  package static let accelerator = LocalizedText(en: "Accelerator  ▶", fr: "Accélérateur  ▶")
  package static let balance = LocalizedText(en: "Balance", fr: "Balance")
  package static let brakes = LocalizedText(en: "Brakes", fr: "Freins")
  package static let accelerators = LocalizedText(en: "Accelerators", fr: "Accélérateurs")
  package static let all = LocalizedText(en: "All stages", fr: "Toutes les étapes")
  package static let silent = LocalizedText(en: "nothing said", fr: "rien de dit")

  package static func title(of ecosystem: String?) -> LocalizedText {
    guard let ecosystem else { return LocalizedText(en: "Brake or accelerator?", fr: "Frein ou accélérateur ?") }
    return LocalizedText(en: ecosystem, fr: ecosystem)
  }

  package static func subtitle(brakes: Int, accelerators: Int) -> LocalizedText {
    let all = Counted.facts.text(brakes + accelerators)
    return LocalizedText(
      en: "Brake or accelerator, stage by stage: what tools and usages do to partnerships, after \(all.english)",
      fr:
        "Frein ou accélérateur, étape par étape : ce que font outils et usages aux partenariats, d’après \(all.french)")
  }

  package static let definition = LocalizedText(
    en: """
      A bar is as long as what slows down, or speeds up, weighs together (the strength of each relation, 1 where none is \
      said); the last row has a scale of its own. Balance: (accelerators − brakes) / (accelerators + brakes), from −1, only \
      brakes, to +1, only accelerators.
      """,
    fr: """
      Une barre est aussi longue que pèse ensemble ce qui freine, ou ce qui accélère (la force de chaque relation, 1 sauf \
      mention) ; la dernière ligne a sa propre échelle. Balance : (accélérateurs − freins) / (accélérateurs + freins), de −1, \
      que des freins, à +1, que des accélérateurs.
      """)

  /// What a bar says when pointed at.
  package static func bar(
    _ stage: LocalizedText, isEnabling: Bool, weight: Double, _ names: [LocalizedText]
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      let kind = (isEnabling ? accelerators : brakes)[language]
      let list = names.map { $0[language] }.joined(separator: ", ")
      return "\(stage[language]) – \(kind) (\(MapWording.figure(weight, language))) : \(list)"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// What a reader who cannot see the picture is told of one stage: "Dialogue −1.00".
  package static func told(_ stage: LocalizedText, _ balance: Double?) -> LocalizedText {
    let value = balance.map(BrakeWording.signed) ?? silent
    return LocalizedText(en: "\(stage.english) \(value.english)", fr: "\(stage.french) \(value.french)")
  }

  package static func summary(_ stages: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "Balance of brakes and accelerators by stage: \(stages.map(\.english).joined(separator: "; ")).",
      fr: "Balance des freins et des accélérateurs par étape : \(stages.map(\.french).joined(separator: " ; ")).")
  }

  package static func more(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "and \(Figures.grouped(count, .english)) more", fr: "et \(Figures.grouped(count, .french)) de plus")
  }

  /// A number from −1 to 1 with two decimals and its sign.
  package static func signed(_ value: Double) -> LocalizedText {
    func text(_ language: Language) -> String {
      let digits = Figures.decimal(value.magnitude, places: 2, language)
      let isZero = (value.magnitude * 100).rounded() == 0
      return isZero ? digits : (value < 0 ? "−" : "+") + digits
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
