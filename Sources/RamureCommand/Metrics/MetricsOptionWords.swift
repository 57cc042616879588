import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension MetricsWords {
  static let list = LocalizedText(
    en: "List all metrics, with what each says, reads and costs, and where it comes from. Needs no file.",
    fr: "Lister toutes les mesures, avec ce que chacune dit, lit et coûte, et d’où elle vient. Sans fichier.")
  static let metrics = LocalizedText(
    en: "Which metrics, by their ids, parted by commas; or all. Unless said, those most asked for.",
    fr:
      "Quelles mesures, par leurs identifiants, séparés par des virgules ; ou all (toutes). Sauf mention, les usuelles."
  )
  static let ofWhat = LocalizedText(
    en: "Whether figures are of nodes, of edges or of the network; unless said, what the metrics are of.",
    fr: """
      Si les valeurs sont celles des nœuds (nodes), des liens (edges) ou du réseau (network) ; sauf mention, selon les \
      mesures.
      """)
  static let top = LocalizedText(
    en: "Show only so many rows, the first; on a terminal 20 unless said.",
    fr: "Ne montrer que tant de lignes, les premières ; dans un terminal 20, sauf mention.")
  static let sort = LocalizedText(
    en: "Order rows by this metric, highest first; unless said, the first. Without a figure comes last.",
    fr:
      "Ranger les lignes selon cette mesure, du plus haut au plus bas ; sauf mention, la première. Sans valeur à la fin."
  )
  static let ascending = LocalizedText(en: "Lowest first.", fr: "Du plus bas au plus haut.")
  static let raw = LocalizedText(
    en: "Betweenness as a number of pairs, not as a share of all.",
    fr: "L’intermédiarité en nombre de paires, et non en part de toutes.")
  static let tolerance = LocalizedText(
    en: "How far PageRank may be from settled, all nodes together.",
    fr: "De combien PageRank peut rester loin de l’équilibre, tous nœuds ensemble.")
  static let approximate = LocalizedText(
    en: "Estimate these metrics, parted by commas, from samples: betweenness, closeness, harmonic.",
    fr: "Estimer ces mesures, séparées par des virgules, sur des tirages : betweenness, closeness, harmonic.")
  static let error = LocalizedText(
    en: "How far off estimates may be.", fr: "De combien les estimations peuvent s’écarter.")
  static let confidence = LocalizedText(
    en: "How surely estimates are no farther off.", fr: "Avec quelle confiance elles ne s’écartent pas plus.")
  static let seed = LocalizedText(
    en: "What the samples are drawn from: the same seed, the same estimates.",
    fr: "De quoi partent les tirages : même graine, mêmes estimations.")
  static let shareRange = LocalizedText(
    en: "--error and --confidence take numbers between 0 and 1",
    fr: "--error et --confidence attendent des nombres entre 0 et 1")
  static let leastError = LocalizedText(
    en: "--error below 0.0005 takes longer than exact figures; leave out --approximate",
    fr: "--error sous 0.0005 prend plus de temps que les valeurs exactes ; retirez --approximate")
  static let toleranceRange = LocalizedText(
    en: "--tolerance takes a number between 0 and 1", fr: "--tolerance attend un nombre entre 0 et 1")
}
