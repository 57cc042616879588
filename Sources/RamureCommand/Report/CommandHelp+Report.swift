import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure report`.
  static let report = CommandHelp(
    abstract: LocalizedText(
      en: "Write a report for a board: one document, with everything in it.",
      fr: "Écrire un rapport pour un conseil d’administration : un seul document, où tout est."),
    details: LocalizedText(
      en: """
        The map by kind and by community, what is in the ecosystem, its key actors and why, its communities, those who \
        connect, what would break, the needs without an answer, the quality of the data, the definition of every figure, \
        the sources, and who is who. In the language of the file unless --lang says another.

        PDF is set on pages to print and send: numbers and running titles, links, headings and tables that screen readers \
        can follow. A picture whose letters would have less than 6 points has a page of its own, turned by its shape, on \
        larger paper where it needs that; its caption says so.

        HTML is one page for any screen and for paper (A4): no script, nothing to fetch. Markdown is for GitHub, GitLab and \
        Pandoc; there GitHub and GitLab only show pictures that lie beside the document: --pictures beside.

        The same file gives the same report, to the byte (in a PDF, with the same fonts).
        """,
      fr: """
        La carte par type et par communauté, ce qu’il y a dans l’écosystème, ses acteurs clés et pourquoi, ses communautés, \
        ceux qui relient, ce qui se romprait, les besoins sans réponse, la qualité des données, la définition de chaque \
        chiffre, les sources, et qui est qui. Dans la langue du fichier, sauf si --lang en dit une autre.

        Le PDF est mis en pages, à imprimer et à envoyer : numéros et titres courants, liens, titres et tableaux que suivent les \
        lecteurs d’écran. Une image dont les lettres auraient moins de 6 points a une page à elle, en portrait ou en paysage selon \
        sa forme, et plus grande s’il le faut ; sa légende le dit.

        Le HTML est une page pour tout écran et pour le papier (A4) : pas de script, rien à télécharger. Le Markdown est \
        pour GitHub, GitLab et Pandoc ; GitHub et GitLab n’y montrent que les images à côté du document : --pictures beside.

        Le même fichier donne le même rapport, à l’octet près (dans un PDF, avec les mêmes polices).
        """),
    examples: [
      Example(
        LocalizedText(en: "pages to print and send", fr: "des pages à imprimer et à envoyer"),
        LocalizedText(
          en: "ramure report territory/ecosystem.yaml -o report.pdf",
          fr: "ramure report territoire/ecosystem.yaml -o rapport.pdf")),
      Example(
        LocalizedText(en: "for a repository, with its pictures beside it", fr: "pour un dépôt, images à côté"),
        LocalizedText(
          en: "ramure report territory/ecosystem.yaml -o report.md --pictures beside",
          fr: "ramure report territoire/ecosystem.yaml -o rapport.md --pictures beside")),
      Example(
        LocalizedText(en: "only what is missing, in French", fr: "seulement ce qui manque, en anglais"),
        LocalizedText(
          en: "ramure report territory/ecosystem.yaml --chapters needs,quality --lang fr -o missing.html",
          fr: "ramure report territoire/ecosystem.yaml --chapters needs,quality --lang en -o manques.html")),
    ])
}
