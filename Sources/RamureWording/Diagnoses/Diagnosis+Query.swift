/// What can be wrong with the words someone asks with.
extension Diagnosis {
  package static func tooManyPaths(_ most: Int) -> Diagnosis {
    Diagnosis(
      code: "too-many-paths",
      problem: LocalizedText(
        en: "there are more than \(Figures.grouped(most, .english)) paths",
        fr: "il y a plus de \(Figures.grouped(most, .french)) chemins"),
      remedy: LocalizedText(
        en: "say how many ties they may have (--within 4), or how many you want (--count 100)",
        fr: "dites combien de liens ils peuvent avoir (--within 4), ou combien vous en voulez (--count 100)"))
  }

  package static func unknownActor(_ text: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-actor",
      problem: LocalizedText(
        en: "nothing has the id or the name “\(short: text)”",
        fr: "rien n’a « \(short: text) » pour identifiant ni pour nom"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "name it by its id or its name in the file",
          fr: "désignez-le par son identifiant ou son nom dans le fichier")))
  }

  /// - Parameter candidates: everything of that name; the first eight are shown.
  package static func ambiguousActor(_ text: String, candidates: [(id: String, kind: LocalizedText)]) -> Diagnosis {
    func list(_ language: Language) -> String {
      let items = candidates.prefix(8).map { "\($0.id) (\($0.kind[language]))" }
      return candidates.count > 8 ? items.joined(separator: ", ") + "…" : Enumeration.alternatives(items, language)
    }
    return Diagnosis(
      code: "ambiguous-actor",
      problem: LocalizedText(
        en: "\(candidates.count) things are called “\(short: text)”",
        fr: "« \(short: text) » désigne \(candidates.count) choses"),
      remedy: LocalizedText(
        en: "use one id: \(list(.english))", fr: "prenez un identifiant : \(list(.french))"))
  }
}
