import RamureWording

/// What is wrong with whom a question is about.
extension Diagnosis {
  package static func askedLeftOut(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "asked-left-out",
      problem: LocalizedText(
        en: "the question is about “\(name)”, but the options leave it out",
        fr: "la question porte sur « \(name) », mais les options le laissent de côté"),
      remedy: LocalizedText(
        en: "check --avoid and --at", fr: "vérifiez --avoid et --at"))
  }

  package static func askedTwice(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "asked-twice",
      problem: LocalizedText(
        en: "“\(name)” is named twice", fr: "« \(name) » est nommé deux fois"),
      remedy: LocalizedText(en: "name two different ones", fr: "nommez-en deux différents"))
  }
}
