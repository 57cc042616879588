/// What has to be known beside figures.
package enum MetricRemarks {
  /// Of a score that only some components have.
  package static func onComponents(_ count: Int, nodes: Int, of total: Int) -> LocalizedText {
    let isWhole = nodes == total
    return LocalizedText(
      en: """
        it lives on \(components(count, .english)) of \(Counted.nodes.text(nodes).english)\
        \(isWhole ? "" : " out of \(Figures.grouped(total, .english)), and is 0 elsewhere")
        """,
      fr: """
        elle vit sur \(components(count, .french)) de \(Counted.nodes.text(nodes).french)\
        \(isWhole ? "" : " sur \(Figures.grouped(total, .french)), et vaut 0 ailleurs")
        """)
  }

  private static func components(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: count == 1 ? "one component" : "\(Figures.grouped(count, .english)) components alike, together"
    case .french:
      count == 1 ? "une seule composante" : "\(Figures.grouped(count, .french)) composantes semblables, ensemble"
    }
  }

  /// Of a score that springs from circles of arrows and flows on along them.
  package static func flowingFrom(_ circles: Int, nodes: Int, reached: Int, of total: Int) -> LocalizedText {
    let rest = total - nodes - reached
    let origin = (
      circles == 1 ? "one circle of arrows" : "\(Figures.grouped(circles, .english)) circles of arrows, together",
      circles == 1 ? "un seul circuit de flèches" : "\(Figures.grouped(circles, .french)) circuits de flèches, ensemble"
    )
    var english = ["it springs from \(origin.0) of \(Counted.nodes.text(nodes).english)"]
    var french = ["elle naît dans \(origin.1) de \(Counted.nodes.text(nodes).french)"]
    if reached > 0 {
      english.append("flows on to \(Figures.grouped(reached, .english)) that arrows lead to from there")
      french.append("gagne les \(Figures.grouped(reached, .french)) où mènent de là les flèches")
    }
    if rest > 0 {
      english.append("is 0 for the other \(Figures.grouped(rest, .english))")
      french.append("vaut 0 pour les \(Figures.grouped(rest, .french)) autres")
    }
    return LocalizedText(en: Enumeration.all(english, .english), fr: Enumeration.all(french, .french))
  }

  /// Where rounding lets no step come closer.
  package static func reached(_ error: Double, of tolerance: Double) -> LocalizedText {
    LocalizedText(
      en: """
        all figures together are right to \(error), which is as near as numbers of this machine come, not to the \
        \(tolerance) asked for
        """,
      fr: """
        toutes les valeurs ensemble sont justes à \(error) près, le plus près que permettent les nombres de cette machine, \
        et non aux \(tolerance) demandés
        """)
  }

  package static func attenuation(_ attenuation: Double) -> LocalizedText {
    LocalizedText(
      en: "each further step counts \(short(attenuation, .english)) times as much",
      fr: "chaque pas de plus compte \(short(attenuation, .french)) fois autant")
  }

  /// - Parameter count: how many components are as large as the largest.
  package static func disconnected(largest: Int, count: Int, of total: Int) -> LocalizedText {
    guard count > 1 else {
      return LocalizedText(
        en: """
          the network is disconnected: this is the figure of its largest component, \
          \(Counted.nodes.text(largest).english) out of \(Figures.grouped(total, .english))
          """,
        fr: """
          le réseau n’est pas connexe : c’est la valeur de sa plus grande composante, \
          \(Counted.nodes.text(largest).french) sur \(Figures.grouped(total, .french))
          """)
    }
    return LocalizedText(
      en: """
        the network is disconnected: this is the figure of its \(Figures.grouped(count, .english)) largest components \
        together, each of \(Counted.nodes.text(largest).english) out of \(Figures.grouped(total, .english)): the greatest \
        diameter, the least radius, means over all their nodes
        """,
      fr: """
        le réseau n’est pas connexe : c’est la valeur de ses \(Figures.grouped(count, .french)) plus grandes composantes \
        ensemble, chacune de \(Counted.nodes.text(largest).french) sur \(Figures.grouped(total, .french)) : le plus grand \
        diamètre, le plus petit rayon, des moyennes sur tous leurs nœuds
        """)
  }

  /// Of what does not read what weighs the ties.
  package static let withoutWeights = LocalizedText(
    en: "what ties weigh is not read", fr: "le poids des liens n’est pas lu")
  /// Of what would read how long they are, where the weight says how strong.
  package static let withoutStrengths = LocalizedText(
    en: """
      the weight says how strong ties are, not how long: ties are counted; --weight-is distance takes weights for lengths
      """,
    fr: """
      le poids dit la force des liens, non leur longueur : on compte les liens ; --weight-is distance prend les poids pour \
      des longueurs
      """)

  /// - Parameter bound: how far off figures may be, given the error in a language.
  package static func estimated(
    bound: (String, Language) -> String, error: Double, confidence: Double, seed: UInt64, samples: Int
  ) -> LocalizedText {
    func sure(_ language: Language) -> String { short(confidence * 100, language) }
    return LocalizedText(
      en: """
        an estimate from \(Figures.grouped(samples, .english)) samples (seed \(seed)): with \(sure(.english))% \
        confidence \(bound(short(error, .english), .english))
        """,
      fr: """
        une estimation sur \(Figures.grouped(samples, .french)) tirages (graine \(seed)) : avec une confiance de \
        \(sure(.french))\u{202F}%, \(bound(short(error, .french), .french))
        """)
  }

  package static func estimatedBetweenness(_ error: String, _ language: Language) -> String {
    switch language {
    case .english: "no figure is off by more than \(error)"
    case .french: "aucune valeur n’est à plus de \(error) de l’exacte"
    }
  }

  package static func estimatedCloseness(_ error: String, _ language: Language) -> String {
    switch language {
    case .english: "no mean distance behind a figure is off by more than \(error) times the diameter"
    case .french: "aucune distance moyenne derrière une valeur n’est à plus de \(error) fois le diamètre de l’exacte"
    }
  }

  package static func estimatedHarmonic(_ error: String, _ language: Language) -> String {
    switch language {
    case .english: "no figure is off by more than \(error) times the number of nodes of its component"
    case .french: "aucune valeur n’est à plus de \(error) fois le nombre de nœuds de sa composante de l’exacte"
    }
  }

  /// With as many decimals as the number needs, up to six.
  static func short(_ number: Double, _ language: Language) -> String {
    var text = Figures.decimal(number, places: 6, language)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") || text.hasSuffix(",") { text.removeLast() }
    return text
  }

  package static func notConverged(steps: Int, change: Double) -> LocalizedText {
    LocalizedText(
      en: "it did not settle within \(Figures.grouped(steps, .english)) steps (it still moved by \(change))",
      fr: "elle ne s’est pas stabilisée en \(Figures.grouped(steps, .french)) pas (elle bougeait encore de \(change))")
  }

  package static func attenuationTooLarge(_ attenuation: Double, bound: Double) -> LocalizedText {
    LocalizedText(
      en: "its attenuation, \(attenuation), is not below \(bound), from where on its sums have no end",
      fr: "son atténuation, \(attenuation), n’est pas inférieure à \(bound), à partir d’où ses sommes sont sans fin")
  }

  /// - Parameter isDirected: whether ties have a direction; `nil` where that is not known.
  package static func withoutCycles(isDirected: Bool?) -> LocalizedText {
    switch isDirected {
    case true?:
      LocalizedText(
        en: "no walk along the arrows ever returns, so that every figure would be 0",
        fr: "aucune marche le long des flèches ne revient jamais, si bien que toutes les valeurs seraient nulles")
    case false?:
      LocalizedText(
        en: "nobody is tied to anybody, so that every figure would be 0",
        fr: "personne n’est lié à personne, si bien que toutes les valeurs seraient nulles")
    case nil:
      LocalizedText(
        en: "no walk along the ties ever returns, so that every figure would be 0",
        fr: "aucune marche le long des liens ne revient jamais, si bien que toutes les valeurs seraient nulles")
    }
  }

  package static let disconnectedModes = LocalizedText(
    en: "no figure: of two modes that are disconnected, none is the most central there could be",
    fr: "pas de valeur : de deux ensembles non connexes, aucun n’est le plus central possible")
}
