/// Measures in which being tied to the important makes one important.
extension MetricWords {
  package static let eigenvector = MetricWords(
    LocalizedText(en: "Eigenvector centrality", fr: "Centralité de vecteur propre"),
    LocalizedText(
      en: """
        How well it is tied to those who are well tied themselves. Squares sum to 1; in a network of several islands only \
        the best tied has any, several where they are alike. In a directed view it flows on along the arrows.
        """,
      fr: """
        À quel point il est lié à ceux qui sont eux-mêmes bien liés. La somme des carrés vaut 1 ; de plusieurs îlots, seul \
        le mieux lié en porte, plusieurs s’ils sont semblables. Dans une vue orientée, elle suit les flèches.
        """))

  package static let katz = MetricWords(
    LocalizedText(en: "Katz centrality", fr: "Centralité de Katz"),
    LocalizedText(
      en: "How many walks of any length lead to it, each further step counting less. Squares sum to 1.",
      fr: """
        Combien de marches de toute longueur mènent à lui, chaque pas de plus comptant moins. La somme des carrés vaut 1.
        """))

  package static let pagerank = MetricWords(
    LocalizedText(en: "PageRank", fr: "PageRank"),
    LocalizedText(
      en: """
        How often someone who walks along ties at random, and now and then starts anew, comes by: high for those whom the \
        sought-after turn to. Sums to 1.
        """,
      fr: """
        À quelle fréquence y passe quelqu’un qui suit les liens au hasard et repart parfois d’ailleurs : élevé pour ceux \
        vers qui se tournent les plus sollicités. La somme vaut 1.
        """))

  package static let hub = MetricWords(
    LocalizedText(en: "Hub", fr: "Pivot"),
    LocalizedText(
      en: """
        How much it points to those that many good hubs point to: a good directory of the field. Sums to 1. Where ties have \
        no direction, hub and authority are both the eigenvector centrality.
        """,
      fr: """
        À quel point il pointe vers ceux que désignent beaucoup de bons pivots : un bon annuaire du domaine. La somme \
        vaut 1. Là où les liens n’ont pas de sens, pivot et autorité sont tous deux la centralité de vecteur propre.
        """))

  package static let authority = MetricWords(
    LocalizedText(en: "Authority", fr: "Autorité"),
    LocalizedText(
      en: """
        How much good hubs point to it: the reference of the field. Sums to 1. Where ties have no direction, the same as hub.
        """,
      fr: """
        À quel point de bons pivots pointent vers lui : la référence du domaine. La somme vaut 1. Là où les liens n’ont pas \
        de sens, la même valeur que pivot.
        """))
}
