import RamureWording

/// How groups are named by whoever asks, and told in answers.
package enum GroupWords {
  /// "“Foundation” (26)".
  package static func counted(_ label: LocalizedText, _ count: Int) -> LocalizedText {
    let quoted = QuestionWording.quoted(label)
    return LocalizedText(
      en: "\(quoted.english) (\(Figures.grouped(count, .english)))",
      fr: "\(quoted.french) (\(Figures.grouped(count, .french)))")
  }
}

extension Diagnosis {
  package static func unknownGroup(_ text: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-group",
      problem: LocalizedText(
        en: "“\(text)” is no kind, no territory, no actor and no community here",
        fr: "« \(text) » n’est ici ni un type, ni un territoire, ni un acteur, ni une communauté"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "name a kind (“ramure vocabulary” lists them), a territory, an actor, community:NAME or attribute=value",
          fr: """
            donnez un type (« ramure vocabulary » les liste), un territoire, un acteur, community:NOM ou attribut=valeur
            """)))
  }

  package static func emptyGroup(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "empty-group",
      problem: LocalizedText(
        en: "nobody belongs to “\(text)” in the part looked at",
        fr: "personne n’appartient à « \(text) » dans la partie regardée"),
      remedy: LocalizedText(
        en: "choose another group, or check --avoid and --at",
        fr: "choisissez un autre groupe, ou vérifiez --avoid et --at"))
  }
}
