extension CommandHelp {
  /// Help of `ramure map`.
  public static let map = CommandHelp(
    abstract: LocalizedText(
      en: "Draw an ecosystem as a map, in one SVG file.",
      fr: "Dessiner la carte d’un écosystème, en un seul fichier SVG."),
    details: LocalizedText(
      en: """
        Shape and colour tell what each node is, dash and arrowhead what each relation is; the legend explains what is on \
        the map. Nodes without any relation stand apart, below. Names that find no room are counted in the footer and \
        appear when one points at the mark. The same file gives the same map, byte for byte.

        Communities are kept together and drawn as regions under their names. A region holds its members and nobody else; \
        communities of one or two make none. A colour follows from what a community is known by, so it stays from one \
        version to the next; the twelve largest have one, the others are grey.

        Metrics are those of the plain view of what is drawn; where an attribute of the file has the name of a metric, the \
        attribute is meant.
        """,
      fr: """
        La forme et la couleur disent ce qu’est chaque nœud, le trait et la pointe ce qu’est chaque relation ; la légende \
        explique ce qui est sur la carte. Les nœuds sans relation sont rangés à part, en bas. Les noms qui ne trouvent \
        pas de place sont comptés au pied de la carte et s’affichent quand on pointe la marque. Un même fichier donne la \
        même carte, à l’octet près.

        Les communautés sont rassemblées et dessinées comme des régions, sous leur nom. Une région contient ses membres et \
        personne d’autre ; une communauté d’un ou deux membres n’en a pas. La couleur découle de ce qui identifie la \
        communauté, elle reste donc d’une version à l’autre ; les douze plus grandes en ont une, les autres sont grises.

        Les mesures sont celles de la vue simple de ce qui est dessiné ; quand un attribut du fichier porte le nom d’une \
        mesure, c’est de l’attribut qu’il s’agit.
        """),
    examples: [
      Example(
        LocalizedText(en: "the whole ecosystem", fr: "tout l’écosystème"),
        LocalizedText(
          en: "ramure map territory/ecosystem.yaml -o map.svg", fr: "ramure map territoire/ecosystem.yaml -o carte.svg")
      ),
      Example(
        LocalizedText(
          en: "one actor and who is two ties away at most", fr: "un acteur et ce qui est à deux liens au plus"),
        LocalizedText(
          en: "ramure map territory/ecosystem.yaml --focus \"River House\" --depth 2 -o house.svg",
          fr: "ramure map territoire/ecosystem.yaml --focus \"Maison du fleuve\" --depth 2 -o maison.svg")),
      Example(
        LocalizedText(
          en: "what held in 2012, in its communities, for paper",
          fr: "ce qui valait en 2012, par communautés, pour le papier"),
        LocalizedText(
          en: "ramure map territory/ecosystem.yaml --at 2012 --color-by community --theme print -o 2012.svg",
          fr: "ramure map territoire/ecosystem.yaml --at 2012 --color-by community --theme print -o 2012.svg")),
    ])
}
