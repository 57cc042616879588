import RamureDrawing
import RamureWording

/// What `ramure map` says: its options, and how it tells what happened.
package enum MapWords {
  // MARK: - Options

  package static let focus = LocalizedText(
    en: "Only what is near this actor, given by id or by name. May be repeated.",
    fr: "Seulement ce qui est proche de cet acteur, donné par identifiant ou par nom. Peut être répété.")
  package static let depth = LocalizedText(
    en: "How many ties away from the focus.", fr: "À combien de liens de l’acteur au plus.")
  package static let kindsShown = LocalizedText(
    en: "Only these kinds of nodes, parted by commas.",
    fr: "Seulement ces types de nœuds, séparés par des virgules.")
  package static let relationsShown = LocalizedText(
    en: "Only these kinds of relations, parted by commas.",
    fr: "Seulement ces types de relations, séparés par des virgules.")
  package static let without = LocalizedText(
    en: "Leave this actor out, given by id or by name. May be repeated.",
    fr: "Laisser cet acteur de côté, donné par identifiant ou par nom. Peut être répété.")
  package static let at = LocalizedText(
    en: "Only what held at this date: 2012, 2012-06 or 2012-06-15. What has no date stays.",
    fr: "Seulement ce qui valait à cette date : 2012, 2012-06 ou 2012-06-15. Ce qui n’est pas daté reste.")
  package static let layout = LocalizedText(
    en: "How to place the nodes; auto chooses by size and shape.",
    fr: "Comment placer les nœuds ; auto choisit selon la taille et la forme.")
  package static let colourBy = LocalizedText(
    en: """
      What colour tells: kind (unless said), subkind, territory, community (found as “ramure communities” finds them, and \
      drawn as regions), an attribute of the file, or a metric of nodes (“ramure metrics --list”).
      """,
    fr: """
      Ce que dit la couleur : kind (le type, sauf mention), subkind (sous-type), territory (territoire), community \
      (communauté, trouvée comme le fait « ramure communities » et dessinée comme une région), un attribut du fichier, ou \
      une mesure des nœuds (« ramure metrics --list »).
      """)
  package static let sizeBy = LocalizedText(
    en: """
      What the area of a mark tells: degree (how many others it is tied to; unless said), an attribute of the file, or a \
      metric of nodes.
      """,
    fr: """
      Ce que dit la surface d’une marque : degree (à combien d’autres elle est liée ; sauf mention), un attribut du fichier, \
      ou une mesure des nœuds.
      """)
  package static let community = LocalizedText(
    en: "Only this community, given by number, by name or by a member, and whom its members are tied to in the others.",
    fr: """
      Seulement cette communauté, donnée par numéro, par nom ou par un membre, et ceux à qui ses membres sont liés dans \
      les autres.
      """)
  package static let collapse = LocalizedText(
    en: "One mark for each community: area tells its members, width the relations between two.",
    fr: "Une marque par communauté : la surface dit ses membres, l’épaisseur les relations entre deux.")
  package static let previous = LocalizedText(
    en: """
      Communities that go on from this earlier version keep number, name and colour: an ecosystem, or the CSV or JSON that \
      “ramure communities” wrote.
      """,
    fr: """
      Les communautés qui se poursuivent depuis cette version antérieure gardent numéro, nom et couleur : un écosystème, ou \
      le CSV ou le JSON que « ramure communities » a écrit.
      """)
  package static let positions = LocalizedText(
    en: """
      Keep everybody where this file says, put newcomers beside their neighbours, and write all places back to it. It is \
      made where it is not there; keep it beside the ecosystem, by the name ecosystem.positions.json for instance.
      """,
    fr: """
      Garder chacun là où le dit ce fichier, placer les nouveaux près de leurs voisins, puis y récrire toutes les places. \
      Il est créé s’il n’existe pas ; gardez-le à côté de l’écosystème, par exemple sous le nom ecosysteme.positions.json.
      """)
  package static let positionsNeedFile = LocalizedText(
    en: "--positions takes a file that can be read and written again, not “-”",
    fr: "--positions attend un fichier qu’on peut lire et récrire, pas « - »")

  package static func positionsWith(_ option: String) -> LocalizedText {
    LocalizedText(
      en: "--positions keeps the places of nodes on a map, and \(option) draws none; choose one of the two",
      fr: """
        --positions garde la place des nœuds sur une carte, et \(option) n’en dessine pas ; choisissez l’une des deux
        """)
  }

  package static func positionsCreated(_ file: String, _ count: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(count)
    return LocalizedText(
      en: "\(file): written, with the places of \(nodes.english).",
      fr: "\(file) : créé, avec la place de \(nodes.french).")
  }

  private static let newcomers = Counted(
    en: ("newcomer put beside its neighbours", "newcomers put beside their neighbours"),
    fr: ("nouveau venu placé près de ses voisins", "nouveaux venus placés près de leurs voisins"))

  package static func newlyPlaced(_ file: String, _ count: Int) -> LocalizedText {
    let counted = newcomers.text(count)
    return LocalizedText(
      en: "\(file): \(counted.english).", fr: "\(file) : \(counted.french).")
  }

  package static let theme = LocalizedText(
    en: "For a light screen (dark by itself where the reader’s is), a dark one, or paper.",
    fr: "Pour un écran clair (sombre de lui-même chez qui préfère), un écran sombre, ou le papier.")
  package static let title = LocalizedText(
    en: "The heading; else the file’s title.", fr: "Le titre ; sinon celui du fichier.")
  package static let format = LocalizedText(
    en: "svg, or dot for Graphviz; unless said, by the output file’s name.",
    fr: "svg, ou dot pour Graphviz ; sauf mention, selon le nom du fichier écrit.")
  package static let timeout = LocalizedText(
    en: "How long a layout may take before a faster one is tried.",
    fr: "Combien de temps une disposition peut prendre avant d’en essayer une plus rapide.")

  package static let timeoutRange = LocalizedText(
    en: "--timeout takes a number of seconds above 0, up to 86400",
    fr: "--timeout attend un nombre de secondes supérieur à 0, jusqu’à 86400")
  package static let depthRange = LocalizedText(
    en: "--depth takes a whole number, 0 or more", fr: "--depth attend un nombre entier, 0 ou plus")

  package static let communityAndCollapse = LocalizedText(
    en: "--community draws one community, --collapse all of them as marks; choose one of the two",
    fr: "--community dessine une communauté, --collapse les réduit toutes à des marques ; choisissez l’une des deux")

  package static func withoutCommunities(_ option: String) -> LocalizedText {
    LocalizedText(
      en:
        "\(option) says how communities are looked for; ask for them: --color-by community, --community or --collapse",
      fr: """
        \(option) dit comment chercher les communautés ; demandez-les : --color-by community, --community ou --collapse
        """)
  }

  // MARK: - What was left out, for the footer

  package static func oneCommunity(_ name: LocalizedText, members: Int) -> LocalizedText {
    let counted = MapWording.member.text(members)
    return LocalizedText(
      en: "the community “\(name.english)” (\(counted.english)) and whom its members are tied to in the others",
      fr: """
        la communauté « \(name.french) » (\(counted.french)) et ceux à qui ses membres sont liés dans les autres
        """)
  }

  static let alone = Counted(
    en: ("node that is in no community of two or more", "nodes that are in no community of two or more"),
    fr: (
      "nœud qui n’est dans aucune communauté de deux ou plus",
      "nœuds qui ne sont dans aucune communauté de deux ou plus"
    ))

  package static func withoutCommunity(_ count: Int) -> LocalizedText {
    let counted = alone.text(count)
    return LocalizedText(en: "without \(counted.english)", fr: "sans \(counted.french)")
  }

  package static func around(_ names: [String], depth: Int) -> LocalizedText {
    LocalizedText(
      en: "what is within \(depth) \(depth == 1 ? "tie" : "ties") of \(Enumeration.all(names, .english))",
      fr: "ce qui est à \(depth) \(depth > 1 ? "liens" : "lien") au plus de \(Enumeration.all(names, .french))")
  }

  package static func onlyRelations(_ labels: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "only relations \(ViewWords.quoted(labels, .english))",
      fr: "seulement les relations \(ViewWords.quoted(labels, .french))")
  }

  static let undatedFact = Counted(
    en: ("fact without a date is", "facts without a date are"), fr: ("fait sans date est", "faits sans date sont"))

  package static func atDate(_ date: String, undated: Int) -> LocalizedText {
    let counted = undatedFact.text(undated)
    guard undated > 0 else { return LocalizedText(en: "what held in \(date)", fr: "ce qui valait en \(date)") }
    return LocalizedText(
      en: "what held in \(date); \(counted.english) drawn too",
      fr: "ce qui valait en \(date) ; \(counted.french) \(undated > 1 ? "dessinés" : "dessiné") aussi")
  }

  // MARK: - What became of the layout

  package static func fellBack(_ reason: LocalizedText, engine: String) -> LocalizedText {
    LocalizedText(
      en: "ramure: \(reason.english); drawn with \(engine), which is faster",
      fr: "ramure : \(reason.french) ; dessiné avec \(engine), plus rapide")
  }
}

