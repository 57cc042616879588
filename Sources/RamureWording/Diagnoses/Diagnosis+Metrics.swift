/// What can be wrong with the measures someone asks for.
extension Diagnosis {
  package static func unknownMetric(_ id: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-metric",
      problem: LocalizedText(en: "there is no metric “\(short: id)”", fr: "il n’y a pas de mesure « \(short: id) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "“ramure metrics --list” lists them all", fr: "« ramure metrics --list » les donne toutes")))
  }

  /// - Parameter subject: what the metric is of: `node`, `edge` or `network`.
  package static func metricOfOther(_ id: String, subject: String) -> Diagnosis {
    let option = subject == "network" ? "network" : subject + "s"
    let words = MetricSubjectWords.name(of: subject)
    return Diagnosis(
      code: "metric-of-other",
      problem: LocalizedText(
        en: "“\(short: id)” is a metric of \(subject == "network" ? "the network" : words.english)",
        fr: "« \(short: id) » est une mesure \(subject == "network" ? "du réseau" : "des \(words.french)")"),
      remedy: LocalizedText(
        en: "ask for it by itself, with --of \(option)", fr: "demandez-la à part, avec --of \(option)"))
  }

  /// - Parameter lists: the ids by what they are of, as `--metrics` takes them.
  package static func mixedMetrics(_ lists: [String]) -> Diagnosis {
    Diagnosis(
      code: "mixed-metrics",
      problem: LocalizedText(
        en: "figures of nodes, of edges and of the network do not go into one table",
        fr: "les valeurs des nœuds, des liens et du réseau ne vont pas dans un même tableau"),
      remedy: LocalizedText(
        en:
          "ask for them one after the other (--metrics \(lists.joined(separator: "; --metrics "))), or in --format json",
        fr: """
          demandez-les l’une après l’autre (--metrics \(lists.joined(separator: " ; --metrics "))), ou en --format json
          """))
  }

  package static func notEstimable(_ id: String, known: [String]) -> Diagnosis {
    Diagnosis(
      code: "not-estimable",
      problem: LocalizedText(en: "“\(short: id)” cannot be estimated", fr: "« \(short: id) » ne s’estime pas"),
      remedy: LocalizedText(
        en: "--approximate takes \(Enumeration.alternatives(known, .english))",
        fr: "--approximate attend \(Enumeration.alternatives(known, .french))"))
  }

  package static func estimatedButNotTaken(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "estimated-but-not-taken",
      problem: LocalizedText(
        en: "“\(short: id)” is to be estimated, but is not among the metrics",
        fr: "« \(short: id) » est à estimer, mais n’est pas parmi les mesures"),
      remedy: LocalizedText(en: "add it to --metrics", fr: "ajoutez-la à --metrics"))
  }

  package static let estimatedDirected = Diagnosis(
    code: "estimated-directed",
    problem: LocalizedText(
      en: "closeness is only estimated where ties have no direction",
      fr: "la proximité ne s’estime que là où les liens n’ont pas de sens"),
    remedy: LocalizedText(
      en: "leave out --directed, or estimate betweenness only",
      fr: "retirez --directed, ou n’estimez que l’intermédiarité"))

  package static let estimatedRaw = Diagnosis(
    code: "estimated-raw",
    problem: LocalizedText(
      en: "estimates of betweenness are shares of all pairs",
      fr: "les estimations de l’intermédiarité sont des parts de toutes les paires"),
    remedy: LocalizedText(en: "leave out --raw or --approximate", fr: "retirez --raw ou --approximate"))

  package static func sortedByOther(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "sorted-by-other",
      problem: LocalizedText(
        en: "rows cannot follow “\(short: id)”, which is not among their metrics",
        fr: "les lignes ne peuvent pas suivre « \(short: id) », qui n’est pas parmi leurs mesures"),
      remedy: LocalizedText(en: "add it to --metrics", fr: "ajoutez-la à --metrics"))
  }

  package static func withoutFigures(_ id: String, _ reason: LocalizedText, isDirected: Bool) -> Diagnosis {
    Diagnosis(
      code: "metric-without-figures",
      problem: LocalizedText(
        en: "“\(short: id)” has no figures here: \(reason.english)",
        fr: "« \(short: id) » n’a pas de valeurs ici : \(reason.french)"),
      remedy: isDirected
        ? LocalizedText(
          en: "look at the network in another way (such as without --directed), or leave the metric out",
          fr: "regardez le réseau autrement (sans --directed, par exemple), ou retirez la mesure")
        : LocalizedText(
          en: "look at another part or view of the network, or leave the metric out",
          fr: "regardez une autre partie ou une autre vue du réseau, ou retirez la mesure"))
  }
}
