/// What can be wrong with a file of JSON as such: one that ramure has written and somebody has changed, or one of others.
extension Diagnosis {
  private static let mendJSON = LocalizedText(
    en: "mend it here, or have the file written again", fr: "corrigez-le ici, ou faites écrire le fichier de nouveau")

  private static func json(_ code: String, en: String, fr: String) -> Diagnosis {
    Diagnosis(code: code, problem: LocalizedText(en: en, fr: fr), remedy: mendJSON)
  }

  package static func jsonExpected(_ sign: String) -> Diagnosis {
    json("json-expected", en: "“\(short: sign)” is missing here", fr: "« \(short: sign) » manque ici")
  }

  package static func jsonExpectedEither(_ one: String, _ other: String) -> Diagnosis {
    json(
      "json-expected", en: "“\(short: one)” or “\(short: other)” is missing here",
      fr: "« \(short: one) » ou « \(short: other) » manque ici")
  }

  package static func jsonNotClosed(_ opening: String, _ closing: String) -> Diagnosis {
    json(
      "json-not-closed", en: "what “\(short: opening)” opens here is never closed by “\(short: closing)”",
      fr: "ce que « \(short: opening) » ouvre ici n’est jamais fermé par « \(short: closing) »")
  }

  package static let jsonGoesOn = json(
    "json-goes-on", en: "something follows where the file should end",
    fr: "quelque chose suit là où le fichier devrait finir")

  package static let jsonNumberExpected = json(
    "json-number-expected", en: "a number is missing here", fr: "un nombre manque ici")

  package static let jsonTextExpected = json(
    "json-text-expected", en: "a text in straight quotes is missing here",
    fr: "un texte entre guillemets droits manque ici")

  package static let jsonEscape = json(
    "json-escape", en: "a backslash is followed by what JSON does not know",
    fr: "une barre oblique inverse est suivie de ce que JSON ne connaît pas")

  package static let jsonValueExpected = json(
    "json-value-expected", en: "no value of JSON begins here", fr: "aucune valeur JSON ne commence ici")

  package static func jsonKeyTwice(_ key: String) -> Diagnosis {
    json("json-key-twice", en: "“\(short: key)” stands here again", fr: "« \(short: key) » est répété ici")
  }

  package static func jsonTooDeep(limit: Int) -> Diagnosis {
    json(
      "json-too-deep", en: "there are more than \(limit) levels of lists and objects",
      fr: "il y a plus de \(limit) niveaux de listes et d’objets")
  }

  package static func jsonNumberTooLarge(_ number: String) -> Diagnosis {
    json(
      "json-number-too-large", en: "\(short: number) is larger than any number that can be kept",
      fr: "\(short: number) dépasse tout nombre qui peut être conservé")
  }

  package static let jsonHalfCharacter = json(
    "json-half-character", en: "this escape is one half of a character, and the other half is missing",
    fr: "cet échappement est la moitié d’un caractère, et l’autre moitié manque")

  package static let jsonCommaAtEnd = json(
    "json-comma-at-end", en: "the comma before this has nothing behind it, which JSON does not allow",
    fr: "la virgule qui précède n’est suivie de rien, ce que JSON ne permet pas")

  package static let jsonComment = json(
    "json-comment", en: "this is a comment, and JSON has none", fr: "c’est un commentaire, et JSON n’en a pas")

  package static let jsonSingleQuotes = json(
    "json-single-quotes", en: "texts and keys stand in double quotes (\") in JSON",
    fr: "en JSON, les textes et les clés sont entre guillemets droits doubles (\")")

  package static func jsonNotFinite(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "json-not-finite",
      problem: LocalizedText(
        en: "\(short: word) is no number of JSON", fr: "\(short: word) n’est pas un nombre en JSON"),
      remedy: LocalizedText(
        en: "write null, or leave the key out; Python writes it unless told allow_nan=False",
        fr: "écrivez null, ou enlevez la clé ; Python l’écrit sauf avec allow_nan=False"))
  }

  package static func jsonWordMeant(_ word: String, _ meant: String) -> Diagnosis {
    Diagnosis(
      code: "json-word",
      problem: LocalizedText(en: "\(short: word) is no word of JSON", fr: "\(short: word) n’est pas un mot de JSON"),
      remedy: LocalizedText(en: "write \(meant)", fr: "écrivez \(meant)"))
  }

  /// - Parameter keys: those of its outermost object; none where it is a list or a single value.
  package static func jsonOfNoFormat(keys: [String]) -> Diagnosis {
    let shown = Array(keys.prefix(6))
    return Diagnosis(
      code: "json-of-no-format",
      problem: LocalizedText(
        en: keys.isEmpty
          ? "this is JSON, but no object with nodes and edges"
          : "this is JSON, but its keys are those of no format read here: \(Enumeration.all(Enumeration.quoted(shown, .english), .english))",
        fr: keys.isEmpty
          ? "c’est du JSON, mais pas un objet avec des nœuds et des arêtes"
          : "c’est du JSON, mais ses clés ne sont celles d’aucun format connu : \(Enumeration.all(Enumeration.quoted(shown, .french), .french))"
      ),
      remedy: LocalizedText(
        en: "put an object with “nodes” and “edges” there, or say with --from which format it is",
        fr: "mettez-y un objet avec « nodes » et « edges », ou précisez par --from de quel format il s’agit"))
  }
}
