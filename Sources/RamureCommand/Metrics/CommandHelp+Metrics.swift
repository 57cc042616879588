import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure metrics`.
  static let metrics = CommandHelp(
    abstract: LocalizedText(
      en: "Measure who stands where in the network.", fr: "Mesurer la place de chacun dans le réseau."),
    details: LocalizedText(
      en: """
        Unless said otherwise, the network is the plain view: every relation, whatever its direction, once for each pair of \
        nodes, unweighted. Options change it, and every answer says the view it was computed on (CSV says it on standard \
        error). A figure that is not defined is an empty cell.

        CSV has the columns id, name, kind, then one for each metric, by its id; for edges from, from_name, to, to_name, \
        kinds; for the network metric, value.
        """,
      fr: """
        Sauf mention, le réseau est la vue simple : toutes les relations, quel que soit leur sens, une fois par paire de \
        nœuds, sans pondération. Les options la changent, et chaque réponse dit la vue sur laquelle elle est calculée (en \
        CSV, sur l’erreur standard). Une valeur non définie est une case vide.

        Le CSV a les colonnes id, name, kind, puis une par mesure, selon son identifiant ; pour les liens from, from_name, \
        to, to_name, kinds ; pour le réseau metric, value.
        """),
    examples: [
      Example(
        LocalizedText(en: "the figures most asked for", fr: "les mesures les plus demandées"),
        LocalizedText(en: "ramure metrics territory/ecosystem.yaml", fr: "ramure metrics territoire/ecosystem.yaml")),
      Example(
        LocalizedText(
          en: "who bridges, among actors tied by what they do together",
          fr: "qui fait le pont, entre acteurs liés par ce qu’ils font ensemble"),
        LocalizedText(
          en:
            "ramure metrics territory/ecosystem.yaml --project actors --metrics constraint,effective-size --ascending",
          fr:
            "ramure metrics territoire/ecosystem.yaml --project actors --metrics constraint,effective-size --ascending"
        )),
      Example(
        LocalizedText(en: "every metric, explained", fr: "toutes les mesures, expliquées"),
        LocalizedText(en: "ramure metrics --list", fr: "ramure metrics --list")),
    ])
}
