/// Measures that count ties.
extension MetricWords {
  public static let degree = MetricWords(
    LocalizedText(en: "Degree", fr: "Degré"),
    LocalizedText(
      en: "How many others it is tied to. In a directed view, ties in and out are added.",
      fr: "À combien d’autres il est lié. Dans une vue orientée, liens entrants et sortants s’ajoutent."))

  public static let inDegree = MetricWords(
    LocalizedText(en: "In-degree", fr: "Degré entrant"),
    LocalizedText(
      en: "How many ties point to it, whatever the view says of direction.",
      fr: "Combien de liens pointent vers lui, que la vue soit orientée ou non."))

  public static let outDegree = MetricWords(
    LocalizedText(en: "Out-degree", fr: "Degré sortant"),
    LocalizedText(
      en: "How many ties point out from it, whatever the view says of direction.",
      fr: "Combien de liens partent de lui, que la vue soit orientée ou non."))

  public static let strength = MetricWords(
    LocalizedText(en: "Strength", fr: "Force"),
    LocalizedText(
      en: "What its ties weigh together; the degree where ties have no strength.",
      fr: "Ce que pèsent ensemble ses liens ; le degré là où les liens n’ont pas de force."))
}
