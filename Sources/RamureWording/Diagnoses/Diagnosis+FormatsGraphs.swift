/// What can be wrong with graph files, whatever their syntax.
extension Diagnosis {
  package static let nestedGraph = Diagnosis(
    code: "nested-graph",
    problem: LocalizedText(
      en: "a graph within a node or an edge is not read", fr: "un graphe dans un nœud ou une arête n’est pas lu"),
    remedy: LocalizedText(
      en: "move its nodes and edges into the graph itself; a relation such as memberOf says who belongs where",
      fr: "placez ses nœuds et arêtes dans le graphe lui-même ; une relation comme memberOf dit qui appartient à quoi"))

  package static let hyperedge = Diagnosis(
    code: "hyperedge",
    problem: LocalizedText(
      en: "an edge between more than two nodes is not read here",
      fr: "une arête entre plus de deux nœuds n’est pas lue ici"),
    remedy: LocalizedText(
      en: "write a node for what its members do together, and an edge from each to it",
      fr: "écrivez un nœud pour ce que ses membres font ensemble, et une arête de chacun vers lui"))

  package static let secondGraph = Diagnosis(
    code: "second-graph",
    problem: LocalizedText(en: "a second graph begins here", fr: "un second graphe commence ici"),
    remedy: LocalizedText(en: "keep each in a file of its own", fr: "gardez chacun dans un fichier à part"))

  package static func directionNotSaid(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "direction-not-said",
      problem: LocalizedText(
        en: "nothing says whether edges have a direction; they are taken to have one",
        fr: "rien ne dit si les arêtes ont une direction ; elles sont prises comme orientées"),
      remedy: LocalizedText(
        en: "say so in “\(word)”: directed or undirected", fr: "précisez-le dans « \(word) » : directed ou undirected"))
  }

  package static func directionUnknown(_ text: String, of word: String) -> Diagnosis {
    Diagnosis(
      code: "direction-unknown",
      problem: LocalizedText(
        en: "“\(short: text)” in “\(word)” says no direction",
        fr: "« \(short: text) » dans « \(word) » ne dit aucune direction"),
      remedy: LocalizedText(en: "write directed or undirected", fr: "écrivez directed ou undirected"))
  }
}
