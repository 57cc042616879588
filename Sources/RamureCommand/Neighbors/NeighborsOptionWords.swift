import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension NeighbourWords {
  static let depth = LocalizedText(
    en: "How many ties away, 1 or more.", fr: "À combien de liens au plus, 1 ou davantage.")
  static let top = LocalizedText(
    en: "Name only so many of each group; on a terminal 30, beyond direct neighbours 12, unless said.",
    fr: "N’en nommer que tant de chaque groupe ; dans un terminal 30, au-delà des voisins directs 12, sauf mention.")
  static let depthRange = LocalizedText(
    en: "--depth takes a whole number, 1 or more", fr: "--depth attend un nombre entier, 1 ou plus")
}
