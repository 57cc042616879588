extension CommandHelp {
  /// Help of `ramure communities`.
  public static let communities = CommandHelp(
    abstract: LocalizedText(
      en: "Find the communities: who is tied more to each other than to the rest.",
      fr: "Trouver les communautés : qui est plus lié entre soi qu’avec les autres."),
    details: LocalizedText(
      en: """
        Every node belongs to one community; each is connected, numbered by its size and named after its most central actor.
        """,
      fr: """
        Chaque nœud appartient à une communauté ; chacune est d’un seul tenant, numérotée selon sa taille et nommée d’après \
        son acteur le plus central.
        """),
    examples: [
      Example(
        LocalizedText(en: "which groups there are", fr: "quels groupes il y a"),
        LocalizedText(
          en: "ramure communities territory/ecosystem.yaml", fr: "ramure communities territoire/ecosystem.yaml"))
    ])
}
