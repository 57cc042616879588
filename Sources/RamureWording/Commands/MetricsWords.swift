/// What `ramure metrics` says: its options, its headings, what has to be known beside figures.
public enum MetricsWords {
  public enum Slot {
    public static let metrics = LocalizedText(en: "metrics", fr: "mesures")
    public static let metric = LocalizedText(en: "metric", fr: "mesure")
    public static let subject = LocalizedText(en: "subject", fr: "objet")
    public static let number = LocalizedText(en: "number", fr: "nombre")
  }

  // MARK: - Options

  public static let list = LocalizedText(
    en: "List all metrics, with what each says, reads and costs, and where it comes from. Needs no file.",
    fr: "Lister toutes les mesures, avec ce que chacune dit, lit et coûte, et d’où elle vient. Sans fichier.")
  public static let metrics = LocalizedText(
    en: "Which metrics, by their ids, parted by commas; or all. Unless said, those most asked for.",
    fr:
      "Quelles mesures, par leurs identifiants, séparés par des virgules ; ou all (toutes). Sauf mention, les usuelles."
  )
  public static let ofWhat = LocalizedText(
    en: "Whether figures are of nodes, of edges or of the network; unless said, what the metrics are of.",
    fr: """
      Si les valeurs sont celles des nœuds (nodes), des liens (edges) ou du réseau (network) ; sauf mention, selon les \
      mesures.
      """)
  public static let top = LocalizedText(
    en: "Show only so many rows, the first; on a terminal 20 unless said.",
    fr: "Ne montrer que tant de lignes, les premières ; dans un terminal 20, sauf mention.")
  public static let sort = LocalizedText(
    en: "Order rows by this metric, highest first; unless said, the first. Without a figure comes last.",
    fr:
      "Ranger les lignes selon cette mesure, du plus haut au plus bas ; sauf mention, la première. Sans valeur à la fin."
  )
  public static let ascending = LocalizedText(en: "Lowest first.", fr: "Du plus bas au plus haut.")
  public static let raw = LocalizedText(
    en: "Betweenness as a number of pairs, not as a share of all.",
    fr: "L’intermédiarité en nombre de paires, et non en part de toutes.")
  public static let tolerance = LocalizedText(
    en: "How far PageRank may be from settled, all nodes together.",
    fr: "De combien PageRank peut rester loin de l’équilibre, tous nœuds ensemble.")

  public static let approximate = LocalizedText(
    en: "Estimate these metrics, parted by commas, from samples: betweenness, closeness, harmonic.",
    fr: "Estimer ces mesures, séparées par des virgules, sur des tirages : betweenness, closeness, harmonic.")
  public static let error = LocalizedText(
    en: "How far off estimates may be.", fr: "De combien les estimations peuvent s’écarter.")
  public static let confidence = LocalizedText(
    en: "How surely estimates are no farther off.", fr: "Avec quelle confiance elles ne s’écartent pas plus.")
  public static let seed = LocalizedText(
    en: "What the samples are drawn from: the same seed, the same estimates.",
    fr: "De quoi partent les tirages : même graine, mêmes estimations.")
  public static let shareRange = LocalizedText(
    en: "--error and --confidence take numbers between 0 and 1",
    fr: "--error et --confidence attendent des nombres entre 0 et 1")
  public static let leastError = LocalizedText(
    en: "--error below 0.0005 takes longer than exact figures; leave out --approximate",
    fr: "--error sous 0.0005 prend plus de temps que les valeurs exactes ; retirez --approximate")

  public static let topRange = LocalizedText(
    en: "--top takes a whole number, 0 or more", fr: "--top attend un nombre entier, 0 ou plus")
  public static let toleranceRange = LocalizedText(
    en: "--tolerance takes a number between 0 and 1", fr: "--tolerance attend un nombre entre 0 et 1")

  // MARK: - Headings

  public static let id = LocalizedText(en: "Id", fr: "Identifiant")
  public static let name = LocalizedText(en: "Name", fr: "Nom")
  public static let kind = LocalizedText(en: "Kind", fr: "Type")
  public static let kinds = LocalizedText(en: "Relations", fr: "Relations")
  public static let from = LocalizedText(en: "From", fr: "De")
  public static let to = LocalizedText(en: "To", fr: "Vers")
  public static let fromName = LocalizedText(en: "Name of the first", fr: "Nom du premier")
  public static let toName = LocalizedText(en: "Name of the second", fr: "Nom du second")
  public static let metric = LocalizedText(en: "Metric", fr: "Mesure")
  public static let of = LocalizedText(en: "Of", fr: "Objet")
  public static let family = LocalizedText(en: "Family", fr: "Famille")
  public static let title = LocalizedText(en: "Title", fr: "Titre")
  public static let definition = LocalizedText(en: "Definition", fr: "Définition")
  public static let reads = LocalizedText(en: "Reads", fr: "Lit")
  public static let cost = LocalizedText(en: "Cost", fr: "Coût")
  public static let source = LocalizedText(en: "Source", fr: "Source")

  // MARK: - The catalogue

  /// - Parameter subject: `node`, `edge` or `network`.
  public static func subject(_ subject: String) -> LocalizedText {
    switch subject {
    case "node": LocalizedText(en: "nodes", fr: "nœuds")
    case "edge": LocalizedText(en: "edges", fr: "liens")
    default: LocalizedText(en: "network", fr: "réseau")
    }
  }

  public static let readsDirection = LocalizedText(en: "direction", fr: "sens")
  public static let readsStrengths = LocalizedText(en: "strengths", fr: "forces")
  public static let readsDistances = LocalizedText(en: "distances", fr: "distances")
  public static let readsGroups = LocalizedText(en: "groups", fr: "groupes")

  /// "of nodes; cost n·m; reads direction and distances".
  public static func about(subject: LocalizedText, cost: String, reads: [LocalizedText]) -> LocalizedText {
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
  public static func remark(on titles: [LocalizedText], _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(titles.map(\.english).joined(separator: ", ")): \(text.english)",
      fr: "\(titles.map(\.french).joined(separator: ", ")) : \(text.french)")
  }

  public static let leftOutForSize = LocalizedText(
    en:
      "left out on a network this large; ask for it by name (--metrics) and be patient, or estimate it (--approximate)",
    fr: """
      laissée de côté sur un réseau de cette taille ; demandez-la par son nom (--metrics) et patientez, ou estimez-la \
      (--approximate)
      """)

  public static func withoutFigures(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(en: "no figures: \(reason.english)", fr: "pas de valeurs : \(reason.french)")
  }

  public static func more(_ rest: Int, total: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more: --top \(total) shows all",
      fr: "… et \(Figures.grouped(rest, .french)) de plus : --top \(total) les montre tous")
  }
}

extension LocalizedText {
  public var inParentheses: LocalizedText { LocalizedText(en: "(\(english))", fr: "(\(french))") }
}

extension Figures {
  /// How many decimals tell figures apart of which the largest is this: four, and more for small ones.
  public static func places(upTo largest: Double) -> Int {
    largest > 0 && largest < 0.01 ? (largest < 0.00001 ? 9 : 7) : 4
  }
}
