import RamureWording

extension Diagnosis {
  static func queryUnclosed(_ sign: String) -> Diagnosis {
    query(
      "query-unclosed", "what begins with \(sign) is never closed", "ce qui commence par \(sign) n’est jamais fermé",
      do: "close it", "fermez-le")
  }

  static func queryUnexpectedSign(_ sign: String) -> Diagnosis {
    query(
      "query-unexpected-sign", "the sign “\(sign)” means nothing here", "le signe « \(sign) » ne veut rien dire ici",
      do: "put straight quotation marks (\") around texts and backticks around unusual names",
      "mettez les textes entre guillemets droits (\") et les noms inhabituels entre accents graves")
  }

  static func queryNoNumber(_ text: String) -> Diagnosis {
    query(
      "query-no-number", "“\(text)” is neither a number nor a name", "« \(text) » n’est ni un nombre ni un nom",
      do: "correct it, or put backticks around a name that begins with a digit",
      "corrigez-le, ou mettez entre accents graves un nom qui commence par un chiffre")
  }

  static func queryIntegerTooLarge(_ text: String) -> Diagnosis {
    query(
      "query-integer-too-large", "\(text) is too large for a whole number",
      "\(text) est trop grand pour un nombre entier",
      do: "write it with a decimal point, or take a smaller one",
      "écrivez-le avec un point décimal, ou prenez-en un plus petit")
  }

  static func queryFloatTooLarge(_ text: String) -> Diagnosis {
    query(
      "query-float-too-large", "\(text) is too large for a number", "\(text) est trop grand pour un nombre",
      do: "take a smaller one", "prenez-en un plus petit")
  }

  static var queryNoCharacter: Diagnosis {
    query(
      "query-no-character", "these digits name no character", "ces chiffres ne désignent aucun caractère",
      do: "write \\u and four hexadecimal digits, or the character itself",
      "écrivez \\u et quatre chiffres hexadécimaux, ou le caractère lui-même")
  }

  static var queryNoEscape: Diagnosis {
    query(
      "query-no-escape", "a backslash means nothing before this sign",
      "une barre oblique inverse ne veut rien dire avant ce signe",
      do: "write two backslashes for one", "écrivez-en deux pour une seule")
  }

  static func queryNameExpected(found: String) -> Diagnosis {
    query(
      "query-name-expected", "a name is expected here, not \(shown(found).english)",
      "un nom est attendu ici, et non \(shown(found).french)",
      do: "write one of letters and digits, or any between backticks",
      "écrivez-en un fait de lettres et de chiffres, ou n’importe lequel entre accents graves")
  }

  static func queryExpected(_ wanted: String, found: String) -> Diagnosis {
    query(
      "query-unexpected-syntax", "“\(wanted)” is expected here, not \(shown(found).english)",
      "« \(wanted) » est attendu ici, et non \(shown(found).french)",
      do: "correct what stands here, or what stands before", "corrigez ce qui est écrit ici, ou juste avant")
  }

  static func queryExpressionExpected(found: String) -> Diagnosis {
    query(
      "query-unexpected-syntax", "a value is expected here, not \(shown(found).english)",
      "une valeur est attendue ici, et non \(shown(found).french)",
      do: "write a number, a text between quotation marks, or a name such as a.name",
      "écrivez un nombre, un texte entre guillemets ou un nom comme a.name")
  }

  static func queryClauseExpected(found: String) -> Diagnosis {
    query(
      "query-unexpected-syntax", "a clause is expected here, not \(shown(found).english)",
      "une clause est attendue ici, et non \(shown(found).french)",
      do: "write MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, CALL or RETURN",
      "écrivez MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, CALL ou RETURN")
  }

  static func queryWrites(_ word: String) -> Diagnosis {
    query(
      "query-writes", "\(word) would change the data, and a query only reads",
      "\(word) changerait les données, et une requête ne fait que lire",
      do: "change the file of the ecosystem instead", "modifiez plutôt le fichier de l’écosystème")
  }

  static func queryTooDeep(limit: Int) -> Diagnosis {
    query(
      "query-too-deep", "more than \(limit) levels stand within each other here",
      "plus de \(limit) niveaux sont imbriqués ici", do: "write it in several parts, joined by WITH",
      "écrivez-la en plusieurs parties, reliées par WITH")
  }

  static func queryParameterAsProperties(_ name: String) -> Diagnosis {
    query(
      "query-parameter-as-properties", "a parameter cannot stand for all properties of a pattern",
      "un paramètre ne peut pas tenir lieu de toutes les propriétés d’un motif",
      do: "name the properties: {name: $\(name)}", "nommez les propriétés : {name: $\(name)}")
  }

  static var queryNegativeLength: Diagnosis {
    query(
      "query-negative-length", "a length is not negative", "une longueur n’est pas négative",
      do: "write *1..3 for one to three relations", "écrivez *1..3 pour une à trois relations")
  }

  /// The end of a query has no text to show.
  private static func shown(_ found: String) -> LocalizedText {
    found.isEmpty
      ? LocalizedText(en: "the end of the query", fr: "la fin de la requête")
      : LocalizedText(en: "“\(found)”", fr: "« \(found) »")
  }
}
