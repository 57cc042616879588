import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure query`.
  static let query = CommandHelp(
    abstract: LocalizedText(
      en: "Ask a question that no other command has, in a pattern language.",
      fr: "Poser une question qu’aucune autre commande ne pose, dans un langage de motifs."),
    details: LocalizedText(
      en: """
        A query says what to look for as one draws it: (a)-[:funds]->(b) is a relation of the kind “funds” from a to b. Kinds \
        are asked for by their id or by their name in either language. What is written of nodes and relations stands behind \
        a point: a.name, a.kind, a.subkind, r.start, r.amount. Dates compare as the periods they name: r.start >= 2012.

        The language is a read-only subset of openCypher: MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, UNION, RETURN, ORDER BY, \
        SKIP, LIMIT, with counts and other aggregates, paths of variable length and shortest paths.
        """,
      fr: """
        Une requête dit ce qu’il faut chercher comme on le dessinerait : (a)-[:funds]->(b) est une relation du type « funds » \
        de a vers b. Les types se demandent par leur identifiant ou par leur nom dans l’une des deux langues. Ce qui est écrit \
        des nœuds et des relations suit un point : a.name, a.kind, a.subkind, r.start, r.amount. Les dates se comparent comme \
        les périodes qu’elles nomment : r.start >= 2012.

        Le langage est un sous-ensemble d’openCypher, en lecture seule : MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, UNION, \
        RETURN, ORDER BY, SKIP, LIMIT, avec décomptes et autres agrégats, chemins de longueur variable et plus courts chemins.
        """),
    examples: [
      Example(
        LocalizedText(en: "who funds what, and since when", fr: "qui finance quoi, et depuis quand"),
        LocalizedText(
          en: "ramure query ecosystem.yaml 'MATCH (a)-[f:funds]->(b) RETURN a.name, b.name, f.start'",
          fr: "ramure query ecosysteme.yaml 'MATCH (a)-[f:funds]->(b) RETURN a.name, b.name, f.start'")),
      Example(
        LocalizedText(
          en: "who takes part in most partnerships", fr: "qui participe au plus grand nombre de partenariats"),
        LocalizedText(
          en:
            "ramure query ecosystem.yaml 'MATCH (a)-[:participatesIn]->(p) RETURN a.name, count(p) AS n ORDER BY n DESC LIMIT 10'",
          fr:
            "ramure query ecosysteme.yaml 'MATCH (a)-[:participatesIn]->(p) RETURN a.name, count(p) AS n ORDER BY n DESC LIMIT 10'"
        )),
      Example(
        LocalizedText(
          en: "with a value from outside, for a spreadsheet", fr: "avec une valeur donnée à part, pour un tableur"),
        LocalizedText(
          en:
            "ramure query ecosystem.yaml 'MATCH (a)-[r]->(b) WHERE r.start >= $since RETURN a, r, b' --param since=2020 -o since.csv",
          fr:
            "ramure query ecosysteme.yaml 'MATCH (a)-[r]->(b) WHERE r.start >= $depuis RETURN a, r, b' --param depuis=2020 -o depuis.csv"
        )),
    ])
}

extension Diagnosis {
  static func queryParameterNotSaid(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "query-parameter-not-said",
      problem: LocalizedText(
        en: "“\(text)” does not give a parameter its value", fr: "« \(text) » ne donne pas de valeur à un paramètre"),
      remedy: LocalizedText(en: "write --param name=value", fr: "écrivez --param nom=valeur"))
  }
}
