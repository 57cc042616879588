import RamureWording

/// What `ramure vocabulary` says around the kinds it lists.
package enum VocabularyWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Vocabulary", fr: "Vocabulaire")

  package static let nodeKinds = LocalizedText(en: "Kinds of nodes", fr: "Types de nœuds")
  package static let relationKinds = LocalizedText(en: "Kinds of relations", fr: "Types de relations")
  package static let stages = LocalizedText(en: "Stages", fr: "Étapes")

  package static let list = LocalizedText(en: "List", fr: "Liste")
  package static let id = LocalizedText(en: "Id", fr: "Identifiant")
  package static let of = LocalizedText(en: "Of", fr: "De")
  package static let family = LocalizedText(en: "Family", fr: "Famille")
  package static let label = LocalizedText(en: "Label", fr: "Libellé")
  package static let inverse = LocalizedText(en: "Read from the other end", fr: "Lu de l’autre bout")
  package static let inverseLabel = LocalizedText(en: "Label from the other end", fr: "Libellé de l’autre bout")
  package static let from = LocalizedText(en: "From", fr: "De")
  package static let to = LocalizedText(en: "To", fr: "Vers")
  package static let rules = LocalizedText(en: "Rules", fr: "Règles")
  package static let attributes = LocalizedText(en: "Attributes", fr: "Attributs")
  package static let subkinds = LocalizedText(en: "Subkinds", fr: "Sous-types")

  /// An end that any kind of node may stand at.
  package static let anyKind = LocalizedText(en: "any", fr: "tous")
  package static let symmetric = LocalizedText(en: "goes both ways", fr: "va dans les deux sens")
  package static let noSelf = LocalizedText(en: "never with itself", fr: "jamais avec soi-même")
  package static let sameKind = LocalizedText(en: "joins two of one kind", fr: "relie deux nœuds d’un même type")
  package static let acyclic = LocalizedText(en: "never leads back", fr: "ne revient jamais au départ")

  package static func value(_ low: String, _ high: String) -> LocalizedText {
    LocalizedText(en: "value from \(low) to \(high)", fr: "valeur de \(low) à \(high)")
  }
}
