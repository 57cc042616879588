import RamureWording

/// What `ramure query` says.
package enum QueryWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Query", fr: "Requête")
  static let nothing = LocalizedText(en: "Nothing fits the pattern.", fr: "Rien ne correspond au motif.")
  static let yes = LocalizedText(en: "yes", fr: "oui")
  static let no = LocalizedText(en: "no", fr: "non")
  static let unknown = LocalizedText(en: "unknown", fr: "inconnu")

  private static let counted = Counted(en: ("row", "rows"), fr: ("ligne", "lignes"))

  static func rows(_ count: Int) -> LocalizedText {
    let rows = counted.text(count)
    return LocalizedText(en: "(\(rows.english))", fr: "(\(rows.french))")
  }

  package static let query = LocalizedText(
    en: "What to look for: MATCH … RETURN …", fr: "Ce qu’il faut chercher : MATCH … RETURN …")
  package static let parameter = LocalizedText(
    en: "What stands for $NAME in the query: a number, true, false, or a text. May be repeated.",
    fr: "Ce que vaut $NOM dans la requête : un nombre, true, false ou un texte. Répétable.")

  package enum Slot {
    package static let query = LocalizedText(en: "query", fr: "requête")
    package static let parameter = LocalizedText(en: "name=value", fr: "nom=valeur")
  }
}
