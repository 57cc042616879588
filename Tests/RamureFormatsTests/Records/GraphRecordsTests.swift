import RamureModel
import Testing

@testable import RamureFormats

@Suite struct GraphRecordsTests {
  private func place(_ line: Int) -> EcosystemDraft.Place { EcosystemDraft.Place(line: line, column: 1) }

  private func records() -> GraphRecords { GraphRecords(EcosystemReader(), named: "e") }

  /// `kind` is the kind whichever of `type` and `kind` came first, and edges may come before their ends.
  @Test func orderSaysNothing() throws {
    for names in [["type", "kind"], ["kind", "type"]] {
      var records = records()
      records.beginEdge(from: "a", at: place(1), to: "b", at: place(1), edge: place(1))
      for name in names { records.setEdge(name, name == "kind" ? "funds" : "grant", at: place(2)) }
      records.beginNode("b", at: place(3))
      records.beginNode("a", at: place(4))
      let read = try records.finished().ecosystem
      #expect(read.relations.map(\.kind.id) == ["funds"])
      #expect(read.relations[0].attribute("type") == "grant")
    }
  }

  @Test func whatTheSyntaxMeansComesBeforeNames() throws {
    var records = records()
    records.beginNode("a", at: place(1))
    records.setNode("name", "an attribute", at: place(1))
    records.setNode(.name, "A", at: place(1))
    let node = try records.finished().ecosystem.nodes[0]
    #expect(node.name.main == "A" && node.attribute("name") == "an attribute")
  }

  @Test func edgesMayCallNodesByAnotherWord() throws {
    var records = records()
    records.beginNode("quai", at: place(1))
    records.setReference("7", at: place(1))
    records.beginEdge(from: "7", at: place(2), to: "7", at: place(2), edge: place(2))
    #expect(try records.finished().ecosystem.relations.map(\.from) == [0])
  }

  @Test func whatIsPassedOverIsToldOnceASort() throws {
    var records = records()
    records.beginNode("a", at: place(1))
    for line in 5...9 { records.passOver(.looks, at: place(line)) }
    records.passOver(.positions, at: place(7))
    let notes = try records.finished().remarks.items.filter { $0.diagnosis.code == "passed-over" }
    #expect(notes.map(\.position.line).sorted() == [5, 7])
    #expect(notes.contains { $0.diagnosis.problem.english.hasPrefix("5 colours, sizes and other looks are") })
  }

  @Test func allThatIsWrongIsTold() throws {
    var records = records()
    for (id, line) in [("a", 1), ("a", 2), ("", 3)] { records.beginNode(id, at: place(line)) }
    records.beginEdge(from: "a", at: place(4), to: "aa", at: place(4), edge: place(4))
    records.beginEdge(from: "a", at: place(5), to: "a", at: place(5), edge: place(5))
    records.setEdge("weight", "much", at: place(6))
    records.setEdge("weight", "2", at: place(7))
    do {
      _ = try records.finished()
      Issue.record("it was read")
    } catch {
      let told = error.violations.items.filter { $0.severity == .error }.map {
        "\($0.position.line) \($0.diagnosis.code)"
      }
      #expect(
        told.sorted() == ["2 duplicate-id", "3 empty-id", "4 unknown-node", "6 invalid-number", "7 value-said-twice"])
    }
  }

  @Test func aHeaderComesBack() throws {
    var records = records()
    let header = Header(
      title: Name("Le quai", english: "The quay"), language: .french, date: PartialDate("2024-03"),
      sources: [
        Header.Source(id: "a\tb\\", title: "Line\nbreak", address: "https://example.org/1 mailto:a@example.org"),
        Header.Source(id: "S"),
      ])
    for value in RecordHeader.values(of: header) {
      let isKnown = records.setHeader(value.field.rawValue, value.value, at: place(1))
      #expect(isKnown)
    }
    #expect(records.draft.header == header)
  }
}
