import RamureWording

/// How the figures of a report come about.
extension ReportWords {
  package static let methodLead = LocalizedText(
    en: """
      Every figure of this report is computed from the file alone, and computing it again gives the same. What is looked at \
      as a network, and what each word means:
      """,
    fr: """
      Chaque chiffre de ce rapport est calculé d’après le seul fichier ; le recalculer donne le même. Ce qui est regardé \
      comme réseau, et ce que chaque mot veut dire :
      """)
  package static let views = LocalizedText(en: "What is looked at", fr: "Ce qui est regardé")
  package static let measures = LocalizedText(en: "Measures", fr: "Les mesures")
  package static let otherWords = LocalizedText(en: "Other definitions", fr: "Autres définitions")

  package static let wholeView = LocalizedText(
    en: "Map, key actors, fragilities, communities", fr: "Carte, acteurs clés, fragilités, communautés")
  package static let partnerView = LocalizedText(en: "Those who connect", fr: "Ceux qui relient")

  /// "(L. C. Freeman (1978), …)".
  package static let source = LocalizedText(en: " Source: ", fr: " Source : ")

  package static let communityTerm = LocalizedText(en: "Community", fr: "Communauté")
  package static let communityMeaning = LocalizedText(
    en: """
      A group of nodes with more ties among them than chance would bring, found by Leiden’s method, which makes modularity \
      as large as it can; named after its most central actor.
      """,
    fr: """
      Un groupe de nœuds qui ont entre eux plus de liens que le hasard n’en mettrait, trouvé par la méthode de Leiden, qui \
      rend la modularité aussi grande que possible ; il porte le nom de son acteur le plus central.
      """)
  package static let stabilityTerm = LocalizedText(en: "Stability", fr: "Stabilité")
  package static let stabilityMeaning = LocalizedText(
    en: """
      How far searches that begin differently agree on who belongs together: their mean adjusted Rand index, 1 where all \
      find the same, 0 as by chance.
      """,
    fr: """
      À quel point des recherches parties d’ailleurs s’accordent sur qui va avec qui : leur indice de Rand ajusté moyen, 1 \
      quand toutes trouvent de même, 0 comme au hasard.
      """)
  package static let keyActorTerm = LocalizedText(en: "Key actor", fr: "Acteur clé")
  package static let keyActorMeaning = LocalizedText(
    en: """
      The actors are ranked by their ties, by their betweenness and by the pairs of nodes that would lose their connection \
      without them; those with the smallest sum of the three ranks come first.
      """,
    fr: """
      Les acteurs sont classés selon leurs liens, selon leur intermédiarité et selon les paires de nœuds qui ne seraient \
      plus reliées sans eux ; ceux dont la somme des trois rangs est la plus petite viennent d’abord.
      """)
  package static let carrierTerm = LocalizedText(en: "Carrying a solution", fr: "Porter une solution")
  package static let carrierMeaning = LocalizedText(
    en: """
      Whoever leads, co-constructs, implements, initiates, produces or publishes it or takes part in it, by itself or \
      through a partnership.
      """,
    fr: """
      Qui la porte, la co-construit, la met en œuvre, l’initie, la produit, la publie ou y participe, seul ou par un \
      partenariat.
      """)
  package static let needTerm = LocalizedText(en: "Need without an answer", fr: "Besoin sans réponse")
  package static let needMeaning = LocalizedText(
    en: """
      A need that no solution, resource, partnership, alliance, programme or event addresses at the date of the data. A \
      need is not answered through its parts, nor through what it is part of.
      """,
    fr: """
      Un besoin auquel ne répond aucune solution, ressource, alliance, aucun partenariat, programme ou événement à la date \
      des données. Un besoin ne reçoit pas de réponse par ses parties, ni par ce dont il fait partie.
      """)
  package static let territoryTerm = LocalizedText(
    en: "Territory without a partnership", fr: "Territoire sans partenariat")
  package static let territoryMeaning = LocalizedText(
    en: """
      A territory to which no partnership and no alliance has a relation at the date of the data, nor to any part of it. A \
      partnership on a larger territory is not taken for one on each of its parts.
      """,
    fr: """
      Un territoire avec lequel ni partenariat ni alliance n’a de relation à la date des données, pas plus qu’avec une de \
      ses parties. Un partenariat sur un territoire plus grand ne vaut pas pour chacune de ses parties.
      """)
  package static let lookalikeTerm = LocalizedText(en: "Names that look alike", fr: "Noms qui se ressemblent")
  package static let lookalikeMeaning = LocalizedText(
    en: """
      The same words, whatever their order, capitals, accents, punctuation and articles, and up to one letter of a long word, \
      among actors, among what they do, among what comes of it, or among what it is for.
      """,
    fr: """
      Les mêmes mots, quels qu’en soient l’ordre, les capitales, les accents, la ponctuation et les articles, à une lettre \
      près d’un mot long, parmi les acteurs, parmi ce qu’ils font, parmi ce qui en sort ou parmi ce à quoi cela sert.
      """)
}
