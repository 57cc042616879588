import RamureModel
import RamureWording

/// Which language the keys of a file are written in: that is the language its author reads.
extension YAMLKey {
  /// The language that has this word for the key; `nil` where both languages write it alike.
  func language(of word: String) -> Language? {
    let folded = word.folded
    if KeyWords.french.contains(folded) { return .french }
    let isEnglish = !KeyWords.shared.contains(folded) && words.contains { KeyWords.french.contains($0.folded) }
    return isEnglish ? .english : nil
  }

  /// The documented word for the key in a language.
  func word(_ language: Language) -> String { Self.table.word(for: self, language) }

  /// The same, looked for.
  func documentedWord(_ language: Language) -> String {
    let documented = words.first ?? ""
    guard language == .french, let second = words.dropFirst().first else { return documented }
    return KeyWords.french.contains(second.folded) || KeyWords.shared.contains(second.folded) ? second : documented
  }
}

private enum KeyWords {

  static let shared: Set<String> = ["type", "note", "role"]

  static let french = Set(
    [
      "écosystème", "vocabulaire", "acteurs", "titre", "titre_en", "titre_fr", "résumé", "résumé_en", "résumé_fr",
      "langue", "identifiant",
      "adresse", "lien", "nom", "nom_en", "nom_fr", "libellé", "libellé_en", "libellé_fr", "genre", "sous_type",
      "sous_types", "début", "fin", "étapes", "remarque", "attributs", "de", "vers", "rôle", "poids", "acteur", "nœuds",
      "arêtes", "liens", "famille", "règles", "libellé_inverse", "libellé_inverse_en", "libellé_inverse_fr",
    ].map(\.folded)
      + SectionKey.frenchWords.map(\.folded)
  ).subtracting(shared)
}
