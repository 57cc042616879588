import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure stages`.
  static let stages = CommandHelp(
    abstract: LocalizedText(
      en: "Tell how partnerships, programmes and solutions went through their stages.",
      fr: "Dire comment partenariats, programmes et solutions ont traversé leurs étapes."),
    details: LocalizedText(
      en: """
        How long each stage lasted, what came after what, what went back, and what is in which stage at a date. A stage lasts \
        until the next begins, or until what goes through it ends; where neither is known it is under way. Stages without a date \
        are counted and told, and no length is guessed. Which way is forwards, the order of the vocabulary says: ramure \
        vocabulary.

        CSV has a row for each stage of each, with the columns id, name, kind, stage, stage_name, start, end, months, \
        months_known_to (month or year), next, direction (forwards or backwards), state (done, open, or undated). With --at it has \
        a row for each: id, name, kind, state (stage, before, over or undated), stage, stage_name, start.
        """,
      fr: """
        Combien dure chaque étape, ce qui suit quoi, ce qui revient en arrière, et ce qui est à quelle étape à une date. Une étape \
        dure jusqu’à la suivante, ou jusqu’à la fin de ce qui la traverse ; sans l’une ni l’autre elle est en cours. Les étapes \
        sans date sont comptées et dites, et aucune durée n’est devinée. Le sens de la marche est celui du vocabulaire : ramure \
        vocabulary.

        Le CSV a une ligne par étape de chacun, avec les colonnes id, name, kind, stage, stage_name, start, end, months, \
        months_known_to (month ou year), next, direction (forwards, en avant, ou backwards, en arrière), state (done, open ou \
        undated). Avec --at, une ligne pour chacun : id, name, kind, state (stage, before, over ou undated), stage, stage_name, \
        start.
        """),
    examples: [
      Example(
        LocalizedText(en: "how long stages last", fr: "combien durent les étapes"),
        LocalizedText(en: "ramure stages territory/ecosystem.yaml", fr: "ramure stages territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "who was where in 2019", fr: "qui en était où en 2019"),
        LocalizedText(
          en: "ramure stages territory/ecosystem.yaml --at 2019",
          fr: "ramure stages territoire/ecosystem.yaml --at 2019")),
      Example(
        LocalizedText(en: "partnerships only, for a spreadsheet", fr: "les partenariats seulement, pour un tableur"),
        LocalizedText(
          en: "ramure stages territory/ecosystem.yaml --kinds partnership -o stages.csv",
          fr: "ramure stages territoire/ecosystem.yaml --kinds partnership -o etapes.csv")),
    ])
}
