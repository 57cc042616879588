import RamureWording

extension Diagnosis {
  static func queryUndefined(_ name: String, known: [String]) -> Diagnosis {
    let names = known.isEmpty ? "" : known.joined(separator: ", ")
    return query(
      "query-undefined-variable", "nothing is called “\(name)” here", "rien ne s’appelle « \(name) » ici",
      do: known.isEmpty ? "name it in a MATCH first" : "the names in sight are \(names)",
      known.isEmpty ? "nommez-le d’abord dans un MATCH" : "les noms connus ici sont \(names)")
  }

  static func queryAlreadyBound(_ name: String) -> Diagnosis {
    query(
      "query-variable-already-bound", "“\(name)” is the name of something else already",
      "« \(name) » est déjà le nom d’autre chose", do: "take another name", "prenez un autre nom")
  }

  static func queryTypeConflict(_ name: String) -> Diagnosis {
    query(
      "query-variable-type-conflict", "“\(name)” is not of the sort that stands at this place of a pattern",
      "« \(name) » n’est pas de la sorte attendue à cette place d’un motif",
      do: "names in parentheses are nodes, names in brackets relations, the name before = a path",
      "les noms entre parenthèses sont des nœuds, ceux entre crochets des relations, celui avant = un chemin")
  }

  static func queryRelationTwice(_ name: String) -> Diagnosis {
    query(
      "query-relation-twice", "“\(name)” names two relations of one MATCH, and no relation is used twice there",
      "« \(name) » nomme deux relations d’un même MATCH, où aucune ne sert deux fois",
      do: "give the second another name", "donnez un autre nom à la seconde")
  }

  static func queryNoParameter(_ name: String) -> Diagnosis {
    query(
      "query-no-parameter", "the parameter $\(name) has no value", "le paramètre $\(name) n’a pas de valeur",
      do: "give it one: --param \(name)=value", "donnez-lui-en une : --param \(name)=valeur")
  }

  static func queryNoFunction(_ name: String) -> Diagnosis {
    query(
      "query-no-function", "no function is called “\(name)”", "aucune fonction ne s’appelle « \(name) »",
      do: "correct the name", "corrigez le nom")
  }

  static func queryNoProcedure(_ name: String) -> Diagnosis {
    query(
      "query-no-procedure", "no procedure is called “\(name)”", "aucune procédure ne s’appelle « \(name) »",
      do: "correct the name", "corrigez le nom")
  }

  static func queryArgumentCount(_ name: String) -> Diagnosis {
    query(
      "query-argument-count", "\(name) takes another number of values", "\(name) prend un autre nombre de valeurs",
      do: "correct what stands between its parentheses", "corrigez ce qui est entre ses parenthèses")
  }

  static func querySort(_ asker: String) -> Diagnosis {
    query(
      "query-invalid-argument-type", "this is no value that \(asker) can take",
      "\(asker) ne peut pas prendre une telle valeur",
      do: "correct it", "corrigez-la")
  }

  static var queryHasNoProperties: Diagnosis {
    query(
      "query-no-properties", "only nodes, relations and maps have properties",
      "seuls les nœuds, les relations et les dictionnaires ont des propriétés",
      do: "correct what stands before the point",
      "corrigez ce qui précède le point")
  }

  static var queryHasNoLabels: Diagnosis {
    query(
      "query-no-labels", "only nodes and relations have kinds", "seuls les nœuds et les relations ont un type",
      do: "correct what stands before the colon", "corrigez ce qui précède les deux-points")
  }

  static var queryAggregateMisplaced: Diagnosis {
    query(
      "query-invalid-aggregation", "a count or a sum over rows cannot stand here",
      "un décompte ou une somme sur des lignes ne peut pas se trouver ici",
      do: "compute it in a WITH before", "calculez-le auparavant dans un WITH")
  }

  static var queryAmbiguousAggregation: Diagnosis {
    query(
      "query-ambiguous-aggregation", "rows are not grouped by this, and it stands beside a count or a sum over them",
      "les lignes ne sont pas regroupées selon cela, qui côtoie un décompte ou une somme",
      do: "return it as a column of its own, or compute it in a WITH before",
      "donnez-lui sa propre colonne, ou calculez-le auparavant dans un WITH")
  }

