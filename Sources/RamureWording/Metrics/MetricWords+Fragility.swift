/// Measures of what holds the network together, and where it would come apart.
extension MetricWords {
  package static let articulation = MetricWords(
    LocalizedText(en: "Articulation", fr: "Articulation"),
    LocalizedText(
      en: "1 for a node without which others would no longer be connected, else 0.",
      fr: "1 pour un nœud sans lequel d’autres ne seraient plus reliés, sinon 0."))

  package static let component = MetricWords(
    LocalizedText(en: "Component", fr: "Composante"),
    LocalizedText(
      en: "The number of the island it is on, whatever way ties point; 1 is the largest.",
      fr: "Le numéro de l’îlot où il se trouve, quel que soit le sens des liens ; 1 est le plus grand."))

  package static let strongComponent = MetricWords(
    LocalizedText(en: "Strong component", fr: "Composante forte"),
    LocalizedText(
      en: """
        The number of the circle it belongs to, within which everybody reaches everybody along the arrows; 1 is the \
        largest.
        """,
      fr: """
        Le numéro du cercle dont il fait partie, où chacun atteint chacun en suivant les flèches ; 1 est le plus grand.
        """))

  package static let bridge = MetricWords(
    LocalizedText(en: "Bridge", fr: "Pont"),
    LocalizedText(
      en: "1 for a tie without which some would no longer be connected, else 0.",
      fr: "1 pour un lien sans lequel certains ne seraient plus reliés, sinon 0."))

  package static let components = MetricWords(
    LocalizedText(en: "Components", fr: "Composantes"),
    LocalizedText(
      en: "How many parts nothing ties to each other, nodes alone among them, whatever way ties point.",
      fr: "Combien de parts rien ne relie entre elles, nœuds isolés compris, quel que soit le sens des liens."))

  package static let strongComponents = MetricWords(
    LocalizedText(en: "Strong components", fr: "Composantes fortes"),
    LocalizedText(
      en: "How many circles there are within which everybody reaches everybody along the arrows.",
      fr: "Combien il y a de cercles où chacun atteint chacun en suivant les flèches."))

  package static let isolates = MetricWords(
    LocalizedText(en: "Without ties", fr: "Sans lien"),
    LocalizedText(en: "How many nodes have no tie to another.", fr: "Combien de nœuds n’ont de lien avec aucun autre."))

  package static let articulationPoints = MetricWords(
    LocalizedText(en: "Articulation points", fr: "Points d’articulation"),
    LocalizedText(
      en: "How many nodes there are without which others would no longer be connected.",
      fr: "Combien il y a de nœuds sans lesquels d’autres ne seraient plus reliés."))

  package static let bridges = MetricWords(
    LocalizedText(en: "Bridges", fr: "Ponts"),
    LocalizedText(
      en: "How many ties there are without which some would no longer be connected.",
      fr: "Combien il y a de liens sans lesquels certains ne seraient plus reliés."))

  package static let blocks = MetricWords(
    LocalizedText(en: "Blocks", fr: "Blocs"),
    LocalizedText(
      en: "How many parts there are that no single departure can split; a bridge is one by itself.",
      fr: "Combien il y a de parties qu’aucun départ seul ne peut couper ; un pont en est une à lui seul."))
}
