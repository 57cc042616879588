import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure neighbors`.
  static let neighbors = CommandHelp(
    abstract: LocalizedText(
      en: "Say who is around an actor, and by which relations.",
      fr: "Dire qui entoure un acteur, et par quelles relations."),
    details: LocalizedText(
      en: """
        Neighbours stand by kind of relation, read from the actor: “Funds” and “Funded by” are two groups. With --depth 2, \
        those two ties away follow, each under the first that leads there.

        CSV has a row for each relation that is told; its columns are distance, through, relation, direction (forward, \
        backward, both), id, name, kind, start, end, role. JSON has neighbors with their distance, and all relations \
        between them: the surroundings as a network of their own. If there is nobody, the exit code is 1. “neighbours” is \
        the same command.
        """,
      fr: """
        Les voisins sont rangés par type de relation, lue depuis l’acteur : « Finance » et « Financé par » font deux \
        groupes. Avec --depth 2 suivent ceux qui sont à deux liens, chacun sous le premier qui y mène.

        Le CSV a une ligne par relation dite ; ses colonnes sont distance, through, relation, direction (forward, backward, \
        both), id, name, kind, start, end, role. Le JSON a neighbors, avec leur distance, et toutes les relations entre \
        eux : l’entourage comme un réseau à part. S’il n’y a personne, le code de sortie est 1. « neighbours » est la même \
        commande.
        """),
    examples: [
      Example(
        LocalizedText(en: "who is around an actor", fr: "qui entoure un acteur"),
        LocalizedText(
          en: "ramure neighbors territory/ecosystem.yaml wheels",
          fr: "ramure neighbors territoire/ecosystem.yaml roues")),
      Example(
        LocalizedText(en: "two ties away, in 2020", fr: "jusqu’à deux liens, en 2020"),
        LocalizedText(
          en: "ramure neighbors territory/ecosystem.yaml wheels --depth 2 --at 2020",
          fr: "ramure neighbors territoire/ecosystem.yaml roues --depth 2 --at 2020")),
      Example(
        LocalizedText(en: "for a program", fr: "pour un programme"),
        LocalizedText(
          en: "ramure neighbors territory/ecosystem.yaml wheels --format json",
          fr: "ramure neighbors territoire/ecosystem.yaml roues --format json")),
    ])
}
