import RamureAnswers
import RamureWording

/// What the help says of the options that several questions share.
enum QuestionOptionWords {
  enum Slot {
    static let one = LocalizedText(en: "actor", fr: "acteur")
    static let other = LocalizedText(en: "other", fr: "autre")
    static let text = LocalizedText(en: "text", fr: "texte")
    static let group = LocalizedText(en: "group", fr: "groupe")
    static let otherGroup = LocalizedText(en: "other-group", fr: "autre-groupe")
  }

  static let one = LocalizedText(
    en: "An actor, a partnership, a solution…, by its id or its name.",
    fr: "Un acteur, un partenariat, une solution…, par son identifiant ou son nom.")
  static let other = LocalizedText(en: "The other, likewise.", fr: "L’autre, de même.")

  static let relations = LocalizedText(
    en: "Follow only these kinds of relations, parted by commas.",
    fr: "Ne suivre que ces types de relations, séparés par des virgules.")
  static let avoid = LocalizedText(
    en: "Leave this actor out, given by id or by name. May be repeated.",
    fr: "Éviter cet acteur, donné par identifiant ou par nom. Peut être répété.")
  static let map = LocalizedText(
    en: "Draw the answer as well (.svg, .pdf, .png): its actors and ties in full, what is near them faded.",
    fr: "Dessiner aussi la réponse (.svg, .pdf, .png) : ses acteurs et ses liens en plein, ce qui les entoure estompé.")
}
