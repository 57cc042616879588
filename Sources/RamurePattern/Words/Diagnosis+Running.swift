import RamureWording

extension Diagnosis {
  static var queryIndexNoInteger: Diagnosis {
    query(
      "query-index-no-integer", "the place in a list is a whole number", "la place dans une liste est un nombre entier",
      do: "count from 0, or from the end with -1", "comptez à partir de 0, ou depuis la fin avec -1")
  }

  static var queryKeyNoText: Diagnosis {
    query(
      "query-key-no-text", "what is taken by its name needs a text between the brackets",
      "ce qui est pris par son nom demande un texte entre les crochets", do: "write a.name or a[\"name\"]",
      "écrivez a.name ou a[\"name\"]")
  }

  static var queryNoElements: Diagnosis {
    query(
      "query-no-elements", "only lists, maps, nodes and relations have parts",
      "seuls les listes, les dictionnaires, les nœuds et les relations ont des parties",
      do: "correct what stands before the bracket", "corrigez ce qui précède le crochet")
  }

  static var queryOverflow: Diagnosis {
    query(
      "query-overflow", "the result is too large for a whole number",
      "le résultat est trop grand pour un nombre entier",
      do: "compute with toFloat()", "calculez avec toFloat()")
  }

  static var queryDividesByZero: Diagnosis {
    query(
      "query-divides-by-zero", "a whole number is divided by zero", "un nombre entier est divisé par zéro",
      do: "leave such rows out with WHERE", "écartez ces lignes avec WHERE")
  }

  static var queryNumberOutOfRange: Diagnosis {
    query(
      "query-number-out-of-range", "this number is none that can be asked for", "ce nombre ne peut pas être demandé",
      do: "write another", "écrivez-en un autre")
  }

  static func queryListTooLong(limit: Int) -> Diagnosis {
    query(
      "query-list-too-long", "the list would have more than \(limit) values",
      "la liste aurait plus de \(limit) valeurs",
      do: "ask for fewer", "demandez-en moins")
  }

  static func queryNoPattern(_ text: String) -> Diagnosis {
    query(
      "query-no-pattern", "“\(text)” is no regular expression", "« \(text) » n’est pas une expression rationnelle",
      do: "correct it, or use CONTAINS", "corrigez-la, ou utilisez CONTAINS")
  }

  static var queryNoNode: Diagnosis {
    query(
      "query-no-node", "what stands in parentheses is no node", "ce qui est entre parenthèses n’est pas un nœud",
      do: "name a node there", "nommez-y un nœud")
  }

  static var queryNoRelation: Diagnosis {
    query(
      "query-no-relation", "what stands in brackets is no relation", "ce qui est entre crochets n’est pas une relation",
      do: "name a relation there", "nommez-y une relation")
  }
}
