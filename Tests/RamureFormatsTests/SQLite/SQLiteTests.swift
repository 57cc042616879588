import Foundation
import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct SQLiteTests {
  /// A database that statements make.
  static func database(_ statements: String) throws -> [UInt8] {
    let database = try SQLiteDatabase(try #require(SQLiteLibrary.loaded))
    try database.run(statements)
    return try #require(database.bytes())
  }

  private func read(_ statements: String, named name: String = "e.db") throws -> Outcome {
    try read(try Self.database(statements), named: name)
  }

  private func read(_ bytes: [UInt8], named name: String = "e.db") throws -> Outcome {
    let folder = try ScratchFolder()
    return Outcome(EcosystemReader(), [try folder.write(bytes, to: name)])
  }

  private func ecosystem() throws -> Ecosystem {
    let outcome = try Outcome(
      nodes:
        "id,name,name_fr,kind,start,sources,hectares\nann,Ann,,person,,,\nmill,The mill,Le moulin,association,2019-03,S1,1.50\n",
      edges: "source,target,kind,weight,start,role\nann,mill,memberOf,1.50,2020,chair\nmill,ann,supports,2,,\n")
    return try #require(outcome.ecosystem)
  }

  // MARK: - Our own tables

  @Test func isWrittenAsTablesThatSQLCanAsk() throws {
    let written = try #require(EcosystemFormat.sqlite.written(try ecosystem()))
    #expect(written.losses.isEmpty)
    var bytes = written.files[0]
    let rows = try bytes.withUnsafeMutableBufferPointer { buffer in
      let database = try SQLiteDatabase(try #require(SQLiteLibrary.loaded))
      try database.take(buffer)
      var rows: [String] = []
      for query in [
        "SELECT id, kind, name, name_fr, start_date FROM node ORDER BY id",
        "SELECT id, source, target, kind, weight, typeof(weight), role FROM relation ORDER BY id",
        "SELECT node, relation, name, value, typeof(value) FROM attribute ORDER BY rowid",
        "SELECT node, source FROM citation", "SELECT id, position FROM source", "PRAGMA integrity_check",
        "PRAGMA foreign_key_check",
      ] {
        let statement = try database.statement(query)
        while try statement.next() {
          let texts = (0..<7).map { statement.value($0).shown.map { String(decoding: $0, as: UTF8.self) } ?? "" }
          rows.append(texts.joined(separator: "|"))
        }
      }
      return rows
    }
    #expect(
      rows == [
        "ann|person|Ann||||", "mill|organisation|The mill|Le moulin|2019-03||",
        "1|ann|mill|memberOf|1.5|real|chair", "2|mill|ann|supports|2|real|", "mill||hectares|1.50|text||",
        "|1|weight|1.50|text||", "mill|S1|||||", "S1||||||", "ok||||||",
      ])
  }

  @Test func theViewSaysWhoIsTiedToWhom() throws {
    let written = try #require(EcosystemFormat.sqlite.written(try ecosystem()))
    let folder = try ScratchFolder()
    let path = try folder.write(written.files[0], to: "e.db")
    // Views are not carried out here: the program that people use does.
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT from_name, how, to_name FROM link').fetchall())",
      path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(
      text == "[('Ann', 'member of', 'The mill'), ('The mill', 'supports (non-financial)', 'Ann')]\n", "\(text)")
  }

  @Test func sameEcosystemSameBytes() throws {
    let one = try #require(EcosystemFormat.sqlite.written(try ecosystem()))
    let other = try #require(EcosystemFormat.sqlite.written(try ecosystem()))
    #expect(one.files == other.files)
  }

  @Test func rowsThatSomebodyAddedAreRead() throws {
    let outcome = try read(
      SQLiteSchema.statements(label: "label_en") + """
        ALTER TABLE node ADD COLUMN town TEXT;
        INSERT INTO ecosystem VALUES ('title', 'Quay'), ('mood', 'fine');
        INSERT INTO node (id, name, town) VALUES ('a', 'A', 'Brest'), ('b', 'B', NULL);
        INSERT INTO relation (source, target, weight) VALUES ('a', 'b', 2.5);
        INSERT INTO attribute VALUES ('a', NULL, 'date', 'soon'), (NULL, 1, 'note', 7);
        INSERT INTO stage VALUES ('b', 1, 'framing', '2019');
        CREATE TABLE invoice (id INTEGER PRIMARY KEY);
        """)
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
    #expect(Set(outcome.attributes) == ["a date=soon", "a town=Brest", "0 note=7", "0 weight=2.5"])
    #expect(outcome.ecosystem?.nodes[1].stages == [DatedStage(stage: "framing", date: PartialDate(year: 2019))])
    #expect(outcome.notes.contains("0:0 database-tables-not-read"))
    #expect(outcome.notes.contains("0:0 passed-over"))
  }

  /// Line 1 is that of the names of columns.
  @Test func whatIsWrongIsToldByTableAndRow() throws {
    let outcome = try read(
      SQLiteSchema.statements(label: "label_en") + """
        INSERT INTO node (id, start_date) VALUES ('anna', '2019'), ('bob', '2019-13');
        INSERT INTO relation (source, target) VALUES ('anna', 'bob'), ('anna', 'ana');
        INSERT INTO attribute VALUES ('cleo', NULL, 'note', 'x'), (NULL, 9, 'note', 'x');
        """)
    let places = outcome.violations.filter { $0.severity == .error }.map {
      "\($0.position.description.split(separator: "/").last ?? "") \($0.diagnosis.code)"
    }
    #expect(
      places.sorted() == [
        "e.db:attribute:1:1 database-row-missing", "e.db:attribute:2:1 database-row-missing",
        "e.db:node:2:6 invalid-date", "e.db:relation:2:3 unknown-node",
      ])
  }

  // MARK: - Databases of others

  @Test func tablesOfOthersAreReadLikeSheets() throws {
    let outcome = try read(
      """
      CREATE TABLE actors (id TEXT PRIMARY KEY, nom TEXT, type TEXT, logo BLOB);
      CREATE TABLE links (source_id TEXT, target_id TEXT, kind TEXT, weight REAL);
      CREATE TABLE log (line TEXT);
      INSERT INTO actors VALUES ('a', 'Anne', 'person', x'00FF'), ('m', 'Le moulin', 'association', NULL);
      INSERT INTO links VALUES ('a', 'm', 'memberOf', 2.0);
      """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["a memberOf m"])
    #expect(outcome.attributes == ["0 weight=2"])
    #expect(
      Set(outcome.notes).isSuperset(of: ["0:0 database-tables-not-read", "0:0 passed-over", "1:1 columns-read"]))
  }

  @Test func twoKeysToOtherTablesAreRelations() throws {
    let outcome = try read(
      """
      CREATE TABLE office (code INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE trust (giver INTEGER REFERENCES office (code), taker INTEGER REFERENCES office, since TEXT);
      INSERT INTO office VALUES (1, 'North'), (2, 'South');
      INSERT INTO trust VALUES (1, 2, '2019');
      """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["1 relation 2"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["North", "South"])
    #expect(outcome.ecosystem?.relations[0].period == Period(start: PartialDate(year: 2019)))
  }

  @Test(arguments: [
    ("CREATE TABLE invoice (id INTEGER PRIMARY KEY, total REAL)", "database-of-others"),
    ("PRAGMA user_version = 1", "database-of-others"),
    ("CREATE VIEW relation AS SELECT 'a' AS source, 'b' AS target", "database-of-others"),
    (
      "CREATE TABLE office (id, name); CREATE TABLE topic (id, name); CREATE TABLE link (source, target)",
      "database-nodes-unclear"
    ),
  ])
  func whatTellsOfNoRelationsIsRefused(_ statements: String, _ code: String) throws {
    #expect(try read(statements).errors == ["0:0 \(code)"])
  }

  // MARK: - Files that are none, or damaged, or hostile

  @Test func filesThatAreNoDatabaseAreRefused() throws {
    #expect(try read(Array("source,target\na,b\n".utf8)).errors == ["0:0 not-a-database"])
    #expect(try read([]).errors == ["0:0 empty-file"])
    #expect(try read(Array("SQLite format 3\0".utf8)).errors == ["0:0 database-damaged"])
    var bytes = try #require(EcosystemFormat.sqlite.written(try ecosystem())).files[0]
    bytes.replaceSubrange(100..<4_096, with: repeatElement(0xA5, count: 3_996))
    #expect(try read(bytes).errors == ["0:0 database-damaged"])
  }

  @Test func theEndOfTheNameDoesNotMatter() throws {
    let bytes = try #require(EcosystemFormat.sqlite.written(try ecosystem())).files[0]
    for name in ["e.bin", "e.sqlite3", "e"] { #expect(try read(bytes, named: name).relations.count == 2) }
    let packed = try Packing.gzip.packed(bytes, named: "e")
    #expect(try read(packed, named: "e.db.gz").relations.count == 2)
  }

  @Test func aLogBesideTheFileIsSaid() throws {
    var bytes = try #require(EcosystemFormat.sqlite.written(try ecosystem())).files[0]
    (bytes[18], bytes[19]) = (2, 2)
    #expect(try read(bytes).warnings == [])
    let folder = try ScratchFolder()
    try folder.write("log", to: "e.db-wal")
    let outcome = Outcome(EcosystemReader(), [try folder.write(bytes, to: "e.db")])
    #expect(outcome.warnings == ["0:0 database-log"])
    #expect(outcome.relations.count == 2)
    #expect(try folder.names == ["e.db", "e.db-wal"])
  }

  @Test func bytesThatAreNoTextAreToldWithTheirRow() throws {
    let outcome = try read(
      "CREATE TABLE link (source, target); INSERT INTO link VALUES ('a', 'b'), ('a', CAST(x'C328' AS TEXT)), ('a', CAST(x'6107' AS TEXT))"
    )
    #expect(outcome.errors == ["3:2 invalid-utf8"])
    #expect(outcome.warnings == ["4:2 control-character"])
  }

  /// Formulas of a file are not carried out: this one would give 80 MB for each row.
  @Test func computedColumnsArePassedOver() throws {
    let outcome = try read(
      """
      CREATE TABLE link (source, target, much GENERATED ALWAYS AS (hex(zeroblob(40000000))) VIRTUAL);
      INSERT INTO link (source, target) VALUES ('a', 'b');
      """)
    #expect(outcome.relations.count == 1)
    #expect(outcome.notes.contains("0:0 passed-over"))
  }

  /// Two pages that have each other for children stand for rows without end.
  @Test func pagesInACircleEnd() throws {
    var bytes = try Self.database(
      """
      PRAGMA page_size = 512;
      CREATE TABLE link (source, target);
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)
      INSERT INTO link SELECT 'a' || i, 'b' || i FROM n;
      """)
    // The root of the table is page 2: an inner page, whose children become itself.
    let root = 512
    #expect(bytes[root] == 5)
    let count = Int(bytes[root + 3]) << 8 | Int(bytes[root + 4])
    for cell in 0..<count {
      let pointer = root + 12 + 2 * cell
      let place = root + (Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1]))
      bytes.replaceSubrange(place..<place + 4, with: [0, 0, 0, 2])
    }
    bytes.replaceSubrange(root + 8..<root + 12, with: [0, 0, 0, 2])
    let errors = try read(bytes).errors
    #expect(errors.count == 1 && errors[0].hasSuffix("database-damaged"), "\(errors)")
  }

  /// A file cut or changed anywhere is read or refused, and never more than that.
  @Test(arguments: 0..<8) func changedFilesAreReadOrRefused(_ seed: Int) throws {
    let whole = try #require(EcosystemFormat.sqlite.written(try ecosystem())).files[0]
    var random = SplitMix64(state: UInt64(seed))
    var counts = (read: 0, refused: 0)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      let outcome = try read(bytes)
      if outcome.ecosystem == nil { counts.refused += 1 } else { counts.read += 1 }
      #expect(outcome.ecosystem != nil || !outcome.errors.isEmpty)
    }
    #expect(counts.read + counts.refused == 40)
  }
}
