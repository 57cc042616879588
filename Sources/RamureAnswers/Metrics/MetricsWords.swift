import RamureWording

/// What `ramure metrics` says: its options, its headings, what has to be known beside figures.
package enum MetricsWords {
  // MARK: - Options

  package static let list = LocalizedText(
    en: "List all metrics, with what each says, reads and costs, and where it comes from. Needs no file.",
    fr: "Lister toutes les mesures, avec ce que chacune dit, lit et coûte, et d’où elle vient. Sans fichier.")
  package static let metrics = LocalizedText(
    en: "Which metrics, by their ids, parted by commas; or all. Unless said, those most asked for.",
    fr:
      "Quelles mesures, par leurs identifiants, séparés par des virgules ; ou all (toutes). Sauf mention, les usuelles."
  )
  package static let ofWhat = LocalizedText(
    en: "Whether figures are of nodes, of edges or of the network; unless said, what the metrics are of.",
    fr: """
      Si les valeurs sont celles des nœuds (nodes), des liens (edges) ou du réseau (network) ; sauf mention, selon les \
      mesures.
      """)
  package static let top = LocalizedText(
    en: "Show only so many rows, the first; on a terminal 20 unless said.",
    fr: "Ne montrer que tant de lignes, les premières ; dans un terminal 20, sauf mention.")
  package static let sort = LocalizedText(
    en: "Order rows by this metric, highest first; unless said, the first. Without a figure comes last.",
    fr:
      "Ranger les lignes selon cette mesure, du plus haut au plus bas ; sauf mention, la première. Sans valeur à la fin."
  )
  package static let ascending = LocalizedText(en: "Lowest first.", fr: "Du plus bas au plus haut.")
  package static let raw = LocalizedText(
    en: "Betweenness as a number of pairs, not as a share of all.",
    fr: "L’intermédiarité en nombre de paires, et non en part de toutes.")
  package static let tolerance = LocalizedText(
    en: "How far PageRank may be from settled, all nodes together.",
    fr: "De combien PageRank peut rester loin de l’équilibre, tous nœuds ensemble.")

  package static let approximate = LocalizedText(
    en: "Estimate these metrics, parted by commas, from samples: betweenness, closeness, harmonic.",
    fr: "Estimer ces mesures, séparées par des virgules, sur des tirages : betweenness, closeness, harmonic.")
  package static let error = LocalizedText(
    en: "How far off estimates may be.", fr: "De combien les estimations peuvent s’écarter.")
  package static let confidence = LocalizedText(
    en: "How surely estimates are no farther off.", fr: "Avec quelle confiance elles ne s’écartent pas plus.")
  package static let seed = LocalizedText(
    en: "What the samples are drawn from: the same seed, the same estimates.",
    fr: "De quoi partent les tirages : même graine, mêmes estimations.")
  package static let shareRange = LocalizedText(
    en: "--error and --confidence take numbers between 0 and 1",
    fr: "--error et --confidence attendent des nombres entre 0 et 1")
  package static let leastError = LocalizedText(
    en: "--error below 0.0005 takes longer than exact figures; leave out --approximate",
    fr: "--error sous 0.0005 prend plus de temps que les valeurs exactes ; retirez --approximate")

  package static let toleranceRange = LocalizedText(
    en: "--tolerance takes a number between 0 and 1", fr: "--tolerance attend un nombre entre 0 et 1")

  // MARK: - Headings

  package static let metric = LocalizedText(en: "Metric", fr: "Mesure")
  package static let of = LocalizedText(en: "Of", fr: "Objet")
  package static let family = LocalizedText(en: "Family", fr: "Famille")
  package static let title = LocalizedText(en: "Title", fr: "Titre")
  package static let definition = LocalizedText(en: "Definition", fr: "Définition")
  package static let reads = LocalizedText(en: "Reads", fr: "Lit")
  package static let cost = LocalizedText(en: "Cost", fr: "Coût")
  package static let source = LocalizedText(en: "Source", fr: "Source")

  // MARK: - The catalogue

  package static let readsDirection = LocalizedText(en: "direction", fr: "sens")
  package static let readsStrengths = LocalizedText(en: "strengths", fr: "forces")
  package static let readsDistances = LocalizedText(en: "distances", fr: "distances")
  package static let readsGroups = LocalizedText(en: "groups", fr: "groupes")

  /// "of nodes; cost n·m; reads direction and distances".
  package static func about(subject: LocalizedText, cost: String, reads: [LocalizedText]) -> LocalizedText {
    let english =
      ["of \(subject.english)", "cost \(cost)"]
      + (reads.isEmpty ? [] : ["reads \(Enumeration.all(reads.map(\.english), .english))"])
    let french =
      ["porte sur : \(subject.french)", "coût \(cost)"]
      + (reads.isEmpty ? [] : ["lit \(Enumeration.all(reads.map(\.french), .french))"])
    return LocalizedText(en: english.joined(separator: "; "), fr: french.joined(separator: " ; "))
  }

  // MARK: - Beside the figures

  /// "Diameter, Radius: the network is disconnected…"
  package static func remark(on titles: [LocalizedText], _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(titles.map(\.english).joined(separator: ", ")): \(text.english)",
      fr: "\(titles.map(\.french).joined(separator: ", ")) : \(text.french)")
  }

  package static let leftOutForSize = LocalizedText(
    en:
      "left out on a network this large; ask for it by name (--metrics) and be patient, or estimate it (--approximate)",
    fr: """
      laissée de côté sur un réseau de cette taille ; demandez-la par son nom (--metrics) et patientez, ou estimez-la \
      (--approximate)
      """)

  package static func withoutFigures(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(en: "no figures: \(reason.english)", fr: "pas de valeurs : \(reason.french)")
  }

}
