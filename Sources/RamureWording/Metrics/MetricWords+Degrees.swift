/// Measures that count ties.
extension MetricWords {
  package static let degree = MetricWords(
    LocalizedText(en: "Degree", fr: "Degré"),
    LocalizedText(
      en: "How many others it is tied to. In a directed view, ties in and out are added.",
      fr: "À combien d’autres il est lié. Dans une vue orientée, liens entrants et sortants s’ajoutent."))

  package static let inDegree = MetricWords(
    LocalizedText(en: "In-degree", fr: "Degré entrant"),
    LocalizedText(
      en: "How many ties point to it, whatever the view says of direction.",
      fr: "Combien de liens pointent vers lui, que la vue soit orientée ou non."))

  package static let outDegree = MetricWords(
    LocalizedText(en: "Out-degree", fr: "Degré sortant"),
    LocalizedText(
      en: "How many ties point out from it, whatever the view says of direction.",
      fr: "Combien de liens partent de lui, que la vue soit orientée ou non."))

  package static let strength = MetricWords(
    LocalizedText(en: "Strength", fr: "Force"),
    LocalizedText(
      en: "What its ties weigh together; the degree where ties have no strength.",
      fr: "Ce que pèsent ensemble ses liens ; le degré là où les liens n’ont pas de force."))

  package static let inStrength = MetricWords(
    LocalizedText(en: "In-strength", fr: "Force entrante"),
    LocalizedText(
      en: """
        What the ties that point to it weigh together, whatever the view says of direction: what it receives, where ties \
        are amounts. The in-degree where ties have no strength.
        """,
      fr: """
        Ce que pèsent ensemble les liens qui pointent vers lui, que la vue soit orientée ou non : ce qu’il reçoit, si les \
        liens sont des montants. Le degré entrant là où les liens n’ont pas de force.
        """))

  package static let outStrength = MetricWords(
    LocalizedText(en: "Out-strength", fr: "Force sortante"),
    LocalizedText(
      en: """
        What the ties that point out from it weigh together, whatever the view says of direction: what it gives, where \
        ties are amounts. The out-degree where ties have no strength.
        """,
      fr: """
        Ce que pèsent ensemble les liens qui partent de lui, que la vue soit orientée ou non : ce qu’il donne, si les liens \
        sont des montants. Le degré sortant là où les liens n’ont pas de force.
        """))

  package static let tieWeight = MetricWords(
    LocalizedText(en: "Weight", fr: "Poids"),
    LocalizedText(
      en: """
        What the tie weighs in the view: the strengths of its relations together, or the shortest of their lengths; with \
        --project actors, 1/(k−1) for each thing that k actors do together. 1 where nothing weighs ties.
        """,
      fr: """
        Ce que pèse le lien dans la vue : les forces de ses relations ensemble, ou la plus courte de leurs longueurs ; avec \
        --project actors, 1/(k−1) pour chaque chose que k acteurs font ensemble. 1 là où rien ne pondère les liens.
        """))
}
