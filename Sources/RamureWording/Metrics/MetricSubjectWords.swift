/// What figures are of.
package enum MetricSubjectWords {
  /// - Parameter subject: `node`, `edge` or `network`.
  package static func name(of subject: String) -> LocalizedText {
    switch subject {
    case "node": LocalizedText(en: "nodes", fr: "nœuds")
    case "edge": LocalizedText(en: "edges", fr: "liens")
    default: LocalizedText(en: "network", fr: "réseau")
    }
  }
}
