/// What has to be known beside figures.
public enum MetricRemarks {
  public static func onOneComponent(_ nodes: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: """
        it lives on one component of \(Counted.nodes.text(nodes).english) out of \(Figures.grouped(total, .english)), \
        and is 0 elsewhere
        """,
      fr: """
        elle vit sur une seule composante de \(Counted.nodes.text(nodes).french) sur \(Figures.grouped(total, .french)), \
        et vaut 0 ailleurs
        """)
  }

  public static func attenuation(_ attenuation: Double) -> LocalizedText {
    LocalizedText(
      en: "each further step counts \(short(attenuation, .english)) times as much",
      fr: "chaque pas de plus compte \(short(attenuation, .french)) fois autant")
  }

  public static func disconnected(largest: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: """
        the network is disconnected: this is the figure of its largest component, \
        \(Counted.nodes.text(largest).english) out of \(Figures.grouped(total, .english))
        """,
      fr: """
        le réseau n’est pas connexe : c’est la valeur de sa plus grande composante, \
        \(Counted.nodes.text(largest).french) sur \(Figures.grouped(total, .french))
        """)
  }

  /// - Parameter bound: how far off figures may be, given the error in a language.
  public static func estimated(
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

  public static func estimatedBetweenness(_ error: String, _ language: Language) -> String {
    switch language {
    case .english: "no figure is off by more than \(error)"
    case .french: "aucune valeur n’est à plus de \(error) de l’exacte"
    }
  }

  public static func estimatedCloseness(_ error: String, _ language: Language) -> String {
    switch language {
    case .english: "no mean distance behind a figure is off by more than \(error) times the diameter"
    case .french: "aucune distance moyenne derrière une valeur n’est à plus de \(error) fois le diamètre de l’exacte"
    }
  }

  public static func estimatedHarmonic(_ error: String, _ language: Language) -> String {
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

  public static func notConverged(steps: Int, change: Double) -> LocalizedText {
    LocalizedText(
      en: "it did not settle within \(Figures.grouped(steps, .english)) steps (it still moved by \(change))",
      fr: "elle ne s’est pas stabilisée en \(Figures.grouped(steps, .french)) pas (elle bougeait encore de \(change))")
  }

  public static func attenuationTooLarge(_ attenuation: Double, bound: Double) -> LocalizedText {
    LocalizedText(
      en: "its attenuation, \(attenuation), is not below \(bound), from where on its sums have no end",
      fr: "son atténuation, \(attenuation), n’est pas inférieure à \(bound), à partir d’où ses sommes sont sans fin")
  }

  public static let withoutCycles = LocalizedText(
    en: "no walk along the arrows ever returns, so that every figure would be 0",
    fr: "aucune marche le long des flèches ne revient jamais, si bien que toutes les valeurs seraient nulles")
}
