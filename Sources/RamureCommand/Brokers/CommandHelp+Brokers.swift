import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure brokers`.
  static let brokers = CommandHelp(
    abstract: LocalizedText(
      en: "Say who connects whom: which groups meet through which actor.",
      fr: "Dire qui relie qui : quels groupes se rencontrent par quel acteur."),
    details: LocalizedText(
      en: """
        A broker is tied to two others that are not tied to each other. Each such pair counts, by the groups of the three \
        (Gould and Fernandez 1989); whoever connects most pairs of different groups comes first.

        Unless --project, --directed or --weight says otherwise, only actors are looked at, tied by a relation or by what \
        they do together (--project partners). Actors of which the file says no group are left out.

        CSV has a row for each broker and two groups it connects; its columns are id, name, kind, group, from_group, \
        to_group, pairs, example_from, example_to, all_pairs, coordinator, itinerant, gatekeeper, representative, liaison, \
        betweenness_rank. In an undirected view each pair counts once.
        """,
      fr: """
        Un intermédiaire est lié à deux autres qui ne le sont pas entre eux. Chaque paire de ce genre compte, selon les \
        groupes des trois (Gould et Fernandez 1989) ; qui relie le plus de paires de groupes différents vient en tête.

        Sauf avec --project, --directed ou --weight, on ne regarde que les acteurs, liés par une relation ou par ce qu’ils \
        font ensemble (--project partners). Les acteurs dont le fichier ne dit pas le groupe sont laissés de côté.

        Le CSV a une ligne par intermédiaire et couple de groupes reliés ; ses colonnes sont id, name, kind, group, \
        from_group, to_group, pairs, example_from, example_to, all_pairs, coordinator, itinerant, gatekeeper, \
        representative, liaison, betweenness_rank. Dans une vue non orientée, chaque paire compte une fois.
        """),
    examples: [
      Example(
        LocalizedText(en: "who connects which kinds of organisation", fr: "qui relie quels types d’organisation"),
        LocalizedText(en: "ramure brokers territory/ecosystem.yaml", fr: "ramure brokers territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "who connects territories", fr: "qui relie les territoires"),
        LocalizedText(
          en: "ramure brokers territory/ecosystem.yaml --by territory",
          fr: "ramure brokers territoire/ecosystem.yaml --by territory")),
      Example(
        LocalizedText(en: "for a spreadsheet", fr: "pour un tableur"),
        LocalizedText(
          en: "ramure brokers territory/ecosystem.yaml -o brokers.csv",
          fr: "ramure brokers territoire/ecosystem.yaml -o intermediaires.csv")),
    ])
}