  static var queryNeedsAlias: Diagnosis {
    query(
      "query-no-alias", "what WITH computes needs a name", "ce que calcule WITH a besoin d’un nom",
      do: "write AS and a name behind it", "écrivez derrière AS et un nom")
  }

  static func queryColumnTwice(_ name: String) -> Diagnosis {
    query(
      "query-column-twice", "two columns are called “\(name)”", "deux colonnes s’appellent « \(name) »",
      do: "give one another name with AS", "donnez un autre nom à l’une avec AS")
  }

  static var queryNothingInSight: Diagnosis {
    query(
      "query-no-variables", "* stands for all names, and there is none yet",
      "* désigne tous les noms, et il n’y en a encore aucun",
      do: "name something in a MATCH first", "nommez d’abord quelque chose dans un MATCH")
  }

  static var queryMixedUnion: Diagnosis {
    query(
      "query-mixed-union", "UNION and UNION ALL do not go together", "UNION et UNION ALL ne vont pas ensemble",
      do: "write one of them throughout", "écrivez partout l’un des deux")
  }

  static var queryUnionColumns: Diagnosis {
    query(
      "query-union-columns", "this part of the UNION has other columns than the first",
      "cette partie de l’UNION n’a pas les mêmes colonnes que la première",
      do: "give them the same names, in the same order, with AS",
      "donnez-leur les mêmes noms, dans le même ordre, avec AS")
  }

  static var queryReturnNotLast: Diagnosis {
    query(
      "query-return-not-last", "nothing may follow RETURN", "rien ne peut suivre RETURN", do: "write WITH instead",
      "écrivez plutôt WITH")
  }

  static var queryReturnsNothing: Diagnosis {
    query(
      "query-returns-nothing", "the query does not say what it returns", "la requête ne dit pas ce qu’elle renvoie",
      do: "end it with RETURN and what you want to see", "terminez-la par RETURN et ce que vous voulez voir")
  }

  static var queryCountNotConstant: Diagnosis {
    query(
      "query-count-not-constant", "SKIP and LIMIT are the same for all rows: they know no names",
      "SKIP et LIMIT sont les mêmes pour toutes les lignes : ils ne connaissent aucun nom",
      do: "write a whole number or a parameter", "écrivez un nombre entier ou un paramètre")
  }

  static var queryNegativeCount: Diagnosis {
    query(
      "query-negative-count", "SKIP and LIMIT are not negative", "SKIP et LIMIT ne sont pas négatifs",
      do: "write 0 or more", "écrivez 0 ou plus")
  }

  static var queryCountNoInteger: Diagnosis {
    query(
      "query-count-no-integer", "SKIP and LIMIT are whole numbers", "SKIP et LIMIT sont des nombres entiers",
      do: "write one", "écrivez-en un")
  }

  static var queryShortestOfOne: Diagnosis {
    query(
      "query-shortest-of-one",
      "a shortest path is searched for between two nodes, with one relation pattern between them",
      "un plus court chemin se cherche entre deux nœuds, avec un seul motif de relation entre eux",
      do: "write shortestPath((a)-[*]-(b))", "écrivez shortestPath((a)-[*]-(b))")
  }

  static var queryPatternMisplaced: Diagnosis {
    query(
      "query-pattern-misplaced", "a pattern cannot be a value here", "un motif ne peut pas être une valeur ici",
      do: "ask for EXISTS { … } or COUNT { … }, or put it into a WHERE",
      "demandez EXISTS { … } ou COUNT { … }, ou mettez-le dans un WHERE")
  }

  static func queryUnknownKind(_ name: String, ofRelations: Bool, nearest: [String]) -> Diagnosis {
    let what = ofRelations ? ("kind of relation", "type de relation") : ("kind of node", "type de nœud")
    return Diagnosis(
      code: "query-unknown-kind",
      problem: LocalizedText(
        en: "no \(what.0) is called “\(name)”", fr: "aucun \(what.1) ne s’appelle « \(name) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(en: "ramure vocabulary lists them", fr: "ramure vocabulary en donne la liste")))
  }
}
