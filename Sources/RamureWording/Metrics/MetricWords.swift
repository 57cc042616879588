/// What a measure is called, and what it says, in words for someone who runs a partnership network.
///
/// The catalogue is this type's static members, one file a family.
package struct MetricWords: Hashable, Sendable {
  /// A noun, as it heads a column.
  package let title: LocalizedText
  /// One sentence or two: what a high figure means, then the convention that matters.
  package let definition: LocalizedText

  init(_ title: LocalizedText, _ definition: LocalizedText) {
    self.title = title
    self.definition = definition
  }
}

/// What measures have in common, as headings.
package enum MetricFamilyWords {
  package static let degrees = LocalizedText(en: "Ties", fr: "Liens")
  package static let paths = LocalizedText(en: "Paths", fr: "Chemins")
  package static let influence = LocalizedText(en: "Influence", fr: "Influence")
  package static let cohesion = LocalizedText(en: "Cohesion", fr: "Cohésion")
  package static let brokerage = LocalizedText(en: "Brokerage", fr: "Intermédiation")
  package static let groups = LocalizedText(en: "Groups", fr: "Groupes")
  package static let fragility = LocalizedText(en: "Fragility", fr: "Fragilité")
  package static let whole = LocalizedText(en: "Size and shape", fr: "Taille et forme")
}
