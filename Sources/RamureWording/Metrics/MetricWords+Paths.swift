/// Measures that follow the shortest ways through the network.
extension MetricWords {
  package static let betweenness = MetricWords(
    LocalizedText(en: "Betweenness", fr: "Intermédiarité"),
    LocalizedText(
      en: """
        How often it lies on the shortest way between two others: high for those through whom contacts and news pass. A \
        share of all pairs of others, from 0 to 1.
        """,
      fr: """
        À quelle fréquence il se trouve sur le plus court chemin entre deux autres : élevée pour ceux par qui passent \
        contacts et nouvelles. Une part de toutes les paires d’autres, de 0 à 1.
        """))

  package static let edgeBetweenness = MetricWords(
    LocalizedText(en: "Edge betweenness", fr: "Intermédiarité du lien"),
    LocalizedText(
      en: "How often the tie lies on the shortest way between two nodes: a share of all pairs, from 0 to 1.",
      fr: """
        À quelle fréquence le lien se trouve sur le plus court chemin entre deux nœuds : une part de toutes les paires, \
        de 0 à 1.
        """))

  package static let closeness = MetricWords(
    LocalizedText(en: "Closeness", fr: "Proximité"),
    LocalizedText(
      en: """
        How near it is to all others, from 0 for whoever is alone to 1 for whoever is tied to everybody (with --project \
        bipartite, to everybody on the other side). Counts whom it can reach, times how much of the network that is; in a \
        directed view, who can reach it.
        """,
      fr: """
        À quel point il est près de tous les autres, de 0 pour qui est seul à 1 pour qui est lié à tous (avec --project \
        bipartite, à tous ceux de l’autre côté). Compte ceux qu’il atteint, pondérés par leur part du réseau ; dans une vue \
        orientée, ceux qui l’atteignent.
        """))

  package static let harmonic = MetricWords(
    LocalizedText(en: "Harmonic closeness", fr: "Proximité harmonique"),
    LocalizedText(
      en: """
        How near it is to all others, where those out of reach count nothing: the sum of 1 over each distance; 0 for \
        whoever is alone.
        """,
      fr: """
        À quel point il est près de tous les autres, ceux hors d’atteinte comptant pour rien : la somme de 1 sur chaque \
        distance ; 0 pour qui est seul.
        """))

  package static let eccentricity = MetricWords(
    LocalizedText(en: "Eccentricity", fr: "Excentricité"),
    LocalizedText(
      en: "How far the farthest of those it can reach is: low in the middle of the network, 0 for whoever is alone.",
      fr: "À quelle distance est le plus lointain de ceux qu’il atteint : faible au centre, 0 pour qui est seul."))

  package static let reach = MetricWords(
    LocalizedText(en: "Reach", fr: "Portée"),
    LocalizedText(
      en: "Which share of the others it reaches in two steps: its partners, and theirs.",
      fr: "Quelle part des autres il atteint en deux pas : ses partenaires, et les leurs."))

  package static let reachEfficiency = MetricWords(
    LocalizedText(en: "Reach efficiency", fr: "Efficacité de la portée"),
    LocalizedText(
      en: """
        How far it gets through few ties: its reach over the sum of its partners’ degrees. Not defined without ties.
        """,
      fr: """
        À quel point il va loin avec peu de liens : sa portée sur la somme des degrés de ses partenaires. Non définie \
        sans lien.
        """))
}
