import RamureWording

/// What a schema says of values.
enum ShapeWords {
  static let date = LocalizedText(
    en: "A date as far as it is known: 2012, 2012-06 or 2012-06-15.",
    fr: "Une date, pour ce qu’on en sait : 2012, 2012-06 ou 2012-06-15.")
  static let share = LocalizedText(en: "A part, from 0 to 1.", fr: "Une part, de 0 à 1.")
  static let view = LocalizedText(
    en: "How the ecosystem was looked at, in words.", fr: "Comment l’écosystème a été regardé, en mots.")
  static let total = LocalizedText(
    en: "How many there are, listed or not.", fr: "Combien il y en a, qu’ils soient donnés ou non.")
  static let pairs = LocalizedText(en: "Pairs of nodes.", fr: "Paires de nœuds.")
  static let months = LocalizedText(en: "In months.", fr: "En mois.")
  static let signed = LocalizedText(
    en: "From −1 (brakes only) to 1 (accelerators only).", fr: "De −1 (que des freins) à 1 (que des accélérateurs).")
  static let figures = LocalizedText(
    en: "A figure for each metric, by its id; null where it has none.",
    fr: "Une valeur par mesure, sous son identifiant ; null où elle n’en a pas.")
  static let notes = LocalizedText(
    en: "What has to be known of a metric, by its id.", fr: "Ce qu’il faut savoir d’une mesure, sous son identifiant.")
  static let tag = LocalizedText(
    en: "The field: a column of a table, or an attribute of the file.",
    fr: "Le champ : une colonne d’un tableau, ou un attribut du fichier.")

  static func title(_ verb: String) -> LocalizedText {
    LocalizedText(en: "What “ramure \(verb) --format json” writes", fr: "Ce qu’écrit « ramure \(verb) --format json »")
  }
}
