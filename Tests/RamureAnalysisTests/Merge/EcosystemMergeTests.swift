import RamureAnalysis
import RamureModel
import RamureWording
import Testing

/// What becomes of what several files say, by hand.
@Suite struct EcosystemMergeTests {
  private static func file(_ name: String, _ fill: (inout EcosystemDraft) -> Void) throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.begin(file: name)
    fill(&draft)
    return try draft.validated().ecosystem
  }

  private static func ids(_ merged: MergedEcosystem) -> [String] { merged.ecosystem.nodes.map(\.id) }

  private static func told(_ merged: MergedEcosystem) -> [String] {
    merged.findings.map { finding in
      "\(finding.what.rawValue) \(finding.field.map { "\($0) " } ?? "")\(finding.kept) | \(finding.other)"
    }
  }

  @Test func oneIDAndNamesThatAgree() throws {
    let north = try Self.file("n") {
      $0.addNode("mills", kind: "company", name: Name("Les Moulins"), period: Period(start: PartialDate(year: 2001)))
    }
    let south = try Self.file("s") {
      $0.addNode("mills", kind: "company", name: Name("Moulins SARL"), period: Period(start: PartialDate(year: 2002)))
    }
    let merged = try EcosystemMerge().merged([north, south])
    #expect(Self.ids(merged) == ["mills"])
    #expect(merged.joined == 1)
    #expect(
      Self.told(merged) == [
        "conflict name Les Moulins | Moulins SARL", "conflict start 2001 | 2002",
      ])
  }

  /// An id such as “1” is that of somebody in every list.
  @Test func oneIDOfTwo() throws {
    let north = try Self.file("n") {
      $0.addNode("1", kind: "company", name: Name("Les Moulins"))
      $0.addNode("1-2", kind: "company", name: Name("Taken"))
    }
    let south = try Self.file("s") {
      $0.addNode("1", kind: "foundation", name: Name("Fonds du rail"))
      $0.addNode("2", kind: "company", name: Name("Other"))
      $0.addRelation("1", "funds", "2")
    }
    let merged = try EcosystemMerge().merged([north, south])
    #expect(Self.ids(merged) == ["1", "1-2", "1-3", "2"])
    #expect(Self.told(merged) == ["renamed 1 | 1-3"])
    let relation = try #require(merged.ecosystem.relations.first)
    #expect(merged.ecosystem.nodes[relation.from].name.main == "Fonds du rail")
  }

  /// An organisation and the solution called after it are two, whatever their ids.
  @Test func oneIDAndOneNameOfTwoFamilies() throws {
    let north = try Self.file("n") { $0.addNode("geek", kind: "association", name: Name("Silver Geek")) }
    let south = try Self.file("s") { $0.addNode("geek", kind: "service", name: Name("Silver Geek")) }
    #expect(Self.ids(try EcosystemMerge().merged([north, south])) == ["geek", "geek-2"])
  }

  @Test func byRegisterAndByName() throws {
    let north = try Self.file("n") {
      $0.addNode("a", kind: "association", name: Name("Roues"), attributes: [("siren", "732 829 320")])
      $0.addNode("b", kind: "company", name: Name("Les Moulins"))
      $0.addNode("c", kind: "company", name: Name("Jean Martin"))
      $0.addNode("d", kind: "company", name: Name("Jean Martin"))
    }
    let south = try Self.file("s") {
      $0.addNode("w", kind: "association", name: Name("Wheels"), attributes: [("SIREN", "732829320")])
      $0.addNode("x", kind: "company", name: Name("LES MOULINS"))
      $0.addNode("y", kind: "company", name: Name("Jean Martin"))
    }
    let merged = try EcosystemMerge().merged([north, south])
    // Two of the first file are called Jean Martin: whoever of them the third is, nobody guesses.
    #expect(Self.ids(merged) == ["a", "b", "c", "d", "y"])
    #expect(merged.joined == 2)
    #expect(merged.proposed == 2)
  }

  @Test func oneNameAndTwoRegistrations() throws {
    let north = try Self.file("n") {
      $0.addNode("a", kind: "company", name: Name("Roues"), attributes: [("siren", "732829320")])
    }
    let south = try Self.file("s") {
      $0.addNode("b", kind: "company", name: Name("Roues"), attributes: [("siren", "356000000")])
    }
    #expect(Self.ids(try EcosystemMerge().merged([north, south])) == ["a", "b"])
  }

  @Test func decisionsAreFollowed() throws {
    let north = try Self.file("n") {
      $0.addNode("a", kind: "company", name: Name("Les Moulins"))
      $0.addNode("b", kind: "company", name: Name("Roues"))
    }
    let south = try Self.file("s") {
      $0.addNode("x", kind: "company", name: Name("Les Moulins"))
      $0.addNode("y", kind: "company", name: Name("Wheels"))
    }
    func place(_ ecosystem: Int, _ node: Int) -> DuplicatePair.Place { .init(ecosystem: ecosystem, node: node) }
    let at = SourcePosition(file: "pairs.csv", line: 2, column: 1)
    let apart = EcosystemMerge.Decision(place(0, 0), place(1, 0), isSame: false, at: at)
    let one = EcosystemMerge.Decision(place(0, 1), place(1, 1), isSame: true, at: at)
    let merged = try EcosystemMerge(decisions: [apart, one]).merged([north, south])
    #expect(Self.ids(merged) == ["a", "b", "x"])
    #expect(merged.proposed == 0)
    let contrary = EcosystemMerge.Decision(place(1, 1), place(0, 1), isSame: false, at: at)
    let error = #expect(throws: InvalidEcosystem.self) {
      _ = try EcosystemMerge(decisions: [one, contrary]).merged([north, south])
    }
    #expect(error?.violations.items.map(\.position) == [at])
  }

  /// What one says and the other says in part is one; what differs in a date is two; twice in one file is twice.
  @Test func relationsThatAreOne() throws {
    func file(_ name: String, _ relations: [(Int?, [String])]) throws -> Ecosystem {
      try Self.file(name) { draft in
        draft.addNode("a", kind: "company")
        draft.addNode("b", kind: "company")
        for (year, sources) in relations {
          draft.addRelation(
            "a", "funds", "b", period: Period(start: year.flatMap { PartialDate(year: $0) }), sources: sources)
        }
      }
    }
    func relations(_ files: Ecosystem...) throws -> [String] {
      try EcosystemMerge().merged(files).ecosystem.relations.map {
        "\($0.period.start?.description ?? "–") \($0.sources.joined(separator: " "))"
      }
    }
    let dated = try file("n", [(2018, ["A"])])
    #expect(try relations(dated, file("s", [(2018, ["B", "A"])])) == ["2018 A B"])
    #expect(try relations(dated, file("s", [(nil, ["B"])])) == ["2018 A B"])
    #expect(try relations(file("n", [(nil, ["A"])]), file("s", [(2018, ["B"])])) == ["2018 B A"])
    #expect(try relations(dated, file("s", [(2019, ["B"])])) == ["2018 A", "2019 B"])
    #expect(try relations(file("n", [(2018, ["A"]), (2018, ["A"])]), dated) == ["2018 A", "2018 A"])
    #expect(try relations(dated, file("s", [(nil, ["B"]), (2018, ["B"])])) == ["2018 A B", "– B"])
  }

  @Test func aTieWithinOneIsLeftOutAndTold() throws {
    let north = try Self.file("n") {
      $0.addNode("a", kind: "company", name: Name("Moulins"))
      $0.addNode("b", kind: "company", name: Name("Mills"))
      $0.addRelation("a", "funds", "b")
    }
    let one = EcosystemMerge.Decision(
      .init(ecosystem: 0, node: 0), .init(ecosystem: 0, node: 1), isSame: true, at: SourcePosition(file: "p"))
    let merged = try EcosystemMerge(decisions: [one]).merged([north])
    #expect(merged.ecosystem.relations.isEmpty)
    #expect(merged.findings.map(\.what).contains(.leftOut))
  }

  /// Two files call two documents S1; a third one calls the second of them so as well.
  @Test func sourcesOfOneIDStayTwo() throws {
    func file(_ name: String, _ title: String?) throws -> Ecosystem {
      try Self.file(name) { draft in
        if let title { draft.header.sources = [Header.Source(id: "S1", title: title)] }
        draft.addNode("a", kind: "company", sources: ["S1"])
      }
    }
    let merged = try EcosystemMerge().merged([
      file("n", "Minutes"), file("s", "Register"), file("e", "Register"), file("w", "Minutes"),
    ])
    #expect(merged.ecosystem.header.sources.map(\.id) == ["S1", "S1-2"])
    #expect(merged.ecosystem.nodes[0].sources == ["S1", "S1-2"])
    #expect(merged.findings.allSatisfy { !$0.isContradiction })
  }

  @Test func declarationsThatDiffer() throws {
    func file(_ name: String, _ label: String) throws -> Ecosystem {
      try Self.file(name) { draft in
        draft.vocabulary.append(NodeKind("atelier", family: .actor, label: LocalizedText(verbatim: label)))
        draft.addNode(name, kind: "atelier")
      }
    }
    let merged = try EcosystemMerge().merged([file("n", "Workshop"), file("s", "Studio")])
    #expect(merged.ecosystem.nodes[0].kind.label.english == "Workshop")
    #expect(Self.told(merged) == ["conflict atelier | atelier"])
  }

  /// What two valid files say together may be against a rule: refused at the place of what breaks it.
  @Test func aCircleOfTwoFilesIsRefused() throws {
    func file(_ name: String, _ from: String, _ to: String) throws -> Ecosystem {
      try Self.file(name) { draft in
        for id in ["a", "b"] { draft.addNode(id, kind: "territory") }
        draft.addRelation(from, "partOf", to, at: EcosystemDraft.Place(line: 4, column: 2))
      }
    }
    let error = #expect(throws: InvalidEcosystem.self) {
      _ = try EcosystemMerge().merged([file("n", "a", "b"), file("s", "b", "a")])
    }
    #expect(error?.violations.items.first?.position.line == 4)
  }

  @Test func nothingAndNothing() throws {
    #expect(try EcosystemMerge().merged([]).ecosystem.nodes.isEmpty)
    #expect(try EcosystemMerge().merged([.empty, .empty]).findings.isEmpty)
  }
}
