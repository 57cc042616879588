/// What the help says of the options that several questions share.
public enum QuestionOptionWords {
  public enum Slot {
    public static let one = LocalizedText(en: "actor", fr: "acteur")
    public static let other = LocalizedText(en: "other", fr: "autre")
    public static let text = LocalizedText(en: "text", fr: "texte")
    public static let group = LocalizedText(en: "group", fr: "groupe")
    public static let otherGroup = LocalizedText(en: "other-group", fr: "autre-groupe")
  }

  public static let one = LocalizedText(
    en: "An actor, a partnership, a solution…, by its id or its name.",
    fr: "Un acteur, un partenariat, une solution…, par son identifiant ou son nom.")
  public static let other = LocalizedText(en: "The other, likewise.", fr: "L’autre, de même.")

  public static let relations = LocalizedText(
    en: "Follow only these kinds of relations, parted by commas.",
    fr: "Ne suivre que ces types de relations, séparés par des virgules.")
  public static let avoid = LocalizedText(
    en: "Leave this actor out, given by id or by name. May be repeated.",
    fr: "Éviter cet acteur, donné par identifiant ou par nom. Peut être répété.")
  public static let map = LocalizedText(
    en: "Draw the answer as well: its actors and ties in full, what is near them faded.",
    fr: "Dessiner aussi la réponse : ses acteurs et ses liens en plein, ce qui les entoure estompé.")
}

extension Diagnosis {
  public static func askedLeftOut(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "asked-left-out",
      problem: LocalizedText(
        en: "the question is about “\(name)”, but the options leave it out",
        fr: "la question porte sur « \(name) », mais les options le laissent de côté"),
      remedy: LocalizedText(
        en: "check --avoid and --at", fr: "vérifiez --avoid et --at"))
  }

  public static func askedTwice(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "asked-twice",
      problem: LocalizedText(
        en: "“\(name)” is named twice", fr: "« \(name) » est nommé deux fois"),
      remedy: LocalizedText(en: "name two different ones", fr: "nommez-en deux différents"))
  }
}
