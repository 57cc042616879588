import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure` itself.
  static let ramure = CommandHelp(
    abstract: LocalizedText(
      en: "Understand and draw ecosystems of partnership.",
      fr: "Comprendre et dessiner les écosystèmes de partenariat."),
    details: LocalizedText(
      en: """
        Who works with whom, in which partnerships, on which shared solutions, since when. An ecosystem is a text file \
        that people write; ramure checks it, describes it, answers questions about it and draws it.

        Exit codes: 0 done, 1 checked and the answer is no, 64 wrong usage, 65 wrong data, 66 no such file, \
        69 something needed is missing, 70 a fault of ramure, 73 cannot create a file, 74 cannot read or write.
        """,
      fr: """
        Qui travaille avec qui, dans quels partenariats, sur quelles solutions collectives, depuis quand. Un écosystème \
        est un fichier texte que l’on écrit à la main ; ramure le vérifie, le décrit, répond à des questions et le dessine.

        Codes de sortie : 0 c’est fait, 1 vérifié et la réponse est non, 64 commande mal écrite, 65 données fautives, \
        66 fichier introuvable, 69 il manque un outil, 70 défaut de ramure, 73 création impossible, \
        74 lecture ou écriture impossible.
        """),
    examples: [
      Example(
        LocalizedText(en: "begin with a small example to edit", fr: "commencer par un petit exemple à modifier"),
        LocalizedText(en: "ramure new territory", fr: "ramure new territoire")),
      Example(
        LocalizedText(en: "find what is wrong with it", fr: "trouver ce qui n’y va pas"),
        LocalizedText(en: "ramure validate territory/ecosystem.yaml", fr: "ramure validate territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "say what it holds, in French", fr: "dire ce qu’il contient, en anglais"),
        LocalizedText(
          en: "ramure info territory/ecosystem.yaml --lang fr", fr: "ramure info territoire/ecosystem.yaml --lang en")),
    ])
}
