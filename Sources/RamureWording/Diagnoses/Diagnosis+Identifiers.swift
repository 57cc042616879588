/// What can be wrong with an identifier that a register gives.
extension Diagnosis {
  /// - Parameter scheme: what the register calls it: SIREN, RNA…
  package static func invalidIdentifier(_ text: String, of scheme: String) -> Diagnosis {
    Diagnosis(
      code: "invalid-identifier",
      problem: LocalizedText(
        en: "“\(short: text)” cannot be a \(scheme): a digit is wrong or missing",
        fr: "« \(short: text) » ne peut pas être un \(scheme) : un chiffre est faux ou manque"),
      remedy: LocalizedText(
        en: "correct it; until then nobody is known by it",
        fr: "corrigez-le ; d’ici là, il ne sert à reconnaître personne"))
  }
}
