import RamureWording

extension CommandHelp {
  static let schemaVerb = LocalizedText(
    en: "A command that answers in JSON, or “ecosystem” for the file; all are listed unless said.",
    fr: "Une commande qui répond en JSON, ou « ecosystem » pour le fichier ; sauf mention, tout est listé.")

  /// Help of `ramure schema`.
  static let schema = CommandHelp(
    abstract: LocalizedText(
      en: "Print the JSON Schema of a command’s answer, for programs that read it.",
      fr: "Donner le schéma JSON de la réponse d’une commande, pour les programmes qui la lisent."),
    details: LocalizedText(
      en: """
        The schema (draft 2020-12) tells every member that “--format json” writes: which are always there, which may be \
        null, in what unit. Its $id ends in a version, which grows when a member goes or comes to mean something else; a \
        new member leaves it.
        """,
      fr: """
        Le schéma (version 2020-12) dit chaque membre qu’écrit « --format json » : lesquels sont toujours là, lesquels \
        peuvent être null, en quelle unité. Son $id finit par un numéro de version, qui augmente quand un membre disparaît \
        ou change de sens ; un membre nouveau n’y change rien.
        """),
    examples: [
      Example(
        LocalizedText(en: "which answers have a schema", fr: "quelles réponses ont un schéma"),
        LocalizedText(en: "ramure schema", fr: "ramure schema")),
      Example(
        LocalizedText(en: "what brokers writes", fr: "ce qu’écrit brokers"),
        LocalizedText(en: "ramure schema brokers", fr: "ramure schema brokers")),
      Example(
        LocalizedText(en: "keep it beside a program", fr: "le garder à côté d’un programme"),
        LocalizedText(
          en: "ramure schema communities -o communities.schema.json",
          fr: "ramure schema communities -o communautes.schema.json")),
    ])
}
