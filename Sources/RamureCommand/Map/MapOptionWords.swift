import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension MapWords {
  static let subtitle = LocalizedText(
    en: "What stands below the heading; else how much is drawn.",
    fr: "Ce qui figure sous le titre ; sinon, combien est dessiné.")
  static let widthBy = LocalizedText(
    en: "What the width of a line tells: an attribute of relations that holds numbers, such as weight or amount.",
    fr: """
      Ce que dit l’épaisseur d’une ligne : un attribut des relations qui contient des nombres, comme weight (le poids) ou \
      amount (le montant).
      """)
  static let widthOfCommunities = LocalizedText(
    en: "with --collapse the width of a line tells the relations between two communities; leave --width-by out",
    fr: "avec --collapse, l’épaisseur d’une ligne dit les relations entre deux communautés ; retirez --width-by")
  static let layout = LocalizedText(
    en: "How to place the nodes; auto chooses by size and shape.",
    fr: "Comment placer les nœuds ; auto choisit selon la taille et la forme.")
  static let colourBy = LocalizedText(
    en: """
      What colour tells: kind (unless said), subkind, territory, community (found as “ramure communities” finds them, and \
      drawn as regions), an attribute of the file, or a metric of nodes (“ramure metrics --list”).
      """,
    fr: """
      Ce que dit la couleur : kind (le type, sauf mention), subkind (sous-type), territory (territoire), community \
      (communauté, trouvée comme le fait « ramure communities » et dessinée comme une région), un attribut du fichier, ou \
      une mesure des nœuds (« ramure metrics --list »).
      """)
  static let sizeBy = LocalizedText(
    en: """
      What the area of a mark tells: degree (how many others it is tied to; unless said), an attribute of the file, or a \
      metric of nodes.
      """,
    fr: """
      Ce que dit la surface d’une marque : degree (à combien d’autres elle est liée ; sauf mention), un attribut du fichier, \
      ou une mesure des nœuds.
      """)
  static let community = LocalizedText(
    en: "Only this community, given by number, by name or by a member, and whom its members are tied to in the others.",
    fr: """
      Seulement cette communauté, donnée par numéro, par nom ou par un membre, et ceux à qui ses membres sont liés dans \
      les autres.
      """)
  static let collapse = LocalizedText(
    en: "One mark for each community: area tells its members, width the relations between two.",
    fr: "Une marque par communauté : la surface dit ses membres, l’épaisseur les relations entre deux.")
  static let previous = LocalizedText(
    en: """
      Communities that go on from this earlier version keep number, name and colour: an ecosystem, or the CSV or JSON that \
      “ramure communities” wrote.
      """,
    fr: """
      Les communautés qui se poursuivent depuis cette version antérieure gardent numéro, nom et couleur : un écosystème, ou \
      le CSV ou le JSON que « ramure communities » a écrit.
      """)
  static let positions = LocalizedText(
    en: """
      Keep everybody where this file says, put newcomers beside their neighbours, and write all places back to it. It is \
      made where it is not there; keep it beside the ecosystem, by the name ecosystem.positions.json for instance.
      """,
    fr: """
      Garder chacun là où le dit ce fichier, placer les nouveaux près de leurs voisins, puis y récrire toutes les places. \
      Il est créé s’il n’existe pas ; gardez-le à côté de l’écosystème, par exemple sous le nom ecosysteme.positions.json.
      """)
  static let positionsNeedFile = LocalizedText(
    en: "--positions takes a file that can be read and written again, not “-”",
    fr: "--positions attend un fichier qu’on peut lire et récrire, pas « - »")
  static func positionsWith(_ option: String) -> LocalizedText {
    LocalizedText(
      en: "--positions keeps the places of nodes on a map, and \(option) draws none; choose one of the two",
      fr: """
        --positions garde la place des nœuds sur une carte, et \(option) n’en dessine pas ; choisissez l’une des deux
        """)
  }
  static func positionsCreated(_ file: String, _ count: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(count)
    return LocalizedText(
      en: "\(file): written, with the places of \(nodes.english).",
      fr: "\(file) : créé, avec la place de \(nodes.french).")
  }
  private static let newcomers = Counted(
    en: ("newcomer put beside its neighbours", "newcomers put beside their neighbours"),
    fr: ("nouveau venu placé près de ses voisins", "nouveaux venus placés près de leurs voisins"))

  static func newlyPlaced(_ file: String, _ count: Int) -> LocalizedText {
    let counted = newcomers.text(count)
    return LocalizedText(
      en: "\(file): \(counted.english).", fr: "\(file) : \(counted.french).")
  }
  static let theme = LocalizedText(
    en: """
      For a light screen (unless said; dark by itself where the reader’s is), a dark one, or paper (unless said with \
      --paper).
      """,
    fr: """
      Pour un écran clair (sauf mention ; sombre de lui-même chez qui préfère), un écran sombre, ou le papier (sauf mention \
      avec --paper).
      """)
  static let title = LocalizedText(
    en: "The heading; else the file’s title.", fr: "Le titre ; sinon celui du fichier.")
  static let format = LocalizedText(
    en: "svg, html (a page to explore), pdf, png, or dot for Graphviz; unless said, by the output file’s name.",
    fr: "svg, html (une page à explorer), pdf, png, ou dot pour Graphviz ; sauf mention, selon le nom du fichier écrit."
  )
  static let present = LocalizedText(
    en: """
      With -o map.html: a guided tour, a YAML list of steps with title, text and view, where view is a link copied from the \
      page.
      """,
    fr: """
      Avec -o carte.html : une visite guidée, liste YAML d’étapes avec titre, texte et vue, où vue est un lien copié depuis \
      la page.
      """)
  static let presentNeedsPage = LocalizedText(
    en: "--present makes a tour of a page: write it with -o map.html",
    fr: "--present fait une visite d’une page : écrivez-la avec -o carte.html")
  static let pageFollowsScreen = LocalizedText(
    en: "--theme is for a picture: a page is light or dark as its reader’s screen is; leave it out",
    fr: "--theme vaut pour une image : une page est claire ou sombre comme l’écran de qui la lit ; enlevez l’option")
  static let timeout = LocalizedText(
    en: "How long a layout may take before a faster one is tried.",
    fr: "Combien de temps une disposition peut prendre avant d’en essayer une plus rapide.")
  static let timeoutRange = LocalizedText(
    en: "--timeout takes a number of seconds above 0, up to 86400",
    fr: "--timeout attend un nombre de secondes supérieur à 0, jusqu’à 86400")
  static let communityAndCollapse = LocalizedText(
    en: "--community draws one community, --collapse all of them as marks; choose one of the two",
    fr: "--community dessine une communauté, --collapse les réduit toutes à des marques ; choisissez l’une des deux")
  static func withoutCommunities(_ option: String) -> LocalizedText {
    LocalizedText(
      en:
        "\(option) says how communities are looked for; ask for them: --color-by community, --community or --collapse",
      fr: """
        \(option) dit comment chercher les communautés ; demandez-les : --color-by community, --community ou --collapse
        """)
  }
}

extension Diagnosis {
  static let mapNeedsFile = Diagnosis(
    code: "map-needs-file",
    problem: LocalizedText(en: "a map is not for a terminal", fr: "une carte ne se lit pas dans un terminal"),
    remedy: LocalizedText(en: "say where to write it: -o map.svg", fr: "dites où l’écrire : -o carte.svg"))
}
