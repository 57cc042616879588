import RamureModel
import RamureWording

/// What can be wrong with files of RDF.
extension Diagnosis {
  static func turtleExpected(_ what: LocalizedText, found: String) -> Diagnosis {
    Diagnosis(
      code: "turtle-expected",
      problem: found.isEmpty
        ? LocalizedText(
          en: "the file ends where \(what.english) should stand",
          fr: "le fichier finit là où il faudrait \(what.french)")
        : LocalizedText(
          en: "“\(short: found)” stands where \(what.english) should",
          fr: "« \(short: found) » se trouve là où il faudrait \(what.french)"),
      remedy: LocalizedText(
        en: "a statement is a subject, a predicate and an object, with a full stop behind them",
        fr: "une affirmation est un sujet, un prédicat et un objet, suivis d’un point"))
  }

  static func turtlePrefix(_ prefix: String, known: [String]) -> Diagnosis {
    Diagnosis(
      code: "turtle-prefix",
      problem: LocalizedText(
        en: "the prefix “\(short: prefix):” is declared nowhere before",
        fr: "le préfixe « \(short: prefix): » n’est déclaré nulle part avant"),
      remedy: known.isEmpty
        ? LocalizedText(
          en: "write @prefix \(short: prefix): <…> . above it", fr: "écrivez @prefix \(short: prefix): <…> . au-dessus")
        : LocalizedText(
          en: "did you mean \(short: known[0])? else write @prefix \(short: prefix): <…> . above it",
          fr: "vouliez-vous dire \(short: known[0]) ? sinon, écrivez @prefix \(short: prefix): <…> . au-dessus"))
  }

  static let turtleNotClosed = Diagnosis(
    code: "turtle-not-closed",
    problem: LocalizedText(
      en: "what begins here is not closed: a text, an address or a bracket",
      fr: "ce qui commence ici n’est pas fermé : un texte, une adresse ou un crochet"),
    remedy: LocalizedText(
      en: "close it; a text of several lines stands between \"\"\"",
      fr: "fermez-le ; un texte de plusieurs lignes s’écrit entre \"\"\""))

  static let turtleEscape = Diagnosis(
    code: "turtle-escape",
    problem: LocalizedText(
      en: "the backslash begins nothing that Turtle knows, or a sign that no text may hold",
      fr: "la barre oblique inverse ne commence rien que Turtle connaisse, ou un signe qu’aucun texte ne peut contenir"),
    remedy: LocalizedText(
      en: "write two of them for one; an accented letter may stand as it is",
      fr: "écrivez-en deux pour une ; une lettre accentuée peut rester telle quelle"))

  static func rdfTooDeep(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "rdf-too-deep",
      problem: LocalizedText(
        en: "brackets within brackets, more than \(limit) deep",
        fr: "des crochets dans des crochets, sur plus de \(limit) niveaux"),
      remedy: LocalizedText(
        en: "give what stands inside a name of its own", fr: "donnez un nom à ce qui se trouve à l’intérieur"))
  }

  static func jsonLDRemoteContext(_ address: String) -> Diagnosis {
    Diagnosis(
      code: "jsonld-remote-context",
      problem: LocalizedText(
        en: "the context “\(short: address)” stands elsewhere, and nothing is fetched",
        fr: "le contexte « \(short: address) » se trouve ailleurs, et rien n’est téléchargé"),
      remedy: LocalizedText(
        en: "write what it says into the file, in place of its address; only https://schema.org is known by its name",
        fr:
          "écrivez son contenu dans le fichier, à la place de son adresse ; seul https://schema.org est connu par son nom"
      ))
  }

  static func jsonLDNotUnderstood(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "jsonld-not-understood",
      problem: LocalizedText(
        en: "“\(short: word)” says something here that JSON-LD does not know, or that is not read",
        fr: "« \(short: word) » dit ici quelque chose que JSON-LD ne connaît pas, ou qui n’est pas lu"),
      remedy: LocalizedText(
        en: "write an address as a text, and a key in the context as an address or with @id, @type, @container",
        fr:
          "écrivez une adresse comme un texte, et une clé du contexte comme une adresse ou avec @id, @type, @container")
    )
  }

  static let rdfNamedGraphs = Diagnosis(
    code: "rdf-named-graphs",
    problem: LocalizedText(
      en: "the file holds several graphs with names, or statements about statements (RDF-star)",
      fr: "le fichier contient plusieurs graphes nommés, ou des affirmations sur des affirmations (RDF-star)"),
    remedy: LocalizedText(
      en: "save one graph as plain Turtle", fr: "enregistrez un seul graphe en Turtle simple"))
}
