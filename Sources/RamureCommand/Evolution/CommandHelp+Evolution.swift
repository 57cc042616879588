import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure evolution`.
  static let evolution = CommandHelp(
    abstract: LocalizedText(
      en: "Follow the ecosystem through time: who came, who left, what the network became.",
      fr: "Suivre l’écosystème dans le temps : qui arrive, qui part, ce que devient le réseau."),
    details: LocalizedText(
      en: """
        At each date of a series: how many actors, partnerships and solutions there are, who is new and who is gone, figures \
        of the network and of the actors that --actor names, the communities and what became of those of the date before. A \
        community keeps its number and its name as long as it goes on; no other gets them.

        What has no start may have begun at any time before, what has no end may still hold. Facts without any date count at \
        every date; how many there are is said. What a start or an end names as a year counts for the whole of it.

        In the decaying view, a relation that has been over for N steps weighs 2^(−N/half-life) of what it would. It is over \
        with the earliest of its own end and the ends of what it ties; one that happens once, such as founding, with its start.

        CSV has a row for each date, with the columns date, nodes_present, actors, relations, new, gone, relations_new, \
        relations_gone, undated_nodes, undated_relations, communities, continued, split, appeared, merged, ended, moved, \
        community_modularity; then count_… for each kind of the file; then the metrics. With --actor it has a row for each date \
        and actor: date, id, name, kind, present, community, community_name, then the metrics. JSON has all of it, with the names.
        """,
      fr: """
        À chaque date d’une série : combien il y a d’acteurs, de partenariats et de solutions, qui arrive et qui part, des \
        valeurs du réseau et des acteurs que nomme --actor, les communautés et ce que sont devenues celles de la date d’avant. \
        Une communauté garde son numéro et son nom tant qu’elle se poursuit ; aucune autre ne les reçoit.

        Ce qui n’a pas de début a pu commencer à tout moment avant, ce qui n’a pas de fin peut durer encore. Les faits sans \
        aucune date comptent à chaque date ; leur nombre est dit. Un début ou une fin donné en année vaut pour toute l’année.

        Dans la vue decaying, une relation achevée depuis N pas pèse 2^(−N/half-life) de ce qu’elle pèserait. Elle s’achève avec \
        la première de sa propre fin et des fins de ce qu’elle relie ; celle qui n’arrive qu’une fois, comme fonder, à son début.

        Le CSV a une ligne par date, avec les colonnes date, nodes_present, actors, relations, new, gone, relations_new, \
        relations_gone, undated_nodes, undated_relations, communities, continued, split, appeared, merged, ended, moved, \
        community_modularity ; puis count_… pour chaque type du fichier ; puis les mesures. Avec --actor, une ligne par date et \
        acteur : date, id, name, kind, present, community, community_name, puis les mesures. Le JSON dit tout, avec les noms.
        """),
    examples: [
      Example(
        LocalizedText(en: "year by year", fr: "année par année"),
        LocalizedText(
          en: "ramure evolution territory/ecosystem.yaml --from 2006 --to 2018",
          fr: "ramure evolution territoire/ecosystem.yaml --from 2006 --to 2018")),
      Example(
        LocalizedText(
          en: "how central one actor was, as a table for a spreadsheet", fr: "la place d’un acteur, pour un tableur"),
        LocalizedText(
          en: "ramure evolution territory/ecosystem.yaml --actor hearth -o hearth.csv",
          fr: "ramure evolution territoire/ecosystem.yaml --actor hearth -o hearth.csv")),
      Example(
        LocalizedText(
          en: "what happened together lately: ties fade, half in a year",
          fr: "ce qui s’est fait ensemble récemment : les liens s’estompent, de moitié en un an"),
        LocalizedText(
          en: "ramure evolution territory/ecosystem.yaml --project actors --view decaying --half-life 1",
          fr: "ramure evolution territoire/ecosystem.yaml --project actors --view decaying --half-life 1")),
    ])
}
