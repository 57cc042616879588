import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure info`.
  static let info = CommandHelp(
    abstract: LocalizedText(
      en: "Say what an ecosystem holds: kinds, dates, islands, sources.",
      fr: "Dire ce que contient un écosystème : types, dates, îlots, sources."),
    details: LocalizedText(
      en: """
        The density and the components are those of the plain view, which the answer spells out: every relation, \
        whatever its direction, once for each pair of nodes.
        """,
      fr: """
        La densité et les composantes sont celles de la vue simple, que la réponse rappelle : toutes les relations, \
        quel que soit leur sens, une fois par paire de nœuds.
        """),
    examples: [
      Example(
        LocalizedText(en: "on the screen", fr: "à l’écran"),
        LocalizedText(en: "ramure info territory/ecosystem.yaml", fr: "ramure info territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "for a script", fr: "pour un script"),
        LocalizedText(
          en: "ramure info territory/ecosystem.yaml --format json",
          fr: "ramure info territoire/ecosystem.yaml --format json")),
      Example(
        LocalizedText(en: "from two CSV files: nodes, then edges", fr: "depuis deux CSV : les nœuds, puis les arêtes"),
        LocalizedText(en: "ramure info nodes.csv edges.csv", fr: "ramure info nodes.csv edges.csv")),
    ])
}
