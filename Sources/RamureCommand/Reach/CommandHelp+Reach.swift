import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure reach`.
  static let reach = CommandHelp(
    abstract: LocalizedText(
      en: "Say how far those who search are from those who know, and which new tie would bring them nearest.",
      fr: "Dire à quelle distance ceux qui cherchent sont de ceux qui savent, et quel nouveau lien les rapprocherait."),
    details: LocalizedText(
      en: """
        For each of the first group: how many ties lead to the nearest of the second, and who is out of reach. Then the new \
        ties, between actors that have none yet, that would bring the groups nearest: first by how many come within reach, \
        then by how many ties fewer all need together. What a group is: “ramure help between”.

        The columns of CSV are id, name, kind, distance, nearest, nearest_name; who is out of reach has no distance. JSON \
        has the new ties as well. If nobody gets there, the exit code is 1. The format of the file, --from elsewhere, is \
        --read-as here.
        """,
      fr: """
        Pour chacun du premier groupe : combien de liens mènent au plus proche du second, et qui est hors de portée. Puis \
        les nouveaux liens, entre acteurs qui n’en ont pas encore, qui rapprocheraient le plus les groupes : d’abord selon \
        combien entrent à portée, ensuite selon le nombre de liens épargnés en tout. Ce qu’est un groupe : « ramure help \
        between ».

        Les colonnes du CSV sont id, name, kind, distance, nearest, nearest_name ; qui est hors de portée n’a pas de \
        distance. Le JSON a aussi les nouveaux liens. Si personne n’y arrive, le code de sortie est 1. Le format du fichier, \
        ailleurs --from, s’appelle ici --read-as.
        """),
    examples: [
      Example(
        LocalizedText(
          en: "how far associations are from foundations", fr: "à quelle distance les associations sont des fondations"),
        LocalizedText(
          en: "ramure reach territory/ecosystem.yaml --from association --to foundation",
          fr: "ramure reach territoire/ecosystem.yaml --from association --to fondation")),
      Example(
        LocalizedText(en: "only the distances, for a spreadsheet", fr: "seulement les distances, pour un tableur"),
        LocalizedText(
          en: "ramure reach territory/ecosystem.yaml --from person --to company --new-ties 0 -o reach.csv",
          fr: "ramure reach territoire/ecosystem.yaml --from person --to entreprise --new-ties 0 -o distances.csv")),
      Example(
        LocalizedText(en: "the one best new tie, for a program", fr: "le meilleur nouveau lien, pour un programme"),
        LocalizedText(
          en: "ramure reach territory/ecosystem.yaml --from company --to foundation --new-ties 1 --format json",
          fr: "ramure reach territoire/ecosystem.yaml --from entreprise --to fondation --new-ties 1 --format json")),
    ])
}
