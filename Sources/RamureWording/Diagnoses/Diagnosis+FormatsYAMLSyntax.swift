/// What can be wrong with the writing of a YAML file, before anything is understood.
extension Diagnosis {
  package static func yamlTypographicQuotes(_ text: String) -> Diagnosis {
    let inner = text.dropFirst().dropLast().trimmingPrefix { $0.isWhitespace }
    var words = inner
    while let last = words.last, last.isWhitespace { words.removeLast() }
    return Diagnosis(
      code: "yaml-typographic-quotes",
      problem: LocalizedText(
        en: "the quotation marks around \(short: text) are a part of the text",
        fr: "les guillemets autour de \(short: text) font partie du texte"),
      remedy: LocalizedText(
        en: "leave them out, or write straight ones: \"\(short: String(words))\"",
        fr: "retirez-les, ou écrivez-les droits : \"\(short: String(words))\""))
  }

  /// - Parameter line: the line as it was most likely meant.
  package static func yamlLineMended(_ diagnosis: Diagnosis, line: String) -> Diagnosis {
    Diagnosis(
      code: diagnosis.code, problem: diagnosis.problem,
      remedy: LocalizedText(en: "write the line so: \(line)", fr: "écrivez la ligne ainsi : \(line)"))
  }

  package static let yamlNotUnderstood = Diagnosis(
    code: "yaml-not-understood",
    problem: LocalizedText(en: "this cannot be read as YAML", fr: "ceci ne se lit pas comme du YAML"),
    remedy: LocalizedText(
      en: "check the indentation, the colons and the quotation marks around here",
      fr: "vérifiez l’indentation, les deux-points et les guillemets aux alentours"))

  package static let yamlUnclosedQuote = Diagnosis(
    code: "yaml-unclosed-quote",
    problem: LocalizedText(
      en: "the quotation mark that opens here is not closed", fr: "le guillemet ouvert ici n’est pas fermé"),
    remedy: LocalizedText(
      en: "close it at the end of the text", fr: "fermez-le à la fin du texte"))

  package static func yamlUnclosedBracket(_ bracket: String) -> Diagnosis {
    let closing = bracket == "[" ? "]" : "}"
    return Diagnosis(
      code: "yaml-unclosed-bracket",
      problem: LocalizedText(
        en: "the “\(short: bracket)” that opens here is not closed, or a comma is missing in it",
        fr: "le « \(short: bracket) » ouvert ici n’est pas fermé, ou une virgule y manque"),
      remedy: LocalizedText(
        en: "close it with “\(short: closing)”, with commas between what it holds",
        fr: "fermez-le par « \(short: closing) », avec des virgules entre ce qu’il contient"))
  }

  package static let yamlTab = Diagnosis(
    code: "yaml-tab",
    problem: LocalizedText(
      en: "a tab stands where only spaces may indent", fr: "une tabulation se trouve là où seules des espaces indentent"
    ),
    remedy: LocalizedText(en: "replace it with spaces", fr: "remplacez-la par des espaces"))

  package static func yamlCharacterCannotBegin(_ character: String) -> Diagnosis {
    Diagnosis(
      code: "yaml-character-cannot-begin",
      problem: LocalizedText(
        en: "a text cannot begin with “\(short: character)” here",
        fr: "un texte ne peut pas commencer ici par « \(short: character) »"),
      remedy: LocalizedText(
        en: "put the text between quotation marks", fr: "mettez le texte entre guillemets droits"))
  }

  package static let yamlColonMissing = Diagnosis(
    code: "yaml-colon-missing",
    problem: LocalizedText(
      en: "a colon is missing after this key", fr: "il manque les deux-points après cette clé"),
    remedy: LocalizedText(
      en: "write “key: value”, or indent the line if it continues the one above",
      fr: "écrivez « clé: valeur », ou indentez la ligne si elle continue la précédente"))

  package static let yamlColonInText = Diagnosis(
    code: "yaml-colon-in-text",
    problem: LocalizedText(
      en: "a colon stands where no key can be", fr: "des deux-points se trouvent là où aucune clé n’est possible"),
    remedy: LocalizedText(
      en: "put the text between quotation marks if it holds a colon, or check the indentation",
      fr: "mettez entre guillemets droits un texte qui contient « : », ou vérifiez l’indentation"))

