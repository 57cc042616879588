import RamureAnswers
import RamureWording

/// What the help of the options says.
extension CardWords {
  static let others = LocalizedText(
    en: "More of them, each by its id or its name: a card for each.",
    fr: "D’autres, chacun par son identifiant ou son nom : une fiche pour chacun.")
  static let format = LocalizedText(
    en: """
      How to write the card; unless said, by the output file’s name (html and markdown are pages), else sentences on a \
      terminal and CSV elsewhere.
      """,
    fr: """
      La forme de la fiche ; sauf mention, celle que dit le nom du fichier écrit (html et markdown font des pages), sinon \
      des phrases dans un terminal et du CSV ailleurs.
      """)
}
