import RamureWording

/// The options of `ramure report`.
extension ReportWords {
  package enum Slot {
    package static let chapters = LocalizedText(en: "chapters", fr: "chapitres")
    package static let placement = LocalizedText(en: "place", fr: "place")
  }
}

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
