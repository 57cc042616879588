import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

@Suite struct CardAnswerTests {
  /// A chain of three – town, bank, club – with a pact of bank and club beside it, and somebody alone.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.header = Header(sources: [
      Header.Source(id: "s1", title: "A report", address: "https://a.example javascript:x")
    ])
    draft.addNode("town", kind: "localAuthority", name: Name("Town"))
    draft.addNode(
      "bank", kind: "foundation", name: Name("Bank", french: "Banque"),
      period: Period(start: PartialDate(year: 2010)), sources: ["s1"],
      attributes: [("members", "34"), ("note", "Gives\nand lends."), ("themes", "water|youth")])
    draft.addNode("club", kind: "association", name: Name("Club"), attributes: [("url", "https://club.example")])
    draft.addNode("pact", kind: "partnership", name: Name("Pact"))
    draft.addNode("lone", kind: "person", name: Name("Lone"))
    draft.addRelation(
      "bank", "funds", "club", period: Period(start: PartialDate(year: 2020)), sources: ["s1"],
      attributes: [("amount", "30000"), ("currency", "EUR"), ("note", "Yearly."), ("role", "main funder")])
    draft.addRelation("town", "supports", "bank")
    draft.addRelation("club", "participatesIn", "pact", attributes: [("role", "host")])
    draft.addRelation("bank", "participatesIn", "pact")
    return try draft.validated().ecosystem
  }

  private static func card(_ name: String, _ language: Language = .english) throws -> Card {
    let view = try AskedView(of: try ecosystem(), about: [name], language: language)
    return try CardAnswer(of: view).cards[0]
  }

  private static func lines(_ card: Card, _ topic: Card.Topic, _ language: Language = .english) -> [String] {
    card.sections.filter { $0.topic == topic }.flatMap(\.lines).map { line in
      (line.label.map { $0[language] + "|" } ?? "") + line.text[language] + line.citation
    }
  }

  @Test func sectionsComeInTheOrderOfTheirTopicsAndOnlyWhereThereIsSomething() throws {
    let bank = try Self.card("bank")
    #expect(
      bank.sections.map(\.topic) == [.short, .written, .relations, .figures, .community, .departure, .sources])
    #expect(try Self.card("pact").sections.map(\.topic).contains(.participants))
    #expect(try Self.card("lone").sections.map(\.topic) == [.short, .figures])
  }

  @Test func whatIsWrittenIsShown() throws {
    let bank = try Self.card("bank")
    #expect(
      Self.lines(bank, .short) == [
        "Kind|Organisation, Foundation [s1]", "Name|Bank", "In French|Banque", "Id|bank", "Dates|since 2010",
      ])
    // The note first; several values as a list; on one line each.
    #expect(Self.lines(bank, .written) == ["note|Gives and lends.", "members|34", "themes|water, youth"])
    let club = try #require(try Self.card("club").sections.first { $0.topic == .written })
    #expect(club.lines[0].runs == [.link("https://club.example", address: "https://club.example")])
  }

  @Test func relationsAreToldFromTheActorWithAllThatIsKnown() throws {
    #expect(
      Self.lines(try Self.card("club"), .relations)
        == [
          "Participates in|Pact (host)",
          "Funded by|Bank (main funder, since 2020) – amount: 30,000\u{A0}EUR; note: Yearly. [s1]",
        ])
    #expect(
      Self.lines(try Self.card("club", .french), .relations, .french).contains(
        "Financé par|Banque (main funder, depuis 2020) – montant\u{A0}: 30\u{202F}000\u{A0}EUR\u{A0}; note\u{A0}: Yearly. [s1]"
      ))
    #expect(Self.lines(try Self.card("pact"), .participants) == ["Bank", "Club (host)"])
  }

  /// Degrees 1, 3, 2, 2, 0. Bank lies between town and the two others, alone: 2 of the 6 pairs of others.
  @Test func figuresStandWithTheirRank() throws {
    let bank = try Self.card("bank")
    let lines = Self.lines(bank, .figures)
    #expect(lines.first == "Degree|3 (first of 5 nodes)")
    #expect(lines.contains("Betweenness|0.3333 (first of 5 nodes)"))
    #expect(lines.contains("Articulation|yes"))
    #expect(Self.lines(try Self.card("club"), .figures).first == "Degree|2 (rank 2 of 5 nodes, shared)")
    // Nothing has no rank.
    #expect(Self.lines(try Self.card("lone"), .figures).first == "Degree|0")
  }

  /// Without the bank the town is cut off from the other two: 2 pairs.
  @Test func whatHangsOnItIsSaid() throws {
    let bank = try Self.card("bank")
    let departure = try #require(bank.departure)
    #expect(departure.lostPairs == 2 && departure.cutOffCount == 1 && departure.isolatedCount == 1)
    #expect(
      Self.lines(bank, .departure) == [
        "2 pairs of those who stay would no longer be connected.", "1 node would be cut off from its island: Town.",
        "1 node would have no tie left: Town.", "Bank (Foundation) is the only funder of Club.",
      ])
    #expect(
      Self.lines(try Self.card("club"), .departure) == ["All who stay would still be connected as before."])
  }

  @Test func sourcesStandWithTheirTitleAndSafeAddresses() throws {
    let sources = try #require(try Self.card("club").sections.last)
    #expect(sources.topic == .sources && sources.lines.count == 1)
    #expect(sources.lines[0].label == LocalizedText(verbatim: "s1"))
    #expect(sources.lines[0].addresses == ["https://a.example"])
    #expect(sources.lines[0].text.english == "A report https://a.example javascript:x")
  }

  /// Who shows cards of everybody, and asks for little, waits for none of the rest.
  @Test func onlyWhatIsAskedForIsWorkedOut() throws {
    var works: [String] = []
    let view = try AskedView(of: try Self.ecosystem())
    let matter = try CardMatter(
      of: view, topics: [.short, .written], watch: Watch { title, _ in works.append(title.english) })
    #expect(works.isEmpty)
    #expect(view.projected.ecosystem.nodes.indices.allSatisfy { matter.card(of: $0).sections.count <= 2 })
    #expect(matter.card(of: 0).figures.isEmpty && matter.card(of: 0).departure == nil)
  }

  @Test func manyCardsAreChaptersEachOfItsOwnName() throws {
    var draft = EcosystemDraft()
    let ids = (0..<30).map { "n\($0)" }
    for id in ids { draft.addNode(id, kind: "person") }
    let view = try AskedView(of: try draft.validated().ecosystem, about: ids)
    let document = try CardAnswer(of: view).document
    #expect(Set(document.chapters.map(\.id)).count == 30)
    #expect(document.chapters[25].id == "card-z" && document.chapters[26].id == "card-ba")
  }

  @Test func imagesStandInThePage() throws {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    var images = NodeImages()
    images.add(try #require(EmbeddedImage(bytes)), of: "bank")
    let view = try AskedView(of: try Self.ecosystem(), about: ["bank"], language: .english)
    let answer = try CardAnswer(of: view, images: images)
    // base64 of the signature, as RFC 4648 has it.
    let image = #"<img src="data:image/png;base64,iVBORw0KGgo=" alt="Bank"/>"#
    #expect(String(decoding: HTMLWriter().html(of: answer.document), as: UTF8.self).contains(image))
    #expect(!String(decoding: MarkdownWriter().markdown(of: answer.document), as: UTF8.self).contains("base64"))
  }
}
