import RamureWording

extension Diagnosis {
  /// What is wrong with a query, and what to do: first in English, then in French.
  static func query(
    _ code: String, _ en: String, _ fr: String, do enRemedy: String, _ frRemedy: String
  ) -> Diagnosis {
    Diagnosis(
      code: code, problem: LocalizedText(en: en, fr: fr), remedy: LocalizedText(en: enRemedy, fr: frRemedy))
  }
}
