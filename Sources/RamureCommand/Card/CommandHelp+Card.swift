import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure card`.
  static let card = CommandHelp(
    abstract: LocalizedText(
      en: "Show all that is known of an actor: what is written, its relations, its figures.",
      fr: "Montrer tout ce qu’on sait d’un acteur : ce qui est écrit, ses relations, ses chiffres."),
    details: LocalizedText(
      en: """
        An actor, a partnership, a solution, a need: its names, its kind, its dates and stages; notes, addresses, pictures, \
        amounts and every attribute of its own, as the file has them; who takes part in it, and its relations with their \
        roles, dates, amounts, notes and sources; its figures with its place among all, as “ramure metrics” takes them; its \
        community; what would fall apart without it, as “ramure fragility” tells.

        HTML and Markdown are pages to send and to print. CSV has a row for each line of the card; its columns are id, name, \
        kind, section, label, text, address, sources. JSON has the facts by themselves (attributes, relations, figures, \
        community, departure) and the same sections.
        """,
      fr: """
        Un acteur, un partenariat, une solution, un besoin : ses noms, son type, ses dates et ses étapes ; notes, adresses, \
        images, montants et tous les attributs qui lui sont propres, tels que le fichier les donne ; qui y participe, et \
        ses relations avec rôles, dates, montants, notes et sources ; ses valeurs et son rang parmi tous, comme les calcule \
        « ramure metrics » ; sa communauté ; ce qui se déferait sans lui, comme le dit « ramure fragility ».

        Le HTML et le Markdown sont des pages à envoyer et à imprimer. Le CSV a une ligne par ligne de la fiche ; ses \
        colonnes sont id, name, kind, section, label, text, address, sources. Le JSON donne les faits à part (attributes, \
        relations, figures, community, departure) et les mêmes rubriques.
        """),
    examples: [
      Example(
        LocalizedText(en: "all about one", fr: "tout sur l’un d’eux"),
        LocalizedText(
          en: "ramure card territory/ecosystem.yaml \"Wheels for All\"",
          fr: "ramure card territoire/ecosystem.yaml \"Des roues pour tous\"")),
      Example(
        LocalizedText(en: "a page to print, as of 2020", fr: "une page à imprimer, état de 2020"),
        LocalizedText(
          en: "ramure card territory/ecosystem.yaml wheels --at 2020 -o wheels.html",
          fr: "ramure card territoire/ecosystem.yaml roues --at 2020 -o roues.html")),
      Example(
        LocalizedText(en: "two cards in one document", fr: "deux fiches dans un document"),
        LocalizedText(
          en: "ramure card territory/ecosystem.yaml wheels mills -o both.md",
          fr: "ramure card territoire/ecosystem.yaml roues moulins -o les-deux.md")),
    ])
}
