import RamureWording

/// What a page that explores a map says, by the keys its script asks for.
///
/// Values go where `{0}` and `{1}` stand. A text that counts has two forms, parted by an upright stroke.
enum ExplorerWords {
  static let withoutScript = LocalizedText(
    en: "This is the map as it was drawn. With scripts allowed it can be searched, filtered and asked.",
    fr:
      "Voici la carte telle qu’elle a été dessinée. Si les scripts sont permis, on peut y chercher, filtrer et l’interroger."
  )

  static var all: [(String, LocalizedText)] { page + filters + cards + questions + tables }

  /// A text with a form for one and a form for many.
  private static func counted(_ english: (String, String), _ french: (String, String)) -> LocalizedText {
    LocalizedText(en: english.0 + "|" + english.1, fr: french.0 + "|" + french.1)
  }

  // MARK: - What the page is

  private static let page: [(String, LocalizedText)] = [
    ("search", LocalizedText(en: "Search an actor…", fr: "Chercher un acteur…")),
    ("nobodyFound", LocalizedText(en: "Nobody of that name", fr: "Personne de ce nom")),
    ("foundCount", counted(("{0} found", "{0} found"), ("{0} trouvé", "{0} trouvés"))),
    ("menu", LocalizedText(en: "Menu", fr: "Menu")),
    ("filters", LocalizedText(en: "Filters", fr: "Filtres")),
    ("questions", LocalizedText(en: "Questions", fr: "Questions")),
    ("table", LocalizedText(en: "Table", fr: "Tableau")),
    ("share", LocalizedText(en: "Share", fr: "Partager")),
    ("tour", LocalizedText(en: "Tour", fr: "Visite")),
    ("map", LocalizedText(en: "Map", fr: "Carte")),
    ("legend", LocalizedText(en: "Legend", fr: "Légende")),
    ("card", LocalizedText(en: "Card", fr: "Fiche")),
    (
      "keys",
      LocalizedText(
        en: "Arrow keys go from mark to mark, Enter opens a card, + and − zoom, 0 shows all, / searches.",
        fr:
          "Les flèches vont d’une marque à l’autre, Entrée ouvre la fiche, + et − changent l’échelle, 0 montre tout, / cherche."
      )
    ),
    ("zoom", LocalizedText(en: "Zoom", fr: "Échelle")),
    ("nearer", LocalizedText(en: "Zoom in", fr: "Agrandir")),
    ("farther", LocalizedText(en: "Zoom out", fr: "Réduire")),
    ("fit", LocalizedText(en: "Show all", fr: "Tout montrer")),
    ("lasso", LocalizedText(en: "Draw a line around some", fr: "Entourer des acteurs")),
    (
      "nothingLeft",
      LocalizedText(
        en: "The filters leave nothing: “Show everything again” ends them",
        fr: "Les filtres ne laissent rien : « Tout réafficher » les annule")
    ),
    ("empty", LocalizedText(en: "There is nothing in the file yet", fr: "Il n’y a encore rien dans le fichier")),
    ("shownCount", LocalizedText(en: "{0} nodes and {1} relations shown", fr: "{0} nœuds et {1} relations affichés")),
    ("copied", LocalizedText(en: "The link is on the clipboard", fr: "Le lien est dans le presse-papiers")),
    ("inTheAddress", LocalizedText(en: "The link is in the address bar", fr: "Le lien est dans la barre d’adresse")),
    (
      "noPicture",
      LocalizedText(en: "The browser could not make the picture", fr: "Le navigateur n’a pas pu faire l’image")
    ),
    ("closePanel", LocalizedText(en: "Close the panel", fr: "Fermer le volet")),
    ("closeCard", LocalizedText(en: "Close the card", fr: "Fermer la fiche")),
    ("closeTable", LocalizedText(en: "Close the table", fr: "Fermer le tableau")),
    ("export.link", LocalizedText(en: "Copy the link to this view", fr: "Copier le lien de cette vue")),
    ("export.svg", LocalizedText(en: "Picture (SVG)", fr: "Image (SVG)")),
    ("export.png", LocalizedText(en: "Picture (PNG)", fr: "Image (PNG)")),
    ("export.csv", LocalizedText(en: "Table (CSV)", fr: "Tableau (CSV)")),
    ("export.positions", LocalizedText(en: "Places (for --positions)", fr: "Positions (pour --positions)")),
    ("export.print", LocalizedText(en: "Print…", fr: "Imprimer…")),
    ("export.unmove", LocalizedText(en: "Put the marks back", fr: "Remettre les marques en place")),
  ]

  // MARK: - Filters

