import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure timeline`.
  static let timeline = CommandHelp(
    abstract: LocalizedText(
      en: "Draw who and what was there when: SVG, PDF or PNG.",
      fr: "Dessiner qui et quoi était là, et quand : en SVG, PDF ou PNG."),
    details: LocalizedText(
      en: """
        A lane for each kind, in it a bar for whatever has a date, from its start to its end, with its stages; events and \
        publications are marks. A year or a month is drawn as the whole of it. What has no end is drawn up to the date of \
        the data where the file says it; ends that are not known fade out. An actor without dates has the span of its dated \
        relations, drawn in dashes. What has no date at all is counted in the footer, never guessed. Of long lists the ones \
        tied to the most others are shown, as many of each kind as can be read on a page; the footer says how many more \
        there are.

        With --steps, the map is drawn at some dates side by side, everybody at one place in all of them. Who is new since \
        the panel before is ringed, who has gone leaves an outline; what no date speaks of is drawn lightly and not counted.

        With --communities, each date has a column, each community of 3 or more a block that is as high as it has members; \
        ribbons are members who go on, in the same community or in another. A community keeps its colour and has its name \
        written once. They are those of “ramure evolution”.

        The same file gives the same picture, byte for byte.
        """,
      fr: """
        Une bande par type, où chaque nœud daté a une barre, de son début à sa fin, avec ses étapes ; événements et \
        publications sont des marques. Une année ou un mois est tracé en entier. Ce qui n’a pas de fin va jusqu’à la date \
        des données quand le fichier la donne ; une fin inconnue s’estompe. Un acteur sans date a l’étendue de ses relations \
        datées, en tirets. Ce qui n’a aucune date est compté au pied de l’image, jamais deviné. Des longues listes, on voit \
        les nœuds les plus reliés, autant de chaque type qu’on peut en lire sur une page ; le pied de l’image dit combien il \
        y en a d’autres.

        Avec --steps, la carte est dessinée à plusieurs dates côte à côte, chacun restant à sa place. Qui est nouveau depuis \
        la vignette précédente est cerclé, qui est parti laisse un contour ; ce dont aucune date ne parle est dessiné en \
        léger et n’est pas compté.

        Avec --communities, chaque date est une colonne, chaque communauté d’au moins 3 membres un bloc dont la hauteur dit \
        leur nombre ; les rubans sont les membres qui continuent, dans la même communauté ou dans une autre. Une communauté \
        garde sa couleur, et son nom est écrit une fois. Ce sont celles de « ramure evolution ».

        Un même fichier donne la même image, à l’octet près.
        """),
    examples: [
      Example(
        LocalizedText(
          en: "partnerships and solutions since 2012", fr: "les partenariats et les solutions depuis 2012"),
        LocalizedText(
          en: "ramure timeline territory/ecosystem.yaml --kinds partnership,solution --from 2012 -o timeline.svg",
          fr: "ramure timeline territoire/ecosystem.yaml --kinds partenariat,solution --from 2012 -o chronologie.svg")),
      Example(
        LocalizedText(en: "the map at six dates", fr: "la carte à six dates"),
        LocalizedText(
          en: "ramure timeline territory/ecosystem.yaml --steps 6 --paper A3 -o growth.pdf",
          fr: "ramure timeline territoire/ecosystem.yaml --steps 6 --paper A3 -o croissance.pdf")),
      Example(
        LocalizedText(en: "what became of the communities", fr: "ce que deviennent les communautés"),
        LocalizedText(
          en: "ramure timeline territory/ecosystem.yaml --communities -o communities.svg",
          fr: "ramure timeline territoire/ecosystem.yaml --communities -o communautes.svg")),
    ])
}
