import RamureWording
import Testing

@Suite struct DiagnosisTests {
  private static let samples: [Diagnosis] = [
    .emptyID, .duplicateID("a", first: "f:1:1"), .unknownNode("a", nearest: []), .unknownNode("a", nearest: ["b"]),
    .unknownNodeKind("a", nearest: []), .unknownRelationKind("a", nearest: ["b", "c"]),
    .unknownSubkind("a", of: "b", nearest: []), .unknownStage("a", nearest: []), .unknownSource("a", nearest: []),
    .kindsTaken(["a"]), .kindsTaken(["a", "b"]), .tooManyKinds(limit: 65_536), .kindLooksLike("a", "b"),
    .canonicalTwins("a", "b", scalars: ("c", "d")), .caseTwins("a", "A"), .reversedPeriod(start: "2", end: "1"),
    .invalidDate("a"), .invalidNumber("a", of: "weight"), .unsafeAddress("a"), .relatesToItself("a", "b"),
    .differentKinds("a", "b", "c", "d", "e"), .valueOutOfRange("2", low: 0, high: 1),
    .wrongEnd(relation: "a", node: "b", kind: "c", expected: ["d"], isOrigin: true, fitting: []),
    .wrongEnd(relation: "a", node: "b", kind: "c", expected: ["d"], isOrigin: false, fitting: ["e"]),
    .cycle("a", "b", "c"), .unknownActor("a", nearest: []), .unknownActor("a", nearest: ["b"]),
    .lost(.title, 1, first: nil, format: "csv"), .lost(.sources, 2, first: "a", format: "csv"),
    .ambiguousActor("a", candidates: [("b", LocalizedText(en: "Person", fr: "Personne"))]),
    .dateMayBeEither("a", "b", "c"), .noSuchDay("a", month: LocalizedText(en: "June 2020", fr: "juin 2020"), days: 30),
    .yearOfTwoDigits("a", meant: "b"), .dateNotKnown("?"), .datesRead(cells(1)), .datesRead(cells(2)),
    .datesMayBeEither(cells(2)), .datesInvalid(cells(4)), .yearsOfTwoDigits(cells(2)), .datesNotKnown(cells(2)),
    .cellsSplit(cells(1)), .cellsSplit(cells(2)), .namedOnlyInRelations(cells(1)), .namedOnlyInRelations(cells(4)),
    .namedOnlyHere("a", nearest: ["b"]), .nameFitsSeveral("a", ids: ["b", "c"]), .rowsRepeated(cells(1)),
    .rowsRepeated(cells(2)), .numbersInvalid(cells(2), of: "weight"), .unknownDirection("a"), .sourceListedTwice("a"),
    .kindsRead([("a", LocalizedText(en: "Person", fr: "Personne"))], more: 1), .kindsSplit("a, b", first: "a"),
    .partnershipsRead(rows: 1, participations: 2), .matrixRead(actors: 3, ties: 1, isSymmetric: true),
    .matrixRead(actors: 3, ties: 2, isSymmetric: false), .incidenceRead(rows: 1, actors: 2, participations: 3),
  ]

  private static func cells(_ count: Int) -> ColumnPlaces {
    var cells = ColumnPlaces(heading: "h")
    for number in 0..<count { cells.add("t", place: "\(number + 2):1") }
    return cells
  }

  /// Three are shown; that there are more is told by the sign after them.
  @Test func aColumnShowsItsFirstThree() {
    #expect(Self.cells(3).examples(.english) == "“t” (2:1), “t” (3:1), “t” (4:1)")
    #expect(Self.cells(4).examples(.french) == "« t » (2:1), « t » (3:1), « t » (4:1)…")
  }

  @Test(arguments: samples)
  func saysWhatIsWrongAndWhatToDoInBothLanguages(_ diagnosis: Diagnosis) {
    for text in [diagnosis.problem, diagnosis.remedy] {
      #expect(!text.english.isEmpty && !text.french.isEmpty)
      #expect(text.english != text.french)
      #expect(!text.french.contains("'") && !text.french.contains("“") && !text.french.contains("\""))
      #expect(!text.english.hasSuffix(".") && !text.french.hasSuffix("."))
    }
    #expect(diagnosis.text(.english) == "\(diagnosis.problem.english); \(diagnosis.remedy.english)")
    #expect(diagnosis.text(.french) == "\(diagnosis.problem.french) ; \(diagnosis.remedy.french)")
    #expect(diagnosis.code.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test func boundsReadAsTheyAreWritten() {
    let diagnosis = Diagnosis.valueOutOfRange("2", low: 0, high: 0.5)
    #expect(diagnosis.problem.english == "the value “2” is not a number between 0 and 0.5")
  }

  @Test func longListsAreCutShort() {
    let kinds = (1...10).map { "k\($0)" }
    #expect(Diagnosis.kindsTaken(kinds).problem.english.hasSuffix("“k8”…"))
    #expect(Diagnosis.kindsTaken(kinds).problem.english.hasPrefix("10 kinds are"))
    let person = LocalizedText(en: "Person", fr: "Personne")
    let candidates = (1...9).map { (id: "p\($0)", kind: person) }
    #expect(Diagnosis.ambiguousActor("Ada", candidates: candidates).remedy.english.hasSuffix("p8 (Person)…"))
  }

  @Test func anAmbiguousNameListsItsIDs() {
    let diagnosis = Diagnosis.ambiguousActor(
      "Bahmni",
      candidates: [
        ("org:bahmni", LocalizedText(en: "Organisation", fr: "Organisation")),
        ("sol:bahmni", LocalizedText(en: "Shared solution", fr: "Solution collective")),
      ])
    #expect(
      diagnosis.text(.english)
        == "2 things are called “Bahmni”; use one id: org:bahmni (Organisation) or sol:bahmni (Shared solution)")
    #expect(
      diagnosis.text(.french)
        == "« Bahmni » désigne 2 choses ; prenez un identifiant : org:bahmni (Organisation) ou sol:bahmni (Solution collective)"
    )
  }

  @Test func aLossSaysWhatHowOftenAndWhereFirst() {
    let loss = Diagnosis.lost(.nodeAttributes, 1_200, first: "a", format: "csv")
    #expect(
      loss.text(.english)
        == "csv has no place for 1,200 attributes of nodes (first: “a”); keep the file it comes from")
    #expect(
      loss.text(.french)
        == "csv n’a pas de place pour 1\u{202F}200 attributs de nœuds (d’abord : « a ») ; gardez le fichier d’origine")
    #expect(loss.code == "lost-node-attributes")
  }
}