  private static let filters: [(String, LocalizedText)] = [
    ("look", LocalizedText(en: "Look", fr: "Apparence")),
    ("colourBy", LocalizedText(en: "Colour tells", fr: "La couleur indique")),
    ("sizeBy", LocalizedText(en: "Area tells", fr: "La surface indique")),
    ("regions", LocalizedText(en: "Regions of the communities", fr: "Régions des communautés")),
    ("kinds", LocalizedText(en: "Kinds", fr: "Types")),
    ("relationKinds", LocalizedText(en: "Relations", fr: "Relations")),
    ("communities", LocalizedText(en: "Communities", fr: "Communautés")),
    ("territories", LocalizedText(en: "Territories", fr: "Territoires")),
    ("attributeFilter", LocalizedText(en: "Filter by attribute", fr: "Filtrer par attribut")),
    ("showAll", LocalizedText(en: "Show everything again", fr: "Tout réafficher")),
    ("allOfThese", LocalizedText(en: "all", fr: "tous")),
    ("all", LocalizedText(en: "all", fr: "tous")),
    ("only", LocalizedText(en: "only", fr: "seul")),
    (
      "moreValues",
      counted(
        ("{0} more value: the search finds whom you mean", "{0} more values: the search finds whom you mean"),
        (
          "{0} autre valeur : la recherche trouve qui vous cherchez",
          "{0} autres valeurs : la recherche trouve qui vous cherchez"
        ))
    ),
    ("kind", LocalizedText(en: "Kind", fr: "Type")),
    ("subkind", LocalizedText(en: "Finer kind", fr: "Sous-type")),
    ("community", LocalizedText(en: "Community", fr: "Communauté")),
    ("territory", LocalizedText(en: "Territory", fr: "Territoire")),
    ("degree", LocalizedText(en: "Others it is tied to", fr: "Nombre d’acteurs liés")),
    ("alike", LocalizedText(en: "Nothing: all alike", fr: "Rien : toutes pareilles")),
    ("yes", LocalizedText(en: "yes", fr: "oui")),
    ("no", LocalizedText(en: "no", fr: "non")),
    ("noValue", LocalizedText(en: "not stated", fr: "non précisé")),
    ("noCommunity", LocalizedText(en: "in no community", fr: "dans aucune communauté")),
    ("otherGroups", counted(("{0} other", "{0} others"), ("{0} autre", "{0} autres"))),
    ("areaTells", LocalizedText(en: "Area: {0}", fr: "Surface : {0}")),
    ("year", LocalizedText(en: "Year", fr: "Année")),
    ("years", LocalizedText(en: "Years", fr: "Années")),
    ("allYears", LocalizedText(en: "all years", fr: "toutes les années")),
    ("play", LocalizedText(en: "Play", fr: "Lecture")),
    ("pause", LocalizedText(en: "Pause", fr: "Pause")),
    (
      "undated",
      counted(
        ("{0} fact without date shown too", "{0} facts without date shown too"),
        ("{0} fait sans date, affiché aussi", "{0} faits sans date, affichés aussi"))
    ),
  ]

  // MARK: - Cards

  private static let cards: [(String, LocalizedText)] = [
    ("alsoCalled", LocalizedText(en: "Also called", fr: "Aussi appelé")),
    ("stages", LocalizedText(en: "Stages", fr: "Étapes")),
    ("relationCount", counted(("{0} relation", "{0} relations"), ("{0} relation", "{0} relations"))),
    ("figures", LocalizedText(en: "Figures", fr: "Mesures")),
    ("measure", LocalizedText(en: "Measure", fr: "Mesure")),
    ("value", LocalizedText(en: "Value", fr: "Valeur")),
    ("rankHeading", LocalizedText(en: "Rank", fr: "Rang")),
    ("rank", LocalizedText(en: "no. {0}", fr: "n° {0}")),
    ("inCommunity", LocalizedText(en: "Community {0}:", fr: "Communauté {0} :")),
    ("whatHangs", LocalizedText(en: "What hangs on it", fr: "Ce qui en dépend")),
    (
      "cutOff",
      counted(
        ("{0} other would be cut off from the rest", "{0} others would be cut off from the rest"),
        ("{0} autre serait coupé du reste", "{0} autres seraient coupés du reste"))
    ),
    (
      "nothingCutOff",
      LocalizedText(en: "Nobody would be cut off from the rest", fr: "Personne ne serait coupé du reste")
    ),
    (
      "leftAlone",
      counted(
        ("{0} would be left without any tie", "{0} would be left without any tie"),
        ("{0} n’aurait plus aucun lien", "{0} n’auraient plus aucun lien"))
    ),
    (
      "lostPairs",
      counted(
        ("{0} pair would no longer be connected", "{0} pairs would no longer be connected"),
        ("{0} paire ne serait plus connectée", "{0} paires ne seraient plus connectées"))
    ),
    ("sources", LocalizedText(en: "Sources", fr: "Sources")),
    ("centreHere", LocalizedText(en: "Centre the map here", fr: "Centrer la carte ici")),
    ("wholeMap", LocalizedText(en: "Whole map", fr: "Toute la carte")),
    ("depth", LocalizedText(en: "How far around", fr: "Jusqu’où autour")),
    ("tieCount", counted(("{0} tie", "{0} ties"), ("{0} lien", "{0} liens"))),
    ("pathFrom", LocalizedText(en: "Path from here…", fr: "Chemin à partir d’ici…")),
    ("ifLeft", LocalizedText(en: "If it left…", fr: "En cas de départ…")),
    ("chosenCount", counted(("{0} chosen", "{0} chosen"), ("{0} choisi", "{0} choisis"))),
    ("attribute.url", LocalizedText(en: "Address", fr: "Adresse")),
    ("attribute.note", LocalizedText(en: "Note", fr: "Note")),
    ("attribute.role", LocalizedText(en: "Role", fr: "Rôle")),
    ("attribute.image", LocalizedText(en: "Image", fr: "Image")),
    ("attribute.territory", LocalizedText(en: "Territory", fr: "Territoire")),
    ("attribute.weight", LocalizedText(en: "Weight", fr: "Poids")),
    ("attribute.value", LocalizedText(en: "Value", fr: "Valeur")),
    ("attribute.amount", LocalizedText(en: "Amount", fr: "Montant")),
    ("attribute.description", LocalizedText(en: "Description", fr: "Description")),
  ]

