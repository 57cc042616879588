import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure path`.
  static let path = CommandHelp(
    abstract: LocalizedText(
      en: "Say how two actors are connected: the shortest path, the next ones, or all.",
      fr: "Dire comment deux acteurs sont reliés : le plus court chemin, les suivants, ou tous."),
    details: LocalizedText(
      en: """
        A path is a chain of relations on which nothing comes twice. Relations are followed either way unless --directed; \
        lengths are ties, unless --weight names an attribute and --weight-is distance says it is a length. Paths as long as \
        each other come in the order of their ids. They are found one by one: the first is there at once, however many \
        follow.

        If there is no path, the answer says what each of the two is connected with, and the exit code is 1. JSON has paths, \
        each with its length, actors and relations. CSV has a row for each relation on each path; its columns are path, \
        length, step, from, from_name, relation, direction (forward, backward, both), to, to_name, start, end, role, sources.
        """,
      fr: """
        Un chemin est une chaîne de relations où rien ne vient deux fois. On suit les relations dans les deux sens, sauf \
        avec --directed ; la longueur est le nombre de liens, sauf si --weight nomme un attribut et que --weight-is \
        distance en fait une longueur. Les chemins aussi longs l’un que l’autre viennent dans l’ordre des identifiants. Ils \
        sont trouvés un par un : le premier est là aussitôt, quel que soit le nombre des suivants.

        S’il n’y a pas de chemin, la réponse dit à quoi chacun des deux est relié, et le code de sortie est 1. Le JSON a \
        paths, chacun avec sa longueur, ses acteurs et ses relations. Le CSV a une ligne par relation de chaque chemin ; ses \
        colonnes sont path, length, step, from, from_name, relation, direction (forward, backward, both), to, to_name, \
        start, end, role, sources.
        """),
    examples: [
      Example(
        LocalizedText(en: "how two actors are connected", fr: "comment deux acteurs sont reliés"),
        LocalizedText(
          en: "ramure path territory/ecosystem.yaml \"Hearth Foundation\" town",
          fr: "ramure path territoire/ecosystem.yaml \"Fondation du Foyer\" commune")),
      Example(
        LocalizedText(
          en: "the three shortest paths that do not pass someone",
          fr: "les trois plus courts chemins qui évitent quelqu’un"),
        LocalizedText(
          en: "ramure path territory/ecosystem.yaml hearth town --count 3 --avoid valley",
          fr: "ramure path territoire/ecosystem.yaml foyer commune --count 3 --avoid vallee")),
      Example(
        LocalizedText(
          en: "all paths of at most four ties, for a program",
          fr: "tous les chemins d’au plus quatre liens, pour un programme"),
        LocalizedText(
          en: "ramure path territory/ecosystem.yaml wheels town --all --within 4 --format json",
          fr: "ramure path territoire/ecosystem.yaml roues commune --all --within 4 --format json")),
    ])
}
