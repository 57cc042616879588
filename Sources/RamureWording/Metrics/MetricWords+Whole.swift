/// Measures of the network as a whole: its size, its extent, how much turns around one node.
extension MetricWords {
  package static let nodes = MetricWords(
    LocalizedText(en: "Nodes", fr: "Nœuds"),
    LocalizedText(en: "How many nodes the view has.", fr: "Combien de nœuds compte la vue."))

  package static let edges = MetricWords(
    LocalizedText(en: "Ties", fr: "Liens"),
    LocalizedText(
      en: "How many ties the view has, parallel relations being one.",
      fr: "Combien de liens compte la vue, les relations parallèles n’en faisant qu’un."))

  package static let density = MetricWords(
    LocalizedText(en: "Density", fr: "Densité"),
    LocalizedText(
      en: """
        Which share of what could be tied is tied: 0 nobody, 1 everybody with everybody; with --project bipartite, with \
        everybody on the other side.
        """,
      fr: """
        Quelle part de ce qui pourrait être lié l’est : 0 personne, 1 tous avec tous ; avec --project bipartite, avec tous \
        ceux de l’autre côté.
        """))

  package static let diameter = MetricWords(
    LocalizedText(en: "Diameter", fr: "Diamètre"),
    LocalizedText(
      en: """
        How far apart the two farthest nodes of the largest component are, whatever way ties point; of several as large, \
        the greatest.
        """,
      fr: """
        À quelle distance sont les deux nœuds les plus éloignés de la plus grande composante, quel que soit le sens des \
        liens ; de plusieurs aussi grandes, le plus grand.
        """))

  package static let radius = MetricWords(
    LocalizedText(en: "Radius", fr: "Rayon"),
    LocalizedText(
      en: "How far the node in the middle of the largest component is from its farthest other.",
      fr: "À quelle distance le nœud central de la plus grande composante est du plus éloigné."))

  package static let averagePathLength = MetricWords(
    LocalizedText(en: "Average path length", fr: "Longueur moyenne des chemins"),
    LocalizedText(
      en: "How far apart two nodes of the largest component are on average, whatever way ties point.",
      fr: "À quelle distance sont en moyenne deux nœuds de la plus grande composante, quel que soit le sens des liens.")
  )

  package static let smallWorld = MetricWords(
    LocalizedText(en: "Small world (σ)", fr: "Petit monde (σ)"),
    LocalizedText(
      en: """
        Whether the largest component is clustered like a village and yet has short ways: well above 1 then. Compared with \
        what to expect of a random network as dense.
        """,
      fr: """
        Si la plus grande composante est regroupée comme un village et pourtant traversée de chemins courts : bien \
        au-dessus de 1 alors. Comparé à ce qu’on attend d’un réseau au hasard de même densité.
        """))

  package static let degreeAssortativity = MetricWords(
    LocalizedText(en: "Degree assortativity", fr: "Assortativité de degré"),
    LocalizedText(
      en: "Whether the well tied are tied to the well tied: above 0 yes, below 0 rather to those with few ties.",
      fr:
        "Si les bien liés sont liés aux bien liés : au-dessus de 0 oui, en dessous plutôt à ceux qui ont peu de liens.")
  )

  package static let degreeCentralisation = MetricWords(
    LocalizedText(en: "Degree centralisation", fr: "Centralisation de degré"),
    LocalizedText(
      en: """
        How much ties gather on one node: 1 in a star, 0 when all have as many. In a directed view 1 in a star of ties that \
        go both ways, half of that where they go one way. With --project bipartite, of shares of the other side.
        """,
      fr: """
        À quel point les liens se concentrent sur un nœud : 1 dans une étoile, 0 si tous en ont autant. Dans une vue \
        orientée, 1 dans une étoile dont les liens vont dans les deux sens, la moitié s’ils vont dans un seul. Avec \
        --project bipartite, selon les parts de l’autre côté.
        """))

  package static let betweennessCentralisation = MetricWords(
    LocalizedText(en: "Betweenness centralisation", fr: "Centralisation d’intermédiarité"),
    LocalizedText(
      en: "How much all ways lead through one node: 1 in a star, 0 when through none more than another.",
      fr: "À quel point tous les chemins passent par un nœud : 1 dans une étoile, 0 si aucun n’en voit plus passer."))

  package static let closenessCentralisation = MetricWords(
    LocalizedText(en: "Closeness centralisation", fr: "Centralisation de proximité"),
    LocalizedText(
      en: """
        How much nearer to all one node is than the others: 1 in a star, 0 when all are as near. With --project bipartite, \
        1 where one is tied to the whole other side and the rest of its own hangs on that.
        """,
      fr: """
        À quel point un nœud est plus près de tous que les autres : 1 dans une étoile, 0 si tous le sont autant. Avec \
        --project bipartite, 1 où l’un est lié à tout l’autre côté, auquel pend le reste du sien.
        """))
}
