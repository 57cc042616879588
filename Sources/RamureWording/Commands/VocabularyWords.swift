/// What `ramure vocabulary` says around the kinds it lists.
public enum VocabularyWords {
  public static let nodeKinds = LocalizedText(en: "Kinds of nodes", fr: "Types de nœuds")
  public static let relationKinds = LocalizedText(en: "Kinds of relations", fr: "Types de relations")
  public static let stages = LocalizedText(en: "Stages", fr: "Étapes")

  public static let list = LocalizedText(en: "List", fr: "Liste")
  public static let id = LocalizedText(en: "Id", fr: "Identifiant")
  public static let of = LocalizedText(en: "Of", fr: "De")
  public static let family = LocalizedText(en: "Family", fr: "Famille")
  public static let label = LocalizedText(en: "Label", fr: "Libellé")
  public static let inverse = LocalizedText(en: "Read from the other end", fr: "Lu de l’autre bout")
  public static let inverseLabel = LocalizedText(en: "Label from the other end", fr: "Libellé de l’autre bout")
  public static let from = LocalizedText(en: "From", fr: "De")
  public static let to = LocalizedText(en: "To", fr: "Vers")
  public static let rules = LocalizedText(en: "Rules", fr: "Règles")
  public static let attributes = LocalizedText(en: "Attributes", fr: "Attributs")
  public static let subkinds = LocalizedText(en: "Subkinds", fr: "Sous-types")

  /// An end that any kind of node may stand at.
  public static let anyKind = LocalizedText(en: "any", fr: "tous")
  public static let symmetric = LocalizedText(en: "goes both ways", fr: "va dans les deux sens")
  public static let noSelf = LocalizedText(en: "never with itself", fr: "jamais avec soi-même")
  public static let sameKind = LocalizedText(en: "joins two of one kind", fr: "relie deux nœuds d’un même type")
  public static let acyclic = LocalizedText(en: "never leads back", fr: "ne revient jamais au départ")

  public static func value(_ low: String, _ high: String) -> LocalizedText {
    LocalizedText(en: "value from \(low) to \(high)", fr: "valeur de \(low) à \(high)")
  }
}
