import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure introduce`.
  static let introduce = CommandHelp(
    abstract: LocalizedText(
      en: "Say who could introduce two actors to each other, and why.",
      fr: "Dire qui pourrait présenter deux acteurs l’un à l’autre, et pourquoi."),
    details: LocalizedText(
      en: """
        Two actors know each other when there is a relation between them, or when both have one with something done or \
        made: a partnership, an event, a solution. Whoever knows both could introduce them. The best placed comes first: an \
        introduction is as strong as the weaker of its two acquaintances, in which a relation counts 1 and something that k \
        actors do together 1/(k−1) (Newman 2001); of those as strong, who stands between most pairs of neighbours.

        Where nobody knows both, the shortest way from hand to hand is told; where there is none, the exit code is 1. \
        Something that is no actor may be asked about too: those who have a relation with it know it. The columns of CSV \
        are rank, id, name, kind, strength, strength_from, strength_to, brokered_pairs; JSON has the relations as well.
        """,
      fr: """
        Deux acteurs se connaissent quand il y a une relation entre eux, ou quand tous deux en ont une avec une chose faite \
        ou produite : un partenariat, un événement, une solution. Qui connaît les deux pourrait les présenter. Le mieux \
        placé vient en tête : une présentation vaut le plus faible de ses deux liens, où une relation compte pour 1 et une \
        chose que k acteurs font ensemble pour 1/(k−1) (Newman 2001) ; à force égale, celui qui se tient entre le plus de \
        paires de voisins.

        Si personne ne connaît les deux, la réponse dit le plus court chemin de proche en proche ; s’il n’y en a pas, le \
        code de sortie est 1. On peut aussi demander une chose qui n’est pas un acteur : ceux qui ont une relation avec \
        elle la connaissent. Les colonnes du CSV sont rank, id, name, kind, strength, strength_from, strength_to, \
        brokered_pairs ; le JSON a aussi les relations.
        """),
    examples: [
      Example(
        LocalizedText(en: "who could introduce two actors", fr: "qui pourrait présenter deux acteurs"),
        LocalizedText(
          en: "ramure introduce territory/ecosystem.yaml \"Camille Lee\" town",
          fr: "ramure introduce territoire/ecosystem.yaml \"Camille Roy\" commune")),
      Example(
        LocalizedText(en: "without asking someone again", fr: "sans solliciter encore quelqu’un"),
        LocalizedText(
          en: "ramure introduce territory/ecosystem.yaml mills town --avoid wheels",
          fr: "ramure introduce territoire/ecosystem.yaml moulins commune --avoid roues")),
      Example(
        LocalizedText(en: "all of them, for a spreadsheet", fr: "tous, pour un tableur"),
        LocalizedText(
          en: "ramure introduce territory/ecosystem.yaml mills town -o introductions.csv",
          fr: "ramure introduce territoire/ecosystem.yaml moulins commune -o presentations.csv")),
    ])
}