  // MARK: - Questions

  private static let questions: [(String, LocalizedText)] = [
    (
      "question.path",
      LocalizedText(
        en: "How are two connected?",
        fr: "Comment deux acteurs sont-ils liés ?")
    ),
    (
      "question.common",
      LocalizedText(
        en: "Whom do two have in common?",
        fr: "Qui deux acteurs ont-ils en commun ?")
    ),
    (
      "question.without",
      LocalizedText(
        en: "What if someone left?",
        fr: "Et si quelqu’un partait ?")
    ),
    ("from", LocalizedText(en: "From", fr: "De")),
    ("to", LocalizedText(en: "To", fr: "À")),
    ("swap", LocalizedText(en: "Swap", fr: "Inverser")),
    ("whoLeaves", LocalizedText(en: "Who leaves", fr: "Qui part")),
    ("stays", LocalizedText(en: "{0} stays", fr: "{0} reste")),
    ("endQuestion", LocalizedText(en: "End the question", fr: "Terminer la question")),
    ("chooseTwo", LocalizedText(en: "Choose two actors", fr: "Choisissez deux acteurs")),
    ("chooseLeaving", LocalizedText(en: "Choose who leaves", fr: "Choisissez qui part")),
    ("sameTwice", LocalizedText(en: "Both are the same", fr: "C’est deux fois le même")),
    ("hiddenOne", LocalizedText(en: "The filters hide one of the two", fr: "Les filtres cachent l’un des deux")),
    (
      "noPath",
      LocalizedText(
        en: "No path leads from one to the other in this view",
        fr: "Aucun chemin ne mène de l’un à l’autre dans cette vue")
    ),
    (
      "pathCount",
      counted(
        ("{0} shortest path, of {1}", "{0} shortest paths, of {1}"),
        ("{0} plus court chemin, de {1}", "{0} plus courts chemins, de {1}"))
    ),
    ("morePaths", LocalizedText(en: "There are more.", fr: "Il y en a d’autres.")),
    (
      "commonCount",
      counted(("{0} is tied to both", "{0} are tied to both"), ("{0} est lié aux deux", "{0} sont liés aux deux"))
    ),
  ]

  // MARK: - The table and the tour

  private static let tables: [(String, LocalizedText)] = [
    ("actors", LocalizedText(en: "Actors", fr: "Acteurs")),
    ("relations", LocalizedText(en: "Relations", fr: "Relations")),
    ("name", LocalizedText(en: "Name", fr: "Nom")),
    ("relation", LocalizedText(en: "Relation", fr: "Relation")),
    ("start", LocalizedText(en: "Start", fr: "Début")),
    ("end", LocalizedText(en: "End", fr: "Fin")),
    ("filterRows", LocalizedText(en: "Filter the rows", fr: "Filtrer les lignes")),
    ("actorRows", counted(("{0} actor", "{0} actors"), ("{0} acteur", "{0} acteurs"))),
    ("relationRows", counted(("{0} relation", "{0} relations"), ("{0} relation", "{0} relations"))),
    ("pageBefore", LocalizedText(en: "Page before", fr: "Page précédente")),
    ("pageAfter", LocalizedText(en: "Next page", fr: "Page suivante")),
    ("pageOf", LocalizedText(en: "page {0} of {1}", fr: "page {0} sur {1}")),
    ("stepOf", LocalizedText(en: "Step {0} of {1}", fr: "Étape {0} sur {1}")),
    ("stepBefore", LocalizedText(en: "Back", fr: "Précédent")),
    ("stepAfter", LocalizedText(en: "Next", fr: "Suivant")),
    ("endTour", LocalizedText(en: "End the tour", fr: "Terminer la visite")),
  ]
}
