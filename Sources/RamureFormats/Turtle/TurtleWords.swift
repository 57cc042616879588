import RamureWording

/// What may stand where, as messages say it.
enum TurtleWords {
  static let subject = LocalizedText(en: "a resource", fr: "une ressource")
  static let predicate = LocalizedText(
    en: "a predicate, such as a or rdfs:label,", fr: "un prédicat, comme a ou rdfs:label")
  static let object = LocalizedText(en: "a resource or a text", fr: "une ressource ou un texte")
  static let stop = LocalizedText(en: "a full stop, “;” or “,”", fr: "un point, « ; » ou « , »")
  static let language = LocalizedText(en: "a language, such as @fr,", fr: "une langue, comme @fr")
  static let prefix = LocalizedText(en: "a prefix with its colon", fr: "un préfixe avec ses deux points")
  static let address = LocalizedText(en: "an address between < and >", fr: "une adresse entre < et >")
  static let name = LocalizedText(
    en: "a name of letters, digits, “_” and “%20”", fr: "un nom fait de lettres, de chiffres, de « _ » et de « %20 »")
  static let bracket = LocalizedText(en: "a closing bracket", fr: "un crochet fermant")
}
