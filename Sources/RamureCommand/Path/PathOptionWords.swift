import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension PathWords {
  /// What to know where a weight is read as a strength, and paths are counted in ties.
  static var withoutStrengths: LocalizedText {
    let remark = MetricRemarks.withoutStrengths
    return LocalizedText(en: "ramure: \(remark.english)", fr: "ramure: \(remark.french)")
  }
  static let count = LocalizedText(
    en: "How many paths, the shortest first.", fr: "Combien de chemins, les plus courts d’abord.")
  static let all = LocalizedText(
    en: """
      Every path, or every one of at most --within ties; on a terminal the first 20, unless --count says more. Without \
      --within there may be 100,000.
      """,
    fr: """
      Tous les chemins, ou tous ceux d’au plus --within liens ; dans un terminal les 20 premiers, sauf si --count en veut \
      plus. Sans --within, il peut y en avoir 100\u{202F}000.
      """)
  static let within = LocalizedText(
    en: "Only paths of at most so many ties; those of fewest ties first.",
    fr: "Seulement les chemins d’au plus tant de liens ; ceux qui en ont le moins d’abord.")
  static let countRange = LocalizedText(
    en: "--count and --within take whole numbers, 1 or more",
    fr: "--count et --within attendent un nombre entier, 1 ou plus")
}
