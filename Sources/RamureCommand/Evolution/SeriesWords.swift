import RamureAnswers
import RamureWording

/// The options that say at which dates an ecosystem is looked at.
enum SeriesWords {
  enum Slot {
    static let step = LocalizedText(en: "step", fr: "pas")
    static let date = LocalizedText(en: "date", fr: "date")
  }

  static let every = LocalizedText(
    en: "How far apart the dates are.", fr: "De combien les dates sont espacées.")
  static let from = LocalizedText(
    en: "The first date (2006, 2006-03 or 2006-03-14); unless said, the earliest of the file.",
    fr: "La première date (2006, 2006-03 ou 2006-03-14) ; sauf mention, la plus ancienne du fichier.")
  static let to = LocalizedText(
    en: "The last date; unless said, the latest of the file.",
    fr: "La dernière date ; sauf mention, la plus récente du fichier.")
}
