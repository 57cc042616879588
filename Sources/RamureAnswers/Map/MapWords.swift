import RamureDrawing
import RamureWording

/// What `ramure map` says: its options, and how it tells what happened.
package enum MapWords {
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
