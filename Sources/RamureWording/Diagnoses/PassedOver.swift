/// A sort of thing that graph files say and an ecosystem has no place for.
package enum PassedOver: Int, CaseIterable, Sendable {
  case positions, looks, texts, ports, layers, groups, loneDirections, times, notNumbers, graphValues, metadata
  case elements, identifiers, couplings, binaries, computed, lists, structures, terms, undefinedKeys

  /// What was passed over, so often.
  func text(_ count: Int) -> LocalizedText {
    func counted(en: (String, String), fr: (String, String)) -> LocalizedText { Counted(en: en, fr: fr).text(count) }
    return switch self {
    case .positions:
      counted(
        en: ("position on a map", "positions on a map"), fr: ("position sur une carte", "positions sur une carte"))
    case .looks:
      counted(
        en: ("colour, size or other look", "colours, sizes and other looks"),
        fr: ("couleur, taille ou autre aspect", "couleurs, tailles et autres aspects"))
    case .texts:
      counted(
        en: ("label written in a markup language", "labels written in a markup language"),
        fr: ("étiquette écrite en langage de balises", "étiquettes écrites en langage de balises"))
    case .ports:
      counted(
        en: ("port at which a relation touches a node", "ports at which relations touch nodes"),
        fr: ("port où une relation touche un nœud", "ports où des relations touchent un nœud"))
    case .layers: counted(en: ("layer", "layers"), fr: ("couche", "couches"))
    case .groups:
      counted(
        en: ("group of nodes drawn together", "groups of nodes drawn together"),
        fr: ("groupe de nœuds dessinés ensemble", "groupes de nœuds dessinés ensemble"))
    case .loneDirections:
      counted(
        en: ("direction of the whole graph", "directions of the whole graph"),
        fr: ("direction du graphe entier", "directions du graphe entier"))
    case .notNumbers:
      counted(
        en: ("value that says it is no number (NaN)", "values that say they are no number (NaN)"),
        fr: ("valeur qui se dit sans nombre (NaN)", "valeurs qui se disent sans nombre (NaN)"))
    case .times:
      counted(
        en: ("value that only holds for a time", "values that only hold for a time"),
        fr: ("valeur qui ne vaut que pour un temps", "valeurs qui ne valent que pour un temps"))
    case .graphValues:
      counted(
        en: ("value of the graph as a whole", "values of the graph as a whole"),
        fr: ("valeur du graphe entier", "valeurs du graphe entier"))
    case .metadata:
      counted(
        en: ("remark on how the file was made", "remarks on how the file was made"),
        fr: (
          "indication sur la façon dont le fichier a été fait", "indications sur la façon dont le fichier a été fait"
        ))
    case .elements:
      counted(
        en: ("element of another program", "elements of another program"),
        fr: ("élément d’un autre logiciel", "éléments d’un autre logiciel"))
    case .couplings:
      counted(
        en: ("tie of a node to itself in another layer", "ties of nodes to themselves in another layer"),
        fr: ("lien d’un nœud à lui-même dans une autre couche", "liens de nœuds à eux-mêmes dans une autre couche"))
    case .binaries:
      counted(
        en: ("value that is no text (a picture, a file)", "values that are no text (pictures, files)"),
        fr: ("valeur qui n’est pas du texte (image, fichier)", "valeurs qui ne sont pas du texte (images, fichiers)"))
    case .computed:
      counted(
        en: ("column that is computed from others", "columns that are computed from others"),
        fr: ("colonne calculée à partir d’autres", "colonnes calculées à partir d’autres"))
    case .lists: counted(en: ("ordered list", "ordered lists"), fr: ("liste ordonnée", "listes ordonnées"))
    case .structures:
      counted(
        en: ("value that has parts and no name", "values that have parts and no name"),
        fr: ("valeur en plusieurs parties, sans nom", "valeurs en plusieurs parties, sans nom"))
    case .terms:
      counted(
        en: ("word that the file defines (a class, a property)", "words that the file defines (classes, properties)"),
        fr: ("mot que le fichier définit (classe, propriété)", "mots que le fichier définit (classes, propriétés)"))
    case .undefinedKeys:
      counted(
        en: ("key that the context gives no meaning", "keys that the context gives no meaning"),
        fr: ("clé à laquelle le contexte ne donne pas de sens", "clés auxquelles le contexte ne donne pas de sens"))
    case .identifiers:
      counted(
        en: ("number that only the file itself uses", "numbers that only the file itself uses"),
        fr: ("numéro propre au fichier", "numéros propres au fichier"))
    }
  }
}

/// What was passed over in a file: of each sort how often, and the first names that the file has for it.
extension Diagnosis {
  /// - Parameter names: what the file calls them; empty where the sort says it all.
  package static func passedOver(_ sort: PassedOver, _ count: Int, names: [String], more: Bool) -> Diagnosis {
    let what = sort.text(count)
    func list(_ language: Language) -> String {
      guard !names.isEmpty else { return "" }
      let quoted = Enumeration.quoted(names.map { "\(short: $0)" }, language).joined(separator: ", ")
      return " (\(quoted)\(more ? "…" : ""))"
    }
    let isOne = count == 1
    return Diagnosis(
      code: "passed-over",
      problem: LocalizedText(
        en: "\(what.english)\(list(.english)) \(isOne ? "is" : "are") passed over: an ecosystem has no place for that",
        fr:
          "\(what.french)\(list(.french)) : un écosystème n’a pas de place pour cela"),
      remedy: LocalizedText(
        en: "nothing needs to be done; keep the file if you need \(isOne ? "it" : "them")",
        fr: "il n’y a rien à faire ; gardez le fichier si vous en avez besoin"))
  }

  package static func valueSaidTwice(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "value-said-twice",
      problem: LocalizedText(
        en: "“\(short: name)” is given twice here", fr: "« \(short: name) » est donné deux fois ici"),
      remedy: LocalizedText(en: "keep one of them", fr: "gardez-en un seul"))
  }
}
