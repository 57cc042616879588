import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure map`.
  static let map = CommandHelp(
    abstract: LocalizedText(
      en: "Draw an ecosystem as a map: SVG, PDF or PNG.",
      fr: "Dessiner la carte d’un écosystème : en SVG, PDF ou PNG."),
    details: LocalizedText(
      en: """
        Shape and colour tell what each node is, dash and arrowhead what each relation is; the legend explains what is on \
        the map. Nodes without any relation stand apart, below. Names that find no room are counted in the footer and \
        appear when one points at the mark. The same file gives the same map, byte for byte.

        Communities are kept together and drawn as regions under their names. A region holds its members and nobody else; \
        communities of one or two make none. A colour follows from what a community is known by, so it stays from one \
        version to the next; the twelve largest have one, the others are grey.

        With --positions, everybody stays where the map before had them, and a small change of the file makes a small change \
        of the picture. Newcomers go to the free room nearest to their neighbours; a sheet that is full grows to the right \
        and downwards. Places of those who are not on the map (another date, a focus, another branch) stay in the file; \
        delete a line to have somebody placed anew. The file has a line for each node: keep it in git with the ecosystem.

        SVG is for screens and web pages, PDF (-o map.pdf) for printing and sending, PNG (-o map.png) for slides. In a PDF \
        names are text that can be searched, with their fonts, and links can be followed. --paper A4 puts the picture on a \
        sheet, for printing unless --theme says otherwise; where its letters would be too small, the paper that has room is \
        named. PDF and PNG are drawn with the fonts of the system: another may give other bytes.

        -o map.html makes a page that opens in any browser, from disk, and asks nothing of any network: one searches in it, \
        opens cards, filters, moves through the years, asks for paths and for what would come apart without someone. \
        Communities are looked for, whatever colour tells.

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

        Avec --positions, chacun reste là où la carte d’avant le mettait, et un petit changement du fichier fait un petit \
        changement de l’image. Les nouveaux vont à la place libre la plus proche de leurs voisins ; une feuille pleine \
        s’agrandit vers la droite et vers le bas. La place de qui n’est pas sur la carte (une autre date, un acteur au \
        centre, une autre branche) reste dans le fichier ; supprimez une ligne pour que quelqu’un soit placé de nouveau. Le \
        fichier a une ligne par nœud : gardez-le dans git avec l’écosystème.

        Le SVG est fait pour les écrans et les pages web, le PDF (-o carte.pdf) pour imprimer et envoyer, le PNG \
        (-o carte.png) pour les diapositives. Dans un PDF, les noms sont du texte où l’on cherche, avec leurs polices, et \
        les liens se suivent. --paper A4 pose l’image sur une feuille, avec les couleurs du papier sauf si --theme en dit \
        d’autres ; quand les lettres y seraient trop petites, le papier qui suffit est indiqué. PDF et PNG sont dessinés \
        avec les polices du système : un autre peut donner d’autres octets.

        -o carte.html fait une page qui s’ouvre dans tout navigateur, depuis le disque, sans aucun réseau : on y cherche, \
        on y ouvre des fiches, on filtre, on parcourt les années, on demande des chemins et ce qui se déferait sans \
        quelqu’un. Les communautés y sont cherchées, quoi que dise la couleur.

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
          en: "ramure map territory/ecosystem.yaml --at 2012 --color-by community --paper A3 -o 2012.pdf",
          fr: "ramure map territoire/ecosystem.yaml --at 2012 --color-by community --paper A3 -o 2012.pdf")),
    ])
}