  package static let yamlIndentation = Diagnosis(
    code: "yaml-indentation",
    problem: LocalizedText(
      en: "this line does not fit in with those above", fr: "cette ligne ne s’accorde pas avec les précédentes"),
    remedy: LocalizedText(
      en: "indent it as its neighbours are, and mind the dashes and colons",
      fr: "indentez-la comme ses voisines, et vérifiez les tirets et les deux-points"))

  package static let yamlBackslash = Diagnosis(
    code: "yaml-backslash",
    problem: LocalizedText(
      en: "a backslash between double quotation marks has no meaning here",
      fr: "une barre oblique inverse entre guillemets doubles n’a pas de sens ici"),
    remedy: LocalizedText(
      en: "use single quotation marks, or double the backslash",
      fr: "prenez des guillemets simples, ou doublez la barre"))

  package static func yamlTooDeep(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "yaml-too-deep",
      problem: LocalizedText(
        en: "there are more than \(limit) levels of lists and maps",
        fr: "il y a plus de \(limit) niveaux de listes et de groupes"),
      remedy: LocalizedText(
        en: "check the brackets; an ecosystem needs no more than six",
        fr: "vérifiez les crochets ; un écosystème n’en demande pas plus de six"))
  }

  package static func yamlTooManyAliases(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "yaml-too-many-aliases",
      problem: LocalizedText(
        en: "the aliases (*) of this file stand for more than \(Figures.grouped(limit, .english)) MB",
        fr: "les renvois (*) de ce fichier représentent plus de \(Figures.grouped(limit, .french)) Mo"),
      remedy: LocalizedText(
        en: "write the values out, without anchors (&) and aliases (*), or allow more with --alias-limit",
        fr:
          "écrivez les valeurs en toutes lettres, sans ancres (&) ni renvois (*), ou permettez-en plus par --alias-limit"
      ))
  }

  package static func yamlUnknownTag(_ tag: String) -> Diagnosis {
    Diagnosis(
      code: "yaml-unknown-tag",
      problem: LocalizedText(
        en: "“\(short: tag)” is a YAML tag, which means nothing here",
        fr: "« \(short: tag) » est une étiquette YAML, qui n’a pas de sens ici"),
      remedy: LocalizedText(
        en: "put a text that begins with an exclamation mark between quotation marks; else remove the tag",
        fr:
          "mettez entre guillemets droits un texte qui commence par un point d’exclamation ; sinon, retirez l’étiquette"
      ))
  }

  package static func yamlTextCut(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "yaml-text-cut",
      problem: LocalizedText(
        en: "the text “\(short: text)” ends before this “#”: what follows is a comment",
        fr: "le texte « \(short: text) » s’arrête avant ce « # » : la suite est un commentaire"),
      remedy: LocalizedText(
        en: "put the whole between quotation marks, or a space behind the # of a comment",
        fr: "mettez le tout entre guillemets droits, ou une espace après le # d’un commentaire"))
  }

  package static func yamlUndefinedAlias(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "yaml-undefined-alias",
      problem: LocalizedText(
        en: "the alias “*\(name)” refers to no anchor written before it",
        fr: "le renvoi « *\(name) » ne correspond à aucune ancre écrite avant lui"),
      remedy: LocalizedText(
        en: "put quotation marks around a text that begins with a star",
        fr: "mettez entre guillemets droits un texte qui commence par une étoile"))
  }

  package static let yamlSecondDocument = Diagnosis(
    code: "yaml-second-document",
    problem: LocalizedText(
      en: "a second document begins here", fr: "un second document commence ici"),
    remedy: LocalizedText(
      en: "keep one in a file: remove the line ---", fr: "gardez-en un par fichier : retirez la ligne ---"))

  package static func yamlDuplicateKey(_ key: String, first: (line: Int, column: Int)) -> Diagnosis {
    Diagnosis(
      code: "yaml-duplicate-key",
      problem: LocalizedText(
        en: "“\(short: key)” is already written on line \(first.line), column \(first.column)",
        fr: "« \(short: key) » est déjà écrit à la ligne \(first.line), colonne \(first.column)"),
      remedy: LocalizedText(
        en: "rename one of the two, or bring them together", fr: "renommez l’un des deux, ou réunissez-les"))
  }

  package static let yamlKeyIsNoText = Diagnosis(
    code: "yaml-key-is-no-text",
    problem: LocalizedText(
      en: "a list, a group or an alias cannot be a key",
      fr: "une liste, un groupe ou un renvoi ne peut pas être une clé"),
    remedy: LocalizedText(
      en: "write a plain word before the colon", fr: "écrivez un simple mot avant les deux-points"))
}
