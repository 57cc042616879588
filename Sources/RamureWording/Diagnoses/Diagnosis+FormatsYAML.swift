/// What can be wrong with an ecosystem file whose writing is in order.
extension Diagnosis {
  /// - Parameter own: how something of one’s own is written here.
  package static func unknownKey(_ key: String, nearest: [String], known: [String], own: String? = nil) -> Diagnosis {
    let listed = Array(known.prefix(16))
    return Diagnosis(
      code: "unknown-key",
      problem: LocalizedText(
        en: "the key “\(short: key)” means nothing here", fr: "la clé « \(short: key) » n’a pas de sens ici"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: (own.map { "write \($0) for something of your own; " } ?? "")
            + "the keys here are \(Enumeration.all(listed, .english))",
          fr: (own.map { "écrivez \($0) pour une information à vous ; " } ?? "")
            + "les clés possibles ici sont \(Enumeration.all(listed, .french))")))
  }

  package static func yamlCommaInNumber(_ written: String) -> Diagnosis {
    Diagnosis(
      code: "comma-in-number",
      problem: LocalizedText(
        en: "the comma ends the value before it, between braces", fr: "la virgule met fin à la valeur, entre accolades"),
      remedy: LocalizedText(
        en: "put quotation marks around the number: \(written)",
        fr: "mettez le nombre entre guillemets droits : \(written)")
    )
  }

  package static func keySaidTwice(_ key: String, first: String, at place: (line: Int, column: Int)) -> Diagnosis {
    Diagnosis(
      code: "key-said-twice",
      problem: LocalizedText(
        en: "“\(short: key)” says again what “\(short: first)” said on line \(place.line), column \(place.column)",
        fr: "« \(short: key) » redit ce que « \(short: first) » dit à la ligne \(place.line), colonne \(place.column)"),
      remedy: LocalizedText(en: "keep one of the two", fr: "gardez l’un des deux"))
  }

  package static let mapExpected = Diagnosis(
    code: "map-expected",
    problem: LocalizedText(
      en: "keys with values are expected here", fr: "des clés avec leurs valeurs sont attendues ici"),
    remedy: LocalizedText(en: "write “key: value” lines", fr: "écrivez des lignes « clé: valeur »"))

  package static let textExpected = Diagnosis(
    code: "text-expected",
    problem: LocalizedText(
      en: "a single text is expected here, not a list or a group",
      fr: "un seul texte est attendu ici, pas une liste ni un groupe"),
    remedy: LocalizedText(
      en: "write it on one line, between quotation marks if it holds a colon",
      fr: "écrivez-le sur une ligne, entre guillemets droits s’il contient « : »"))

  package static let listExpected = Diagnosis(
    code: "list-expected",
    problem: LocalizedText(en: "a list is expected here", fr: "une liste est attendue ici"),
    remedy: LocalizedText(
      en: "begin each item on a line of its own with a dash and a space",
      fr: "commencez chaque élément sur sa ligne par un tiret et une espace"))

  package static let idMissing = Diagnosis(
    code: "id-missing",
    problem: LocalizedText(en: "this item has no id", fr: "cet élément n’a pas d’identifiant"),
    remedy: LocalizedText(
      en: "add “id:” with a short word that no other has",
      fr: "ajoutez « id: » avec un mot court que rien d’autre ne porte"))

  /// - Parameter keys: who, what and whom, as the keys of the file are written.
  package static func relationLacks(_ key: String, of keys: [String]) -> Diagnosis {
    Diagnosis(
      code: "relation-lacks",
      problem: LocalizedText(
        en: "this relation has no “\(short: key)”", fr: "cette relation n’a pas de « \(short: key) »"),
      remedy: LocalizedText(
        en: "write \(Enumeration.all(Enumeration.quoted(keys, .english), .english)): who, what, whom",
        fr: "écrivez \(Enumeration.all(Enumeration.quoted(keys, .french), .french)) : qui, quoi, à qui"))
  }

  package static func participantLacks(_ key: String) -> Diagnosis {
    Diagnosis(
      code: "relation-lacks",
      problem: LocalizedText(
        en: "it is not said who participates: there is no “\(short: key)”",
        fr: "il n’est pas dit qui participe : il n’y a pas de « \(short: key) »"),
      remedy: LocalizedText(en: "write “\(key):” with an id", fr: "écrivez « \(key): » avec un identifiant"))
  }

  package static func relationOfWords(_ count: Int) -> Diagnosis {
    let words = Counted(en: ("word", "words"), fr: ("mot", "mots")).text(count)
    return Diagnosis(
      code: "relation-of-words",
      problem: LocalizedText(
        en: "a relation takes three words, this one has \(words.english)",
        fr: "une relation s’écrit en trois mots, celle-ci en a \(Figures.grouped(count, .french))"),
      remedy: LocalizedText(
        en: "write who, what, whom, such as “caisse funds atelier”",
        fr: "écrivez qui, quoi, à qui, par exemple « caisse funds atelier »"))
  }

  package static func noParticipants(_ kind: String) -> Diagnosis {
    Diagnosis(
      code: "no-participants",
      problem: LocalizedText(
        en: "nobody participates in something of the kind \(kind)",
        fr: "on ne participe pas à un élément de type \(kind)"),
      remedy: LocalizedText(
        en: "say it under “relations:”, with another kind of relation",
        fr: "dites-le sous « relations: », avec un autre type de relation"))
  }

  package static func unknownLanguage(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "unknown-language",
      problem: LocalizedText(
        en: "“\(short: text)” is not a language spoken here", fr: "« \(short: text) » n’est pas une langue connue ici"),
      remedy: LocalizedText(en: "write fr or en", fr: "écrivez fr ou en"))
  }

  package static func unknownFamily(_ word: String, nearest: [String], known: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-family",
      problem: LocalizedText(
        en: "no family of kinds is called “\(short: word)”",
        fr: "aucune famille de types ne s’appelle « \(short: word) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "write \(Enumeration.alternatives(known, .english))",
          fr: "écrivez \(Enumeration.alternatives(known, .french))")))
  }

  package static func unknownRule(_ word: String, known: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-rule",
      problem: LocalizedText(
        en: "no rule of relations is called “\(short: word)”",
        fr: "aucune règle de relations ne s’appelle « \(short: word) »"),
      remedy: LocalizedText(
        en: "write \(Enumeration.alternatives(known, .english))",
        fr: "écrivez \(Enumeration.alternatives(known, .french))"))
  }

  package static func kindNameTaken(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "kind-name-taken",
      problem: LocalizedText(
        en: "“\(short: name)” already names something in the vocabulary",
        fr: "« \(short: name) » désigne déjà quelque chose dans le vocabulaire"),
      remedy: LocalizedText(en: "choose another name", fr: "choisissez un autre nom"))
  }
}
