import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure validate`.
  static let validate = CommandHelp(
    abstract: LocalizedText(
      en: "Check files, and say line by line what to correct.",
      fr: "Vérifier des fichiers, et dire ligne par ligne quoi corriger."),
    details: LocalizedText(
      en: """
        Each file is checked by itself; two CSV files are one ecosystem, nodes first, then edges. What is wrong is \
        written as file:line:column, so that editors can go there. Exits with 65 when a file is not valid.
        """,
      fr: """
        Chaque fichier est vérifié pour lui-même ; deux fichiers CSV forment un seul écosystème, les nœuds puis les \
        arêtes. Ce qui ne va pas s’écrit fichier:ligne:colonne, pour qu’un éditeur puisse s’y rendre. Le code de sortie \
        est 65 quand un fichier n’est pas valide.
        """),
    examples: [
      Example(
        LocalizedText(en: "one file", fr: "un fichier"),
        LocalizedText(
          en: "ramure validate territory/ecosystem.yaml", fr: "ramure validate territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "refuse kinds that ramure does not know", fr: "refuser les types que ramure ne connaît pas"),
        LocalizedText(
          en: "ramure validate nodes.csv edges.csv --vocabulary closed",
          fr: "ramure validate nodes.csv edges.csv --vocabulary closed")),
      Example(
        LocalizedText(en: "what is wrong, for a script", fr: "ce qui ne va pas, pour un script"),
        LocalizedText(
          en: "ramure validate territory/ecosystem.yaml --format json",
          fr: "ramure validate territoire/ecosystem.yaml --format json")),
    ])
}
