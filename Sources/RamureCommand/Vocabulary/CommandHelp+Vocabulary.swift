import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure vocabulary`.
  static let vocabulary = CommandHelp(
    abstract: LocalizedText(
      en: "List the kinds of nodes and relations, and the stages.",
      fr: "Lister les types de nœuds et de relations, et les étapes."),
    details: LocalizedText(
      en: """
        For each kind of relation: its name read from the other end, what it may go out from and lead to, and its \
        rules. With a file, lists the kinds of that file, its own among them.
        """,
      fr: """
        Pour chaque type de relation : son nom lu depuis l’autre bout, d’où elle peut partir, où elle peut mener, et \
        ses règles. Avec un fichier, donne les types de ce fichier, les siens compris.
        """),
    examples: [
      Example(
        LocalizedText(en: "on the screen", fr: "à l’écran"),
        LocalizedText(en: "ramure vocabulary --format table", fr: "ramure vocabulary --format table")),
      Example(
        LocalizedText(en: "with French labels, for a spreadsheet", fr: "avec les libellés anglais, pour un tableur"),
        LocalizedText(
          en: "ramure vocabulary --lang fr -o vocabulaire.csv", fr: "ramure vocabulary --lang en -o vocabulary.csv")),
      Example(
        LocalizedText(en: "the kinds of a file", fr: "les types d’un fichier"),
        LocalizedText(
          en: "ramure vocabulary territory/ecosystem.yaml", fr: "ramure vocabulary territoire/ecosystem.yaml")),
    ])
}
