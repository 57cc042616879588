/// Measures of standing between others.
extension MetricWords {
  package static let constraint = MetricWords(
    LocalizedText(en: "Constraint", fr: "Contrainte"),
    LocalizedText(
      en: """
        How much its partners are tied to each other, or to one of them: low for whoever bridges circles that do not know \
        each other. Not defined without ties.
        """,
      fr: """
        À quel point ses partenaires sont liés entre eux, ou à l’un d’eux : faible pour qui relie des cercles qui \
        s’ignorent. Non définie sans lien.
        """))

  package static let effectiveSize = MetricWords(
    LocalizedText(en: "Effective size", fr: "Taille effective"),
    LocalizedText(
      en: "How many partners it has, less what they repeat of each other. Not defined without ties.",
      fr: "Combien de partenaires il a, moins ce qu’ils répètent les uns des autres. Non définie sans lien."))

  package static let efficiency = MetricWords(
    LocalizedText(en: "Efficiency", fr: "Efficacité"),
    LocalizedText(
      en: "The effective size over the number of partners: 1 when no two of them know each other.",
      fr: "La taille effective sur le nombre de partenaires : 1 quand aucun n’en connaît un autre."))

  package static let coordinator = MetricWords(
    LocalizedText(en: "Coordinator", fr: "Coordinateur"),
    LocalizedText(
      en: "How many pairs it links that are not tied themselves, all three of one group.",
      fr: "Combien de paires sans lien entre elles il relie, tous trois d’un même groupe."))

  package static let itinerant = MetricWords(
    LocalizedText(en: "Itinerant", fr: "Médiateur"),
    LocalizedText(
      en: "How many pairs of one group, not tied themselves, it links from outside the group.",
      fr: "Combien de paires d’un même groupe, sans lien entre elles, il relie depuis un autre groupe."))

  package static let gatekeeper = MetricWords(
    LocalizedText(en: "Gatekeeper", fr: "Portier"),
    LocalizedText(
      en: """
        How many pairs it links by letting in, to its own group, what comes from another. In an undirected view, the same as \
        representative.
        """,
      fr: """
        Combien de paires il relie en laissant entrer dans son groupe ce qui vient d’un autre. Dans une vue non orientée, \
        comme représentant.
        """))

  package static let representative = MetricWords(
    LocalizedText(en: "Representative", fr: "Représentant"),
    LocalizedText(
      en: """
        How many pairs it links by speaking for its own group to another. In an undirected view, the same as gatekeeper.
        """,
      fr: """
        Combien de paires il relie en parlant au nom de son groupe à un autre. Dans une vue non orientée, comme portier.
        """))

  package static let liaison = MetricWords(
    LocalizedText(en: "Liaison", fr: "Liaison"),
    LocalizedText(
      en: "How many pairs it links where all three are of different groups.",
      fr: "Combien de paires il relie, tous trois de groupes différents."))
}
