import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure new`.
  static let new = CommandHelp(
    abstract: LocalizedText(
      en: "Write a small commented ecosystem to begin from.",
      fr: "Écrire un petit écosystème commenté, pour commencer."),
    details: LocalizedText(
      en: """
        Makes the folder if need be, with ecosystem.yaml and README.md in it. Files that are there already are never \
        overwritten. With --workbook, a workbook to fill in with Excel or LibreOffice: a sheet each for actors, \
        partnerships, relations and sources, lists of words to choose from, and a page of help.
        """,
      fr: """
        Crée le dossier s’il le faut, avec ecosystem.yaml et README.md dedans. Les fichiers déjà présents ne sont \
        jamais écrasés. Avec --workbook, un classeur à remplir dans Excel ou LibreOffice : une feuille pour les \
        acteurs, les partenariats, les relations et les sources, des listes de mots au choix, et une page d’aide.
        """),
    examples: [
      Example(
        LocalizedText(en: "an example in a new folder", fr: "un exemple dans un nouveau dossier"),
        LocalizedText(en: "ramure new territory", fr: "ramure new territoire")),
      Example(
        LocalizedText(en: "a workbook to fill in", fr: "un classeur à remplir"),
        LocalizedText(en: "ramure new --workbook territory.xlsx", fr: "ramure new --workbook territoire.xlsx")),
      Example(
        LocalizedText(en: "commented in French", fr: "commenté en anglais"),
        LocalizedText(en: "ramure new territoire --lang fr", fr: "ramure new territory --lang en")),
    ])
}
