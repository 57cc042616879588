import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure merge`.
  static let merge = CommandHelp(
    abstract: LocalizedText(
      en: "Put ecosystems of several people together in one.",
      fr: "Réunir en un seul les écosystèmes de plusieurs personnes."),
    details: LocalizedText(
      en: """
        Nodes of two files are one where they have the same id and names that agree; the same SIREN, SIRET, RNA, ROR or \
        Wikidata number, or web address, that one alone has in each file; or the same name, but for accents and capitals, \
        that one alone has in each. Where one id is two, the later one gets another id. Who is only likely the same stays \
        two: a note says how many, and ramure duplicates lists them; --accept follows what was decided.

        What a node is said to be in several files is put together, with the sources of all. Where two differ, the first is \
        kept, and a remark says both, with their places. Relations are one where one says nothing that the other does not. \
        Sources of one id and different titles stay two. With --strict, nothing is written where files contradict each other, \
        and the exit status is 65.

        CSV has the columns what (joined, renamed, conflict, left_out), subject (node, relation, source, kind, ecosystem), \
        about, field, kept, other, kept_at, other_at, reason.
        """,
      fr: """
        Les nœuds de deux fichiers n’en font qu’un s’ils ont le même identifiant et des noms qui s’accordent ; le même \
        SIREN, SIRET, RNA, ROR ou numéro Wikidata, ou la même adresse web, qu’un seul porte dans chaque fichier ; ou le même \
        nom, aux accents et majuscules près, qu’un seul porte dans chacun. Quand un identifiant en désigne deux, le second en \
        reçoit un autre. Les doublons seulement probables restent séparés : une note dit combien, et ramure duplicates en donne \
        la liste ; --accept suit ce qui a été décidé.

        Ce que plusieurs fichiers disent d’un nœud est réuni, avec les sources de tous. Quand deux diffèrent, le premier est \
        gardé, et une remarque donne les deux, avec leurs places. Deux relations n’en font qu’une si l’une ne dit rien que \
        l’autre ne dise. Les sources de même identifiant et de titres différents restent séparées. Avec --strict, rien n’est \
        écrit si les fichiers se contredisent, et le code de sortie est 65.

        Le CSV a les colonnes what (joined, renamed, conflict, left_out), subject (node, relation, source, kind, ecosystem), \
        about, field, kept, other, kept_at, other_at, reason.
        """),
    examples: [
      Example(
        LocalizedText(en: "two files in one", fr: "deux fichiers en un"),
        LocalizedText(
          en: "ramure merge north.yaml south.yaml -o all.yaml", fr: "ramure merge nord.yaml sud.yaml -o tout.yaml")),
      Example(
        LocalizedText(
          en: "with what was decided of those likely the same", fr: "avec ce qui a été décidé des doubles probables"),
        LocalizedText(
          en: "ramure merge north.yaml south.yaml -o all.yaml --accept pairs.csv",
          fr: "ramure merge nord.yaml sud.yaml -o tout.yaml --accept paires.csv")),
      Example(
        LocalizedText(en: "what differs, for a spreadsheet", fr: "ce qui diffère, pour un tableur"),
        LocalizedText(
          en: "ramure merge north.yaml south.yaml -o all.yaml --format csv > differences.csv",
          fr: "ramure merge nord.yaml sud.yaml -o tout.yaml --format csv > differences.csv")),
    ])
}
