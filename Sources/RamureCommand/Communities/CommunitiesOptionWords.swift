import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension CommunityWords {
  enum Slot {
    static let algorithm = LocalizedText(en: "algorithm", fr: "algorithme")
    static let objective = LocalizedText(en: "objective", fr: "objectif")
  }

  static let algorithm = LocalizedText(
    en: "How to look for communities.", fr: "Comment chercher les communautés.")
  static let objective = LocalizedText(
    en: """
      What leiden and louvain make as large as they can: how much more ties stay within than by chance (modularity, unless \
      said), or that communities are denser inside than the resolution (cpm).
      """,
    fr: """
      Ce que leiden et louvain rendent aussi grand que possible : à quel point les liens restent dedans plus que par hasard \
      (modularity, sauf mention), ou que les communautés soient plus denses que la résolution (cpm).
      """)
  static let resolution = LocalizedText(
    en: """
      The higher, the smaller the communities; unless said 1, and for cpm the density of the view.
      """,
    fr: """
      Plus elle est haute, plus les communautés sont petites ; sauf mention 1, et pour cpm la densité de la vue.
      """)
  static let seed = LocalizedText(
    en: "What chance is drawn from: the same seed, the same communities.",
    fr: "De quoi part le hasard : même graine, mêmes communautés.")
  static let restarts = LocalizedText(
    en: """
      How many searches to start; leiden combines what they find, the others keep the best. Unless said, as many as the \
      size of the network allows.
      """,
    fr: """
      Combien de recherches lancer ; leiden combine ce qu’elles trouvent, les autres gardent la meilleure. Sauf mention, \
      autant que la taille du réseau le permet.
      """)
  static let fast = LocalizedText(
    en: "Take what a few passes of leiden find: for a first look at a very large network.",
    fr: "Prendre ce que trouvent quelques passes de leiden : pour un premier regard sur un très grand réseau.")
  static let minSize = LocalizedText(
    en: "Do not list smaller communities: their members are in none.",
    fr: "Ne pas donner les communautés plus petites : leurs membres ne sont dans aucune.")
  static let previous = LocalizedText(
    en: """
      Tell what changed since this earlier version: an ecosystem, or the CSV or JSON that this command wrote. Communities \
      that go on keep number and name.
      """,
    fr: """
      Dire ce qui a changé depuis cette version antérieure : un écosystème, ou le CSV ou le JSON que cette commande a écrit. \
      Les communautés qui se poursuivent gardent numéro et nom.
      """)
  static let top = LocalizedText(
    en: "Show only so many communities, the first; on a terminal 12 unless said.",
    fr: "Ne montrer que tant de communautés, les premières ; dans un terminal 12, sauf mention.")
  static let resolutionRange = LocalizedText(
    en: "--resolution takes a number from 0 to 1000000", fr: "--resolution attend un nombre de 0 à 1000000")
  static let restartsRange = LocalizedText(
    en: "--restarts takes a whole number from 1 to 10000", fr: "--restarts attend un nombre entier de 1 à 10000")
  static let fastWithRestarts = LocalizedText(
    en: "--fast starts once; leave out --restarts", fr: "--fast ne part qu’une fois ; retirez --restarts")
  static let minSizeRange = LocalizedText(
    en: "--min-size takes a whole number, 1 or more", fr: "--min-size attend un nombre entier, 1 ou plus")
  static func idle(_ option: String, _ algorithm: String) -> LocalizedText {
    LocalizedText(
      en: "\(algorithm) does not read \(option); leave it out, or choose another --algorithm",
      fr: "\(algorithm) ne lit pas \(option) ; retirez-la, ou choisissez un autre --algorithm")
  }
  static func noDistances(_ algorithm: String) -> LocalizedText {
    LocalizedText(
      en:
        "\(algorithm) reads how strong ties are, not how long; leave out --weight-is, or choose --algorithm girvan-newman",
      fr: """
        \(algorithm) lit la force des liens, non leur longueur ; retirez --weight-is, ou choisissez --algorithm girvan-newman
        """)
  }
}
