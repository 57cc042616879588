/// What can be wrong with lists of edges.
extension Diagnosis {
  public static func edgeLineOfWords(_ count: Int) -> Diagnosis {
    let words = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(count)
    return Diagnosis(
      code: "edge-line",
      problem: LocalizedText(
        en: "\(words.english) on this line, expected two or three",
        fr: "\(words.french) sur cette ligne, au lieu de deux ou trois"),
      remedy: LocalizedText(
        en: "write “source target” or “source target weight”; an id holds no space",
        fr: "écrivez « source cible » ou « source cible poids » ; un identifiant ne contient pas d’espace"))
  }
}
