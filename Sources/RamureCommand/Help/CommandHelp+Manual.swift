import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure manual`.
  static let manual = CommandHelp(
    abstract: LocalizedText(
      en: "Print the manual page, for man.", fr: "Imprimer la page de manuel, pour man."),
    details: LocalizedText(
      en: "The page holds the help of every command, in the form that man reads.",
      fr: "La page réunit l’aide de toutes les commandes, sous la forme que lit man."),
    examples: [
      Example(
        LocalizedText(en: "write it to a file", fr: "l’écrire dans un fichier"),
        LocalizedText(en: "ramure manual > ramure.1", fr: "ramure manual > ramure.1")),
      Example(
        LocalizedText(en: "read it", fr: "la lire"),
        LocalizedText(en: "ramure manual | man -l -", fr: "ramure manual | man -l -")),
      Example(
        LocalizedText(en: "in French", fr: "en anglais"),
        LocalizedText(en: "ramure manual --lang fr", fr: "ramure manual --lang en")),
    ])
}
