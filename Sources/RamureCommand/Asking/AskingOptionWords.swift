import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension AnswerMapWords {
  /// Where an answer is drawn that has nothing to draw.
  static let nothing = LocalizedText(
    en: "ramure: there is nothing to draw; no map is written",
    fr: "ramure : il n’y a rien à dessiner ; aucune carte n’est écrite")
}

extension MapWords {
  static let focus = LocalizedText(
    en: "Only what is near this actor, given by id or by name. May be repeated.",
    fr: "Seulement ce qui est proche de cet acteur, donné par identifiant ou par nom. Peut être répété.")
  static let depth = LocalizedText(
    en: "How many ties away from the focus.", fr: "À combien de liens de l’acteur au plus.")
  static let kindsShown = LocalizedText(
    en: "Only these kinds of nodes, parted by commas.",
    fr: "Seulement ces types de nœuds, séparés par des virgules.")
  static let relationsShown = LocalizedText(
    en: "Only these kinds of relations, parted by commas.",
    fr: "Seulement ces types de relations, séparés par des virgules.")
  static let without = LocalizedText(
    en: "Leave this actor out, given by id or by name. May be repeated.",
    fr: "Laisser cet acteur de côté, donné par identifiant ou par nom. Peut être répété.")
  static let at = LocalizedText(
    en: "Only what held at this date: 2012, 2012-06 or 2012-06-15. What has no date stays.",
    fr: "Seulement ce qui valait à cette date : 2012, 2012-06 ou 2012-06-15. Ce qui n’est pas daté reste.")
  static let depthRange = LocalizedText(
    en: "--depth takes a whole number, 0 or more", fr: "--depth attend un nombre entier, 0 ou plus")
}
