import Testing

@testable import RamureDrawing

@Suite struct SVGTextTests {
  private static func parsed(_ text: SceneText, name: String? = "n") throws -> ParsedSVG {
    try ParsedSVG(Array(("<svg>" + SVGText.element(text, name: name) + "</svg>").utf8))
  }

  private static func label(_ name: String, role: SceneText.Role = .label) -> SceneText {
    SceneText(Label(name, size: 10, width: 60, maxLines: 4), role: role, anchor: .middle, x: 50, top: 0)
  }

  /// Where `paint-order` is not known, a stroke of the text's own is painted over its letters.
  @Test(arguments: [SceneText.Role.label, .region]) func theHaloIsPaintedFirstAndNotByTheTextItself(
    _ role: SceneText.Role
  ) throws {
    let svg = try Self.parsed(Self.label("Silver Geek", role: role))
    let drawn = svg.elements.map(\.name).filter { $0 == "use" || $0 == "text" }
    #expect(drawn == ["use", "text"])
    let use = try #require(svg.elements("use").first)
    #expect(use.has(class: "halo") && use.value("xlink:href") == "#n" && use.value("aria-hidden") == "true")
    let text = try #require(svg.elements("text").first)
    // Colour comes from around both, or the halo would be filled with it.
    #expect(text.value("id") == "n" && text.value("fill") == nil && !text.has(class: "text"))
  }

  @Test(arguments: [SceneText.Role.caption, .heading, .title, .subtitle])
  func whatLiesOnFreePaperHasNoHalo(_ role: SceneText.Role) throws {
    #expect(try Self.parsed(Self.label("Silver Geek", role: role)).elements("use").isEmpty)
  }

  /// Searched, copied or read aloud, a name of several lines is the name.
  @Test(arguments: ["Alliance for Sustainable Rivers and Lakes", "Coopération inter-territoriale", "中国国际经济技术合作促进会"])
  func aNameOfSeveralLinesReadsAsOne(_ name: String) throws {
    let text = try #require(Self.parsed(Self.label(name)).elements("text").first)
    #expect(text.text == name)
  }

  /// A space that took room would move a line off its middle.
  @Test func theSpaceBetweenLinesTakesNoRoom() throws {
    let spans = try Self.parsed(Self.label("Alliance for Sustainable Rivers")).elements("tspan")
    let spaces = spans.filter { $0.text == " " }
    #expect(!spaces.isEmpty && spaces.allSatisfy { $0.value("font-size") == "0" && $0.value("x") == nil })
  }

  @Test(arguments: ["Résumé", "Δίκτυο", "Фонд"]) func linesOfKnownLettersArePinned(_ name: String) throws {
    let span = try #require(Self.parsed(Self.label(name)).elements("tspan").first)
    #expect(Double(span.value("textLength") ?? "") != nil)
  }

  @Test(arguments: ["राष्ट्रीय", "التعاون", "ยั่งยืน", "中国", "한국", "🌍 Green", "e\u{301}"])
  func aScriptIsNeverPulledToAnEstimate(_ name: String) throws {
    let span = try #require(Self.parsed(Self.label(name)).elements("tspan").first)
    #expect(span.value("textLength") == nil)
  }

  @Test func whatIsCutIsToldWhole() throws {
    let long = String(repeating: "nnnn ", count: 30) + "end"
    let svg = try Self.parsed(Self.label(long, role: .caption))
    #expect(svg.elements("g").first?.tooltip == long)
    #expect(try Self.parsed(Self.label("short", role: .caption)).elements("g").first?.tooltip == nil)
  }
}
