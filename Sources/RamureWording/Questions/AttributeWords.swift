/// What readers call the attributes that many files have; those of a file’s own are called as it calls them.
package enum AttributeWords {
  package static func label(_ name: String) -> LocalizedText {
    known[name] ?? LocalizedText(verbatim: name)
  }

  private static let known: [String: LocalizedText] = [
    "url": LocalizedText(en: "address", fr: "adresse"),
    "note": LocalizedText(en: "note", fr: "note"),
    "description": LocalizedText(en: "description", fr: "description"),
    "image": LocalizedText(en: "image", fr: "image"),
    "images": LocalizedText(en: "images", fr: "images"),
    "territory": LocalizedText(en: "territory", fr: "territoire"),
    "amount": LocalizedText(en: "amount", fr: "montant"),
    "weight": LocalizedText(en: "weight", fr: "poids"),
    "value": LocalizedText(en: "value", fr: "valeur"),
    "leverage": LocalizedText(en: "leverage", fr: "levier"),
    "intensity": LocalizedText(en: "intensity", fr: "intensité"),
    "strength": LocalizedText(en: "strength", fr: "force"),
    "stage": LocalizedText(en: "stage", fr: "étape"),
    "date": LocalizedText(en: "date", fr: "date"),
  ]

  /// "amount: 30,000 EUR", « montant : 30 000 EUR ».
  package static func told(_ label: LocalizedText, _ values: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(label.english): \(values.english)", fr: "\(label.french)\u{A0}: \(values.french)")
  }
}