extension Diagnosis {
  package static func noneOfKinds(_ labels: [LocalizedText]) -> Diagnosis {
    Diagnosis(
      code: "none-of-kinds",
      problem: LocalizedText(
        en: "there is nothing of kind \(ViewWords.quoted(labels, .english)) here",
        fr: "il n’y a ici rien de type \(ViewWords.quoted(labels, .french))"),
      remedy: LocalizedText(
        en: "“ramure info FILE” tells which kinds there are, and --kinds takes those",
        fr: "« ramure info FICHIER » dit quels types il y a, et --kinds accepte ceux-là"))
  }

  package static let mapNeedsFile = Diagnosis(
    code: "map-needs-file",
    problem: LocalizedText(en: "a map is not for a terminal", fr: "une carte ne se lit pas dans un terminal"),
    remedy: LocalizedText(en: "say where to write it: -o map.svg", fr: "dites où l’écrire : -o carte.svg"))

  /// Which options a command has that make drawing easier: advice is to be followed.
  package enum DrawingAdvice: Sendable {
    case map, timeline, none
  }

  package static func noLayout(_ reason: LocalizedText, _ advice: DrawingAdvice) -> Diagnosis {
    let remedy: LocalizedText =
      switch advice {
      case .map:
        LocalizedText(
          en: "draw less (--focus, --kinds, --relations) or wait longer (--timeout)",
          fr: "dessinez moins (--focus, --kinds, --relations) ou attendez davantage (--timeout)")
      case .timeline:
        LocalizedText(
          en: "draw less (--focus, --kinds, --relations)", fr: "dessinez moins (--focus, --kinds, --relations)")
      case .none:
        LocalizedText(
          en: "“ramure map FILE -o map.svg” draws a part, or waits longer",
          fr: "« ramure map FICHIER -o carte.svg » dessine une partie, ou attend davantage")
      }
    return Diagnosis(code: "no-layout", problem: reason, remedy: remedy)
  }

