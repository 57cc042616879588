import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure communities`.
  static let communities = CommandHelp(
    abstract: LocalizedText(
      en: "Find the communities: who is tied more to each other than to the rest.",
      fr: "Trouver les communautés : qui est plus lié entre soi qu’avec les autres."),
    details: LocalizedText(
      en: """
        Every node is in one community; each is connected, numbered by its size and named after its most central actor: whose \
        ties within it weigh most. Unless options say otherwise, all nodes and relations count.

        What is told of each: who is central, what it has more of than the rest (kinds, territories, needs; by a test at a \
        false discovery rate of 5%), how much of its ties leads out. How far to trust it: the search is started again from \
        other seeds, and what they find is compared; and it is made where everybody has as many ties, but drawn by chance, for \
        chance makes communities too.

        --previous tells what became of earlier communities. One goes on when it is alike enough (Jaccard index of 0.3 among \
        those who were there and still are); it merged when more than half of its members are in another, split off when more \
        than half come from another.

        CSV has a row for each node, with the columns id, name, kind, community, community_name, identity, share_of_seeds (in \
        which part of the searches it is with its community), other_community (with which it is else), participation, \
        within_module_z, previous (the identity of its community before).
        """,
      fr: """
        Chaque nœud est dans une communauté ; chacune est d’un seul tenant, numérotée selon sa taille et nommée d’après son \
        acteur le plus central, celui dont les liens dans la communauté pèsent le plus. Sauf options, tous les nœuds et toutes \
        les relations comptent.

        Ce qui est dit de chacune : qui est au centre, ce qu’elle a de plus que le reste (types, territoires, besoins ; selon \
        un test au taux de fausses découvertes de 5 %), quelle part de ses liens en sort. Jusqu’où s’y fier : la recherche est \
        relancée avec d’autres graines, et les résultats comparés ; elle l’est aussi là où chacun a autant de liens, mais tirés \
        au hasard, car le hasard fait lui aussi des communautés.

        --previous dit ce que sont devenues des communautés antérieures. L’une se poursuit quand elle est assez semblable \
        (indice de Jaccard de 0,3 parmi ceux qui étaient là et le sont encore) ; elle s’est fondue dans une autre quand plus de \
        la moitié de ses membres y sont, détachée d’une autre quand plus de la moitié en viennent.

        Le CSV a une ligne par nœud, avec les colonnes id, name, kind, community, community_name, identity, share_of_seeds (dans \
        quelle part des recherches il est avec sa communauté), other_community (avec laquelle il est sinon), participation, \
        within_module_z, previous (l’identité de sa communauté d’avant).
        """),
    examples: [
      Example(
        LocalizedText(en: "which groups there are", fr: "quels groupes il y a"),
        LocalizedText(
          en: "ramure communities territory/ecosystem.yaml", fr: "ramure communities territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "among actors only, and finer", fr: "entre acteurs seulement, et plus finement"),
        LocalizedText(
          en: "ramure communities territory/ecosystem.yaml --project partners --resolution 1.5",
          fr: "ramure communities territoire/ecosystem.yaml --project partners --resolution 1.5")),
      Example(
        LocalizedText(
          en: "what changed since last year (kept then with -o 2024.csv)",
          fr: "ce qui a changé depuis l’an dernier (gardé alors avec -o 2024.csv)"),
        LocalizedText(
          en: "ramure communities territory/ecosystem.yaml --previous 2024.csv",
          fr: "ramure communities territoire/ecosystem.yaml --previous 2024.csv")),
    ])
}
