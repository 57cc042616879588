import RamureWording

/// What `ramure schema` says.
enum SchemaWords {
  static let verb = LocalizedText(en: "Command", fr: "Commande")
  static let version = LocalizedText(en: "Version", fr: "Version")
  static let schema = LocalizedText(en: "Schema", fr: "Schéma")
}

extension Diagnosis {
  static func noSchema(_ verb: String, nearest: [String], known: [String]) -> Diagnosis {
    let list = known.joined(separator: ", ")
    return Diagnosis(
      code: "no-schema",
      problem: LocalizedText(
        en: "no answer in JSON is called “\(verb)”", fr: "aucune réponse en JSON ne s’appelle « \(verb) »"),
      remedy: .didYouMean(nearest, otherwise: LocalizedText(en: "choose among \(list)", fr: "choisissez parmi \(list)"))
    )
  }
}
