import RamureWording

/// What `ramure metrics` says: its options, its headings, what has to be known beside figures.
package enum MetricsWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Measures", fr: "Mesures")

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
