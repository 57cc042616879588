/// What can be wrong with a file of JSON that ramure has written, and somebody or something has changed.
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
}
