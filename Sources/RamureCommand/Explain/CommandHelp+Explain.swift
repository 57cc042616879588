import RamureWording

extension CommandHelp {
  static let explainCode = LocalizedText(
    en: "The code of a message, or several; all are listed unless said.",
    fr: "Le code d’un message, ou plusieurs ; sauf mention, ils sont tous listés.")
  static let explainSlot = LocalizedText(en: "code", fr: "code")

  /// Help of `ramure explain`.
  static let explain = CommandHelp(
    abstract: LocalizedText(
      en: "Say what a message means, with an example of what is wrong and of what is right.",
      fr: "Dire ce qu’un message signifie, avec un exemple faux et un exemple juste."),
    details: LocalizedText(
      en: """
        Every message about a file or a question has a code: a short English name that stays the same. “ramure validate” \
        names those of the faults it found, and “ramure validate --format json” that of each message.
        """,
      fr: """
        Chaque message sur un fichier ou une question a un code : un court nom anglais, qui ne change pas. « ramure \
        validate » cite ceux des fautes trouvées, et « ramure validate --format json » celui de chaque message.
        """),
    examples: [
      Example(
        LocalizedText(en: "what one message means", fr: "ce que veut dire un message"),
        LocalizedText(en: "ramure explain unknown-node", fr: "ramure explain unknown-node")),
      Example(
        LocalizedText(en: "the first faults of a file", fr: "les premières fautes d’un fichier"),
        LocalizedText(
          en: "ramure explain duplicate-id unknown-node ragged-row",
          fr: "ramure explain duplicate-id unknown-node ragged-row")),
      Example(
        LocalizedText(en: "all codes, as a table", fr: "tous les codes, en tableau"),
        LocalizedText(en: "ramure explain -o codes.csv", fr: "ramure explain -o codes.csv")),
    ])
}
