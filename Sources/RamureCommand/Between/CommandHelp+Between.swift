import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure between`.
  static let between = CommandHelp(
    abstract: LocalizedText(
      en: "Say what there is between two groups: ties, things done together, who is tied to both.",
      fr: "Dire ce qu’il y a entre deux groupes : liens, choses faites ensemble, qui est lié aux deux."),
    details: LocalizedText(
      en: """
        A group is a kind or a finer kind (foundation), a territory and whatever has a relation with it, an actor and its \
        members, a community by its name or number (community:2; “ramure communities” lists them), or those with an \
        attribute (attribute=value). A kind comes before a territory, a territory before an actor: kind:, territory: and \
        actor: before the word choose one.

        Who is in both groups is left aside. Whoever and whatever brings most pairs of the two together comes first. CSV has \
        a row for each direct tie, then one for each third; its columns are via, via_name, via_kind, one, other, relations, \
        pairs. If there is nothing, the exit code is 1.
        """,
      fr: """
        Un groupe est un type ou un sous-type (foundation), un territoire et ce qui a une relation avec lui, un acteur et \
        ses membres, une communauté par son nom ou son numéro (community:2 ; « ramure communities » les liste), ou ceux qui \
        ont un attribut (attribut=valeur). Un type passe avant un territoire, un territoire avant un acteur : kind:, \
        territory: et actor: devant le mot en choisissent un.

        Qui est dans les deux groupes est laissé à part. Ce qui réunit le plus de paires des deux vient en tête. Le CSV a \
        une ligne par lien direct, puis une par tiers ; ses colonnes sont via, via_name, via_kind, one, other, relations, \
        pairs. S’il n’y a rien, le code de sortie est 1.
        """),
    examples: [
      Example(
        LocalizedText(en: "between companies and associations", fr: "entre entreprises et associations"),
        LocalizedText(
          en: "ramure between territory/ecosystem.yaml company association",
          fr: "ramure between territoire/ecosystem.yaml entreprise association")),
      Example(
        LocalizedText(en: "between a kind and a territory", fr: "entre un type et un territoire"),
        LocalizedText(
          en: "ramure between territory/ecosystem.yaml company \"Sage Valley\"",
          fr: "ramure between territoire/ecosystem.yaml entreprise \"Vallée de la Sauge\"")),
      Example(
        LocalizedText(en: "between two communities", fr: "entre deux communautés"),
        LocalizedText(
          en: "ramure between territory/ecosystem.yaml community:1 community:2",
          fr: "ramure between territoire/ecosystem.yaml community:1 community:2")),
    ])
}
