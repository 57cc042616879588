/// Measures that compare ties within groups with ties between them. `--by` says which groups.
extension MetricWords {
  package static let community = MetricWords(
    LocalizedText(en: "Community", fr: "Communauté"),
    LocalizedText(
      en:
        "The number of its community, as “ramure communities” finds them: who is tied more to each other than to the rest.",
      fr: """
        Le numéro de sa communauté, comme « ramure communities » les trouve : qui est plus lié entre soi qu’avec les autres.
        """))

  package static let eiIndex = MetricWords(
    LocalizedText(en: "E-I index", fr: "Indice E-I"),
    LocalizedText(
      en: "Whether its ties look outward: −1 when all stay within its group, 1 when all leave it.",
      fr: "Si ses liens vont vers l’extérieur : −1 quand tous restent dans son groupe, 1 quand tous en sortent."))

  package static let participation = MetricWords(
    LocalizedText(en: "Participation", fr: "Participation"),
    LocalizedText(
      en: "How evenly its ties are spread over the groups: 0 when all go to one, near 1 over many.",
      fr: "À quel point ses liens se répartissent entre les groupes : 0 vers un seul, près de 1 vers beaucoup."))

  package static let withinModuleZ = MetricWords(
    LocalizedText(en: "Within-module z", fr: "z dans son groupe"),
    LocalizedText(
      en: """
        How many standard deviations its ties within its own group are above the mean of that group: above 2.5, a hub of \
        the group.
        """,
      fr: """
        À combien d’écarts types au-dessus de la moyenne de son groupe sont ses liens dans ce groupe : au-delà de 2,5, un \
        pivot du groupe.
        """))

  package static let wholeEIIndex = MetricWords(
    LocalizedText(en: "E-I index of the whole", fr: "Indice E-I de l’ensemble"),
    LocalizedText(
      en: "Whether ties cross groups: −1 when none does, 1 when all do.",
      fr: "Si les liens traversent les groupes : −1 quand aucun ne le fait, 1 quand tous le font."))

  package static let modularity = MetricWords(
    LocalizedText(en: "Modularity", fr: "Modularité"),
    LocalizedText(
      en: "How much more ties stay within the groups than by chance: near 0 when groups mean nothing to ties.",
      fr: """
        De combien les liens restent dans les groupes plus que par hasard : près de 0 quand les groupes n’y comptent \
        pour rien.
        """))

  package static let groupAssortativity = MetricWords(
    LocalizedText(en: "Group assortativity", fr: "Assortativité de groupe"),
    LocalizedText(
      en: "Whether ties join those of one group: 1 always, 0 as often as by chance, below 0 less often.",
      fr: "Si les liens unissent ceux d’un même groupe : 1 toujours, 0 comme au hasard, moins de 0 plus rarement."))
}
