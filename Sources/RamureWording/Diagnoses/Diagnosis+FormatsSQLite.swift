/// What can be wrong with databases, and what is said of how they were read.
extension Diagnosis {
  package static let sqliteMissing = Diagnosis(
    code: "sqlite-missing",
    problem: LocalizedText(
      en: "the library that reads and writes SQLite databases (libsqlite3) is not installed",
      fr: "la bibliothèque qui lit et écrit les bases SQLite (libsqlite3) n’est pas installée"),
    remedy: LocalizedText(
      en: "install libsqlite3-0 (apt) or sqlite (brew), or use another format, such as a folder of CSV",
      fr: "installez libsqlite3-0 (apt) ou sqlite (brew), ou utilisez un autre format, comme un dossier de CSV"))

  package static let notADatabase = Diagnosis(
    code: "not-a-database",
    problem: LocalizedText(
      en: "this is no SQLite database, or an encrypted one",
      fr: "ce n’est pas une base SQLite, ou elle est chiffrée"),
    remedy: LocalizedText(
      en: "name the file after what it is; export an encrypted database without its password",
      fr: "donnez au fichier l’extension de ce qu’il est ; exportez une base chiffrée sans son mot de passe"))

  /// - Parameters:
  ///   - reason: what SQLite says, in English.
  ///   - row: the last one that could be read.
  package static func databaseDamaged(_ reason: String, afterRow row: Int?) -> Diagnosis {
    let said = reason.isEmpty ? "" : " (SQLite: \(short: reason))"
    let place = row.map { row in
      row == 0
        ? LocalizedText(en: " at its first row", fr: " dès sa première ligne")
        : LocalizedText(
          en: " behind row \(Figures.grouped(row, .english))", fr: " après la ligne \(Figures.grouped(row, .french))")
    }
    return Diagnosis(
      code: "database-damaged",
      problem: LocalizedText(
        en: "the database is damaged, or was cut off\(place?.english ?? "")\(said)",
        fr: "la base est abîmée, ou a été coupée\(place?.french ?? "")\(said)"),
      remedy: LocalizedText(
        en: "fetch it anew, or save what is left: sqlite3 FILE .recover | sqlite3 NEW",
        fr: "récupérez-en une autre copie, ou sauvez ce qui en reste : sqlite3 FICHIER .recover | sqlite3 NOUVEAU"))
  }

  /// - Parameter names: of all tables.
  package static func databaseOfOthers(_ names: [String]) -> Diagnosis {
    Diagnosis(
      code: "database-of-others",
      problem: names.isEmpty
        ? LocalizedText(en: "the database holds no table", fr: "la base ne contient aucune table")
        : LocalizedText(
          en: "no table of the database tells of relations; it holds \(tables(names, .english))",
          fr: "aucune table de la base ne dit de relations ; elle contient \(tables(names, .french))"),
      remedy: LocalizedText(
        en: """
          give a table columns such as source, target and kind, or two foreign keys to the table of actors: \
          CREATE TABLE relation AS SELECT … AS source, … AS target FROM …
          """,
        fr: """
          donnez à une table des colonnes telles que source, target et kind, ou deux clés étrangères vers la table des \
          acteurs : CREATE TABLE relation AS SELECT … AS source, … AS target FROM …
          """))
  }

  package static func databaseNodesUnclear(_ names: [String]) -> Diagnosis {
    Diagnosis(
      code: "database-nodes-unclear",
      problem: LocalizedText(
        en: "several tables could be that of the actors: \(tables(names, .english))",
        fr: "plusieurs tables pourraient être celle des acteurs : \(tables(names, .french))"),
      remedy: LocalizedText(
        en: "name it node or actor, or declare foreign keys from the relations to it",
        fr: "nommez-la node ou acteur, ou déclarez des clés étrangères qui mènent des relations à elle"))
  }

  /// - Parameter names: of tables that hold neither actors nor relations.
  package static func databaseTablesNotRead(_ names: [String]) -> Diagnosis {
    let isOne = names.count == 1
    return Diagnosis(
      code: "database-tables-not-read",
      problem: LocalizedText(
        en: "\(isOne ? "the table" : "the tables") \(tables(names, .english)) \(isOne ? "is" : "are") not read",
        fr:
          "\(isOne ? "la table" : "les tables") \(tables(names, .french)) \(isOne ? "n’est pas lue" : "ne sont pas lues")"
      ),
      remedy: LocalizedText(
        en: "nothing needs to be done, unless actors or relations stand there: name it node or relation then",
        fr:
          "il n’y a rien à faire, sauf si des acteurs ou des relations s’y trouvent : nommez-la alors node ou relation"
      ))
  }

  package static func databaseRowMissing(_ table: String, _ key: String) -> Diagnosis {
    Diagnosis(
      code: "database-row-missing",
      problem: LocalizedText(
        en: "this is said of “\(short: key)”, which the table \(table) does not have",
        fr: "ceci est dit de « \(short: key) », que la table \(table) n’a pas"),
      remedy: LocalizedText(
        en: "add the row, or delete this one; PRAGMA foreign_key_check finds all of them",
        fr: "ajoutez cette ligne, ou supprimez celle-ci ; PRAGMA foreign_key_check les trouve toutes"))
  }

  package static let databaseLog = Diagnosis(
    code: "database-log",
    problem: LocalizedText(
      en: "the last changes stand in a file beside the database that ends in -wal, and are not read",
      fr:
        "les derniers changements sont dans un fichier à côté de la base, dont le nom finit par -wal, et ne sont pas lus"
    ),
    remedy: LocalizedText(
      en: "close the program that has it open, or run: sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE)'",
      fr: "fermez le logiciel qui l’a ouverte, ou lancez : sqlite3 FICHIER 'PRAGMA wal_checkpoint(TRUNCATE)'"))

  private static func tables(_ names: [String], _ language: Language) -> String {
    let shown = Enumeration.quoted(names.prefix(8).map { "\(short: $0)" }, language)
    return names.count > 8 ? shown.joined(separator: ", ") + "…" : Enumeration.all(shown, language)
  }
}
