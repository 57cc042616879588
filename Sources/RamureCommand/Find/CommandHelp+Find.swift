import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure find`.
  static let find = CommandHelp(
    abstract: LocalizedText(
      en: "Find what something is called: names and ids that hold a text, or nearly.",
      fr: "Retrouver comment une chose s’appelle : noms et identifiants qui contiennent un texte, ou à peu près."),
    details: LocalizedText(
      en: """
        Neither case nor accents count. First what is called exactly so, then what begins so, then what has a word that \
        begins so (several words may stand in any order), then what holds the text anywhere. If nothing does, names with \
        a slip or two are found.

        The answer can be copied into every other question: each takes a name or an id. If nothing is found, the exit \
        code is 1. The columns of CSV are id, name, kind, match (exact, beginning, word, inside, nearly), matched (name, \
        english, french, id).
        """,
      fr: """
        Ni la casse ni les accents ne comptent. D’abord ce qui s’appelle exactement ainsi, puis ce qui commence ainsi, puis \
        ce dont un mot commence ainsi (plusieurs mots, dans n’importe quel ordre), puis ce qui contient le texte n’importe \
        où. À défaut, les noms où il y a une ou deux fautes de frappe.

        La réponse se recopie dans toutes les autres questions : elles prennent un nom ou un identifiant. Si rien n’est \
        trouvé, le code de sortie est 1. Les colonnes du CSV sont id, name, kind, match (exact, beginning, word, inside, \
        nearly), matched (name, english, french, id).
        """),
    examples: [
      Example(
        LocalizedText(en: "an actor whose name one half remembers", fr: "un acteur dont on ne sait plus bien le nom"),
        LocalizedText(
          en: "ramure find territory/ecosystem.yaml sage", fr: "ramure find territoire/ecosystem.yaml sauge")),
      Example(
        LocalizedText(en: "with a slip, and words in any order", fr: "avec une faute, et des mots dans le désordre"),
        LocalizedText(
          en: "ramure find territory/ecosystem.yaml \"fundation hearth\"",
          fr: "ramure find territoire/ecosystem.yaml \"foyer fondasion\"")),
      Example(
        LocalizedText(en: "for a program", fr: "pour un programme"),
        LocalizedText(
          en: "ramure find territory/ecosystem.yaml valley --format json",
          fr: "ramure find territoire/ecosystem.yaml vallée --format json")),
    ])
}
