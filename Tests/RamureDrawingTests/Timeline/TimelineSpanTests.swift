import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct TimelineSpanTests {
  private static func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test func endsAreToldApart() throws {
    let over = try #require(try SampleTimeline.span(.init("a", "solution", "2008", "2012"), today: "2020"))
    #expect(try over.end == .dated(Self.date("2012")))
    #expect(over.places == (2_008, 2_013))
    let open = try #require(try SampleTimeline.span(.init("a", "solution", "2008"), today: "2020-06"))
    #expect(try open.end == .goingOn(Self.date("2020-06")))
    let july: Double = 2_020 + 182.0 / 366
    #expect(open.places == (2_008, july))
    let unknown = try #require(try SampleTimeline.span(.init("a", "solution", "2008")))
    #expect(unknown.end == .unknown && unknown.places == (2_008, 2_009))
    let planned = try #require(try SampleTimeline.span(.init("a", "solution", "2022"), today: "2020"))
    #expect(planned.end == .unknown)
    let old = try #require(try SampleTimeline.span(.init("a", "solution", nil, "2012"), today: "2020"))
    #expect(old.start == nil && old.places == (2_012, 2_013))
    #expect(try SampleTimeline.span(.init("a", "solution"), today: "2020") == nil)
  }

  @Test(
    arguments: [
      ("event", "2012-06", nil, true), ("resource", "2012", nil, true), ("resource", "2012", "2014", false),
      ("event", nil, "2012", true), ("solution", "2012", nil, false), ("solution", "2012-05", "2012-05", true),
      ("partnership", "2012", "2012-05", false),
    ] as [(String, String?, String?, Bool)])
  func aSingleDateOfAnEventOrAPublicationIsAMoment(
    _ kind: String, _ start: String?, _ end: String?, _ isMoment: Bool
  ) throws {
    let span = try #require(try SampleTimeline.span(.init("a", kind, start, end), today: "2020"))
    #expect(span.isMoment == isMoment)
    // It does not go on until today.
    if isMoment { #expect(span.places.end <= 2_013) }
  }

  @Test func aStageLastsUntilTheNextAndTheLastOneUntilTheEnd() throws {
    let node = SampleTimeline.Node(
      "a", "partnership", "2010", nil,
      stages: [("deployment", "2014"), ("dialogue", "2009-06"), ("ended", "2016-03"), ("framing", nil)])
    let span = try #require(try SampleTimeline.span(node, today: "2020"))
    // dialogue, deployment are the first and the fifth of the vocabulary.
    #expect(span.stages.map(\.stage) == [0, 4])
    #expect(try span.stages.map(\.to) == [Self.date("2014"), nil])
    #expect(try span.end == .dated(Self.date("2016-03")))
    let (june, april): (Double, Double) = (2_009 + 151.0 / 365, 2_016 + 91.0 / 366)
    #expect(span.places == (june, april))
  }

  @Test func whatCameBackAfterItsEndIsNotOver() throws {
    let node = SampleTimeline.Node(
      "a", "partnership", "2010", nil, stages: [("ended", "2012"), ("dialogue", "2015")])
    let span = try #require(try SampleTimeline.span(node, today: "2020"))
    #expect(try span.end == .goingOn(Self.date("2020")))
    #expect(span.stages.count == 2)
  }

  @Test func anActorWithoutDatesHasTheSpanOfItsDatedRelations() throws {
    let ecosystem = try SampleTimeline.of(
      [.init("club", "organisation"), .init("a", "solution"), .init("b", "organisation", "1990")],
      [
        ("club", "funds", "a", "2012", "2014"), ("club", "implements", "a", "2010-05", "2011"),
        ("b", "funds", "a", "2001", nil), ("club", "observes", "a", nil, nil),
      ], today: "2020")
    let rows = try #require(TimelineRows(ecosystem, options: TimelineOptions()))
    let spans = rows.lanes.flatMap(\.rows).map(\.span)
    #expect(rows.lanes.map { ecosystem.vocabulary.nodeKinds[$0.kind].id } == ["organisation"])
    #expect(spans.map(\.isDerived) == [false, true])
    #expect(try spans[1].start == Self.date("2010-05"))
    #expect(try spans[1].end == .dated(Self.date("2014")))
    // A solution is no actor: its relations say nothing of when it was there.
    #expect(rows.undated.reduce(0, +) == 1)
  }
}
