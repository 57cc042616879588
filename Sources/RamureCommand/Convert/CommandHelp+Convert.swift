import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure convert`.
  static let convert = CommandHelp(
    abstract: LocalizedText(
      en: "Write an ecosystem in another format.", fr: "Écrire un écosystème dans un autre format."),
    details: LocalizedText(
      en: """
        Files in .yaml are ecosystem files: sections and keys in a fixed order, nodes ordered by id, so that two versions \
        compare well; comments are not kept. A folder (its name ends in a slash, or it is there) gets nodes.csv and \
        edges.csv, for a spreadsheet.

        What the format has no place for is said on standard error, sort by sort, with the first example; with --strict, \
        nothing is written then, and the exit status is 65. The file that is read is never replaced.
        """,
      fr: """
        Un fichier en .yaml est un fichier d’écosystème : sections et clés dans un ordre fixe, nœuds rangés par \
        identifiant, pour que deux versions se comparent bien ; les commentaires ne sont pas gardés. Un dossier (son nom \
        finit par une barre oblique, ou il existe déjà) reçoit nodes.csv et edges.csv, pour un tableur.

        Ce que le format ne peut pas contenir est dit sur la sortie d’erreur, sorte par sorte, avec le premier exemple ; \
        avec --strict, rien n’est alors écrit, et le code de sortie est 65. Le fichier lu n’est jamais remplacé.
        """),
    examples: [
      Example(
        LocalizedText(en: "an ecosystem for a spreadsheet", fr: "un écosystème pour un tableur"),
        LocalizedText(
          en: "ramure convert territory/ecosystem.yaml tables/",
          fr: "ramure convert territoire/ecosystem.yaml tables/")),
      Example(
        LocalizedText(en: "two tables as one file to read", fr: "deux tables en un seul fichier à lire"),
        LocalizedText(
          en: "ramure convert nodes.csv edges.csv ecosystem.yaml",
          fr: "ramure convert nodes.csv edges.csv ecosystem.yaml")),
      Example(
        LocalizedText(en: "only if nothing is lost", fr: "seulement si rien ne se perd"),
        LocalizedText(
          en: "ramure convert territory/ecosystem.yaml tables/ --strict",
          fr: "ramure convert territoire/ecosystem.yaml tables/ --strict")),
    ])
}
