import RamureAnalysis
import RamureWording

/// What `ramure duplicates` says.
package enum DuplicateWords {
  private static let pairs = Counted(
    en: ("pair of nodes is likely one and the same", "pairs of nodes are likely one and the same"),
    fr: ("paire de nœuds est sans doute un doublon", "paires de nœuds sont sans doute des doublons"))

  static func headline(_ count: Int, _ least: Double) -> LocalizedText {
    let (counted, score) = (pairs.text(count), score(least))
    return LocalizedText(
      en: "\(counted.english) (\(score.english)):", fr: "\(counted.french) (\(score.french)) :")
  }

  static func nothing(_ least: Double) -> LocalizedText {
    let score = score(least)
    return LocalizedText(
      en: "No two nodes are likely one and the same (\(score.english)).",
      fr: "Il n’y a sans doute aucun doublon (\(score.french)).")
  }

  private static func score(_ least: Double) -> LocalizedText {
    LocalizedText(
      en: "score \(Figures.decimal(least, places: 2, .english)) or more",
      fr: "score d’au moins \(Figures.decimal(least, places: 2, .french))")
  }

  static let howToDecide = LocalizedText(
    en: """
      to decide: -o pairs.csv, write yes or no in its first column, then ramure merge … --accept pairs.csv; --min-score \
      shows more or fewer
      """,
    fr: """
      pour décider : -o paires.csv, écrivez oui ou non dans sa première colonne, puis ramure merge … --accept \
      paires.csv ; --min-score en montre plus ou moins
      """)

  // MARK: - Columns

  static let same = LocalizedText(en: "Same", fr: "Identiques")
  static let score = LocalizedText(en: "Score", fr: "Score")
  static let reason = LocalizedText(en: "Reason", fr: "Raison")
  static func file(_ number: Int) -> LocalizedText { LocalizedText(en: "File \(number)", fr: "Fichier \(number)") }
  static func id(_ number: Int) -> LocalizedText { LocalizedText(en: "Id \(number)", fr: "Identifiant \(number)") }
  static func name(_ number: Int) -> LocalizedText { LocalizedText(en: "Name \(number)", fr: "Nom \(number)") }
  static func kind(_ number: Int) -> LocalizedText { LocalizedText(en: "Kind \(number)", fr: "Type \(number)") }

  // MARK: - Reasons

  /// A reason, its kinds by their labels.
  enum Told {
    case reason(DuplicateReason)
    case kinds(LocalizedText, LocalizedText)
  }

  static func reason(_ told: Told) -> LocalizedText {
    switch told {
    case .kinds(let one, let other):
      LocalizedText(
        en: "but kinds differ: \(one.english), \(other.english)",
        fr: "mais les types diffèrent : \(one.french), \(other.french)")
    case .reason(let reason): text(reason)
    }
  }

  private static func text(_ reason: DuplicateReason) -> LocalizedText {
    switch reason {
    case .sameIdentifier(let identifier):
      LocalizedText(
        en: identifier.scheme == .address
          ? "same web address, \(identifier.value)" : "same \(identifier.scheme.title), \(identifier.value)",
        fr: identifier.scheme == .address
          ? "même adresse web, \(identifier.value)" : "même \(identifier.scheme.title), \(identifier.value)")
    case .sameLegalUnit(let unit):
      LocalizedText(en: "two establishments of SIREN \(unit)", fr: "deux établissements du SIREN \(unit)")
    case .sameName: LocalizedText(en: "same name", fr: "même nom")
    case .spelling:
      LocalizedText(
        en: "same but for accents, capitals or signs", fr: "identiques aux accents, majuscules ou signes près")
    case .shared(let words): LocalizedText(en: "“\(words)” in both", fr: "« \(words) » dans les deux")
    case .order: LocalizedText(en: "words in another order", fr: "mots dans un autre ordre")
    case .slip(let one, let other): beside(one, other, en: "a slip?", fr: "une faute de frappe ?")
    case .spacing(let one, let other): beside(one, other, en: "spaced otherwise", fr: "autrement espacés")
    case .plural(let one, let other): beside(one, other, en: "singular and plural", fr: "singulier et pluriel")
    case .synonym(let one, let other): beside(one, other, en: "the same thing", fr: "la même chose")
    case .abbreviation(let one, let other): beside(one, other, en: "an abbreviation", fr: "une abréviation")
    case .acronym(let one, let other): beside(one, other, en: "an acronym", fr: "un sigle")
    case .alias(let acronym):
      LocalizedText(
        en: "“\(acronym)” is the acronym the other gives of itself", fr: "« \(acronym) » est le sigle que donne l’autre"
      )
    case .legalForms(let one, let other):
      LocalizedText(
        en: "legal form: \(forms(one, other, none: "none"))",
        fr: "forme juridique : \(forms(one, other, none: "aucune"))")
    case .onlyFirst(let words):
      LocalizedText(
        en: "but only the first has \(list(words, .english))", fr: "mais seul le premier a \(list(words, .french))")
    case .onlySecond(let words):
      LocalizedText(
        en: "but only the second has \(list(words, .english))", fr: "mais seul le second a \(list(words, .french))")
    case .otherWords(let one, let other):
      LocalizedText(
        en: "but \(list(one, .english)) against \(list(other, .english))",
        fr: "mais \(list(one, .french)) contre \(list(other, .french))")
    case .otherIdentifiers(let one, let other):
      LocalizedText(
        en: "but \(one.scheme.title) \(one.value) against \(other.value)",
        fr: "mais \(one.scheme.title) \(one.value) contre \(other.value)")
    case .otherKinds(let one, let other):
      LocalizedText(en: "but kinds differ: \(one), \(other)", fr: "mais les types diffèrent : \(one), \(other)")
    }
  }

  private static func beside(_ one: String, _ other: String, en english: String, fr french: String) -> LocalizedText {
    LocalizedText(en: "“\(one)” and “\(other)”: \(english)", fr: "« \(one) » et « \(other) » : \(french)")
  }

  private static func forms(_ one: [String], _ other: [String], none: String) -> String {
    [one, other].map { $0.isEmpty ? none : $0.joined(separator: " ") }.joined(separator: ", ")
  }

  private static func list(_ words: [String], _ language: Language) -> String {
    Enumeration.all(Enumeration.quoted(words, language), language)
  }
}
