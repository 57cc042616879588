/// What can be wrong with lists of edges.
extension Diagnosis {
  package static func edgeLineOfWords(_ count: Int) -> Diagnosis {
    let words = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(count)
    return Diagnosis(
      code: "edge-line",
      problem: LocalizedText(
        en: "\(words.english) on this line, expected two or three",
        fr: "\(words.french) sur cette ligne, au lieu de deux ou trois"),
      remedy: LocalizedText(
        en: """
          write “source target” or “source target weight”, an id of several words between quotation marks; --from adjacency \
          reads neighbours, --from multilayer layers
          """,
        fr: """
          écrivez « source cible » ou « source cible poids », un identifiant de plusieurs mots entre guillemets droits ; \
          --from adjacency lit des voisins, --from multilayer des couches
          """))
  }

  package static func percentLines(_ count: Int) -> Diagnosis {
    let words = Counted(
      en: ("line that begins with % was", "lines that begin with % were"),
      fr: ("ligne qui commence par % a été passée", "lignes qui commencent par % ont été passées")
    ).text(count)
    return Diagnosis(
      code: "percent-lines",
      problem: LocalizedText(
        en: "\(words.english) passed over: it begins a comment", fr: "\(words.french) : c’est un commentaire"),
      remedy: LocalizedText(
        en: "an id cannot begin with % here; nodes.csv and edges.csv can hold such",
        fr: "un identifiant ne peut pas commencer ici par % ; nodes.csv et edges.csv l’admettent"))
  }
}
