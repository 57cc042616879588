/// What a measure is called, and what it says, in words for someone who runs a partnership network.
///
/// The catalogue is this type's static members, one file a family.
public struct MetricWords: Hashable, Sendable {
  /// A noun, as it heads a column.
  public let title: LocalizedText
  /// One sentence or two: what a high figure means, then the convention that matters.
  public let definition: LocalizedText

  init(_ title: LocalizedText, _ definition: LocalizedText) {
    self.title = title
    self.definition = definition
  }
}

/// What measures have in common, as headings.
public enum MetricFamilyWords {
  public static let degrees = LocalizedText(en: "Ties", fr: "Liens")
  public static let paths = LocalizedText(en: "Paths", fr: "Chemins")
  public static let influence = LocalizedText(en: "Influence", fr: "Influence")
  public static let cohesion = LocalizedText(en: "Cohesion", fr: "Cohésion")
  public static let brokerage = LocalizedText(en: "Brokerage", fr: "Intermédiation")
  public static let groups = LocalizedText(en: "Groups", fr: "Groupes")
  public static let fragility = LocalizedText(en: "Fragility", fr: "Fragilité")
  public static let whole = LocalizedText(en: "Size and shape", fr: "Taille et forme")
}
