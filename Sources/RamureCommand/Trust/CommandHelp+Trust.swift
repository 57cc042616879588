import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure trust`.
  static let trust = CommandHelp(
    abstract: LocalizedText(
      en: "Weigh brakes against accelerators, stage by stage, and what tells of trust.",
      fr: "Peser freins et accélérateurs, étape par étape, et ce qui dit la confiance."),
    details: LocalizedText(
      en: """
        How far tools and usages slow partnerships down (relations of the kind hinders) or speed them up (enables), at which \
        stage of the co-construction (their attribute stage), how strongly (strength, 1 unless said). The balance is \
        (E − H)/(E + H), where E and H are what accelerators and brakes weigh together: −1 where all slows down, 1 where all \
        speeds up. Trust is what relations of the kind trusts state between actors, with a value from 0 to 1.

        Where the file does not say, the lines to add are shown. Meanwhile there are traces, which are not trust: pairs of \
        participants who are tied elsewhere too (repeated; Gulati 1995, doi:10.2307/256729), pairs who have a partner in common \
        elsewhere (closed; Coleman 1988, doi:10.1086/228943), and how long it has gone on.

        CSV has the columns scope (overall, stage, partnership, or partnership-stage), id, name, kind, stage, brakes, \
        accelerators, brake_weight, accelerator_weight, balance, participants, pairs, trust_pairs, trust_mean, repeated_pairs, \
        earlier_pairs, closed_pairs, months, months_known_to (month or year).
        """,
      fr: """
        Combien outils et usages freinent les partenariats (relations de type hinders) ou les accélèrent (enables), à quelle \
        étape de la co-construction (leur attribut stage), avec quelle force (strength, 1 sauf mention). La balance est \
        (E − H)/(E + H), où E et H sont ce que pèsent ensemble accélérateurs et freins : −1 où tout freine, 1 où tout accélère. \
        La confiance est ce que disent les relations de type trusts entre acteurs, avec une valeur (value) de 0 à 1.

        Ce que le fichier ne dit pas : les lignes à ajouter sont montrées. En attendant, des traces, qui ne sont pas la \
        confiance : les paires de participants liés ailleurs aussi (répétées ; Gulati 1995, doi:10.2307/256729), celles qui ont \
        ailleurs un partenaire commun (refermées ; Coleman 1988, doi:10.1086/228943), et la durée.

        Le CSV a les colonnes scope (overall, stage, partnership ou partnership-stage), id, name, kind, stage, brakes, \
        accelerators, brake_weight, accelerator_weight, balance, participants, pairs, trust_pairs, trust_mean, repeated_pairs, \
        earlier_pairs, closed_pairs, months, months_known_to (month ou year).
        """),
    examples: [
      Example(
        LocalizedText(en: "brake or accelerator?", fr: "frein ou accélérateur ?"),
        LocalizedText(en: "ramure trust territory/ecosystem.yaml", fr: "ramure trust territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "the same, drawn", fr: "de même, en image"),
        LocalizedText(
          en: "ramure trust territory/ecosystem.yaml --picture trust.svg",
          fr: "ramure trust territoire/ecosystem.yaml --picture confiance.svg")),
      Example(
        LocalizedText(en: "as it was in 2012, for a spreadsheet", fr: "comme en 2012, pour un tableur"),
        LocalizedText(
          en: "ramure trust territory/ecosystem.yaml --at 2012 -o trust.csv",
          fr: "ramure trust territoire/ecosystem.yaml --at 2012 -o confiance.csv")),
    ])
}