  package static func noLayoutProcess(_ reason: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "no-layout-process",
      problem: reason,
      remedy: LocalizedText(
        en: "close other programs, or raise the limit (ulimit)",
        fr: "fermez d’autres programmes, ou relevez la limite (ulimit)"))
  }

  package static func tooManyToDraw(_ count: Int, most: Int, _ advice: DrawingAdvice) -> Diagnosis {
    let remedy =
      switch advice {
      case .map:
        LocalizedText(
          en: "draw a part: --focus ACTOR, --kinds, --relations; or insist with --layout sfdp",
          fr: "dessinez une partie : --focus ACTEUR, --kinds, --relations ; ou insistez avec --layout sfdp")
      case .timeline:
        LocalizedText(
          en: "draw a part: --focus ACTOR, --kinds, --relations; or fewer dates: --steps",
          fr: "dessinez une partie : --focus ACTEUR, --kinds, --relations ; ou moins de dates : --steps")
      case .none:
        LocalizedText(
          en: "“ramure map FILE -o map.svg” draws a part", fr: "« ramure map FICHIER -o carte.svg » dessine une partie")
      }
    return Diagnosis(
      code: "too-many-to-draw",
      problem: LocalizedText(
        en:
          "the map would hold \(Figures.grouped(count, .english)) nodes, more than anyone can read (\(Figures.grouped(most, .english)))",
        fr:
          "la carte aurait \(Figures.grouped(count, .french)) nœuds, plus qu’on ne peut en lire (\(Figures.grouped(most, .french)))"
      ),
      remedy: remedy)
  }

  package static func tooManyLinesToDraw(_ count: Int, most: Int) -> Diagnosis {
    Diagnosis(
      code: "too-many-lines-to-draw",
      problem: LocalizedText(
        en:
          "the map would hold \(Figures.grouped(count, .english)) lines, more than programs can open (\(Figures.grouped(most, .english)))",
        fr:
          "la carte aurait \(Figures.grouped(count, .french)) traits, plus que les logiciels n’en ouvrent (\(Figures.grouped(most, .french)))"
      ),
      remedy: LocalizedText(
        en: "draw a part: --focus ACTOR, --kinds, --relations; or insist with --layout sfdp",
        fr: "dessinez une partie : --focus ACTEUR, --kinds, --relations ; ou insistez avec --layout sfdp"))
  }

  package static func unknownCommunity(_ text: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-community",
      problem: LocalizedText(
        en: "no community has the number or the name “\(text)”, nor a member called so",
        fr: "aucune communauté n’a « \(text) » pour numéro, pour nom ni pour membre"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "“ramure communities FILE” tells which there are",
          fr: "« ramure communities FICHIER » dit lesquelles il y a"))
    )
  }

  package static func inNoCommunity(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "in-no-community",
      problem: LocalizedText(
        en: "“\(name)” is in no community that is large enough",
        fr: "« \(name) » n’est dans aucune communauté assez grande"),
      remedy: LocalizedText(en: "lower --min-size", fr: "baissez --min-size"))
  }

  package static func focusLeftOut(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "focus-left-out",
      problem: LocalizedText(
        en: "“\(name)” is in focus, but the other options leave it out",
        fr: "« \(name) » est au centre, mais les autres options le laissent de côté"),
      remedy: LocalizedText(
        en: "check --kinds, --without and --at", fr: "vérifiez --kinds, --without et --at"))
  }

  package static func unknownAttribute(_ attribute: String, nearest: [String], known: [String]) -> Diagnosis {
    let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? "…" : "")
    return Diagnosis(
      code: "unknown-attribute",
      problem: LocalizedText(
        en: "no node has an attribute “\(attribute)”", fr: "aucun nœud n’a d’attribut « \(attribute) »"),
      remedy: .didYouMean(nearest, otherwise: LocalizedText(en: "choose among \(list)", fr: "choisissez parmi \(list)"))
    )
  }

  package static func metricWithoutArea(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "metric-without-area",
      problem: LocalizedText(
        en: "“\(id)” has figures below 0, or that only tell groups apart: no area can show them",
        fr:
          "« \(id) » a des valeurs négatives, ou qui ne font que distinguer des groupes : aucune surface ne les montre"),
      remedy: LocalizedText(
        en: "show it by colour: --color-by \(id)", fr: "montrez-la par la couleur : --color-by \(id)"))
  }

  package static func attributeWithoutNumbers(_ attribute: String) -> Diagnosis {
    Diagnosis(
      code: "attribute-without-numbers",
      problem: LocalizedText(
        en: "the attribute “\(attribute)” holds no number of 0 or more",
        fr: "l’attribut « \(attribute) » ne contient aucun nombre positif ou nul"),
      remedy: LocalizedText(
        en: "size needs one that does; colour takes any: --color-by \(attribute)",
        fr: "il en faut un pour la taille ; la couleur prend tout : --color-by \(attribute)"))
  }
}
