import RamureWording

/// What no report tells of.
extension Diagnosis {
  package static func unknownChapter(_ word: String, nearest: [String], known: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-chapter",
      problem: LocalizedText(
        en: "a report has no chapter “\(word)”", fr: "un rapport n’a pas de chapitre « \(word) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "the chapters are \(Enumeration.all(known, .english))",
          fr: "les chapitres sont \(Enumeration.all(known, .french))")))
  }
}
