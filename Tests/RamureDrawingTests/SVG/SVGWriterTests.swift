import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct SVGWriterTests {
  private static func scene(_ ecosystem: Ecosystem, _ options: MapOptions = MapOptions()) throws -> Scene {
    try SampleEcosystem.composition(ecosystem, options).scene
  }

  private static func small() throws -> Ecosystem {
    try SampleEcosystem.of(
      [
        .init("geek", "service", name: Name("Silver Geek"), [("url", "https://silver.example/?a=1&b=2")]),
        .init("macif", "foundation", name: Name("Fondation Macif")),
        .init("unis", "association", name: Name("Unis-Cité"), [("url", "javascript:alert(1)")]),
        .init("alone", "person", name: Name("Léa")),
      ],
      [("macif", "funds", "geek"), ("unis", "implements", "geek"), ("macif", "supports", "unis")], title: "Deux & deux")
  }

  private static func count(_ word: String, _ text: String) -> Int { text.ranges(of: word).count }

  /// What the other tests lean on: the parser does refuse what is not well-formed.
  @Test(arguments: [
    "<svg><g></svg>", "<svg a=\"1\" a=\"2\"/>", "<svg>&b;</svg>", "<svg>\u{1}</svg>", "<svg", "", "<svg/>x",
    "<svg/><svg/>",
    "<svg a=1/>", "<svg a=\"1\"b=\"2\"/>", "<svg a=\"<\"/>", "<svg>]]></svg>", "<svg></g></svg>", "<svg>\u{FFFE}</svg>",
    "<svg><!-- --></svg>", "<svg>&</svg>", "<svg a=\"",
  ])
  func theParserRefusesWhatIsNotXML(_ text: String) {
    #expect(throws: (any Error).self) { try ParsedSVG(Array(text.utf8)) }
  }

  @Test func isAPictureWithATitleAndADescription() throws {
    let scene = try Self.scene(Self.small())
    let svg = try ParsedSVG(SVGWriter().svg(of: scene))
    let root = try #require(svg.root)
    #expect(root.name == "svg" && root.value("role") == "graphics-document" && root.value("lang") == "en")
    // The description is no part of the name, or it would be read twice.
    let referred = try [#require(root.value("aria-labelledby")), #require(root.value("aria-describedby"))]
    let named = referred.compactMap { id in svg.elements.first { $0.value("id") == id } }
    #expect(named.map(\.name) == ["title", "desc"])
    #expect(named.map(\.text) == ["Deux & deux", scene.summary])
    #expect(scene.summary.contains("4 nodes") && scene.summary.contains("3 relations"))
    #expect(root.value("viewBox") == "0 0 \(root.value("width") ?? "") \(root.value("height") ?? "")")
  }

  @Test func everyRegionTellsItsNameAndLiesBehindTheLines() throws {
    let sizes = [6, 5, 4]
    let scene = try Self.scene(
      SampleCommunities.ecosystem(sizes, bridges: 4),
      MapOptions(colouring: .community, communities: SampleCommunities.of(sizes)))
    let svg = try ParsedSVG(SVGWriter().svg(of: scene))
    let regions = svg.elements.filter { $0.has(class: "region") }
    #expect(regions.map(\.tooltip) == [6, 5, 4].enumerated().map { "C\($0 + 1) — community of \($1) members" })
    #expect(Set(regions.compactMap { $0.value("id") }).count == 3)
    let areas = svg.elements("path").filter { $0.has(class: "area") }
    #expect(areas.count == 3 && areas.allSatisfy { $0.value("d")?.hasSuffix("Z") == true })
    let groups = svg.elements("g").compactMap { $0.value("class") }
    let order = ["regions", "relations", "region-names", "nodes"].map { groups.firstIndex(of: $0) ?? -1 }
    #expect(order == order.sorted() && !order.contains(-1))
    #expect(svg.elements("desc").first?.text.hasSuffix("Communities: C1 6, C2 5, C3 4.") == true)
    // Each region's colour is one that the style knows, and so is each swatch of the legend.
    let css = svg.elements("style").first?.text ?? ""
    for region in scene.regions { #expect(css.contains(".area.\(region.colourClass){stroke:")) }
    #expect(svg.elements("rect").count { $0.has(class: "area") } == 3)
  }

  @Test func everyMarkAndLineTellsItsNameWhenPointedAt() throws {
    let ecosystem = try SampleEcosystem.crowd(300)
    let scene = try Self.scene(ecosystem)
    let svg = try ParsedSVG(SVGWriter().svg(of: scene))
    let marks = svg.elements.filter { $0.has(class: "node") }
    #expect(marks.map(\.tooltip) == scene.marks.map(\.tooltip))
    #expect(zip(marks, ecosystem.nodes).allSatisfy { $0.tooltip?.hasPrefix($1.name.main + " — Person") == true })
    let lines = svg.elements("path").filter { $0.has(class: "link") && $0.value("id") != nil }
    #expect(lines.count == scene.lines.count)
    #expect(Set(lines.map { $0.tooltip ?? "" }) == Set(scene.lines.map(\.tooltip)))
  }

  @Test func namesAreWrittenAndPinnedToTheirWidth() throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small())))
    let spans = svg.elements("tspan")
    let written = spans.map(\.text).joined(separator: " ")
    for name in ["Silver Geek", "Fondation Macif", "Unis-Cité", "Léa", "Deux & deux"] {
      #expect(written.contains(name), "\(name)")
    }
    #expect(spans.allSatisfy { Double($0.value("textLength") ?? "") != nil || $0.text == " " })
  }

  @Test func onlySafeAddressesAreLinks() throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small())))
    #expect(svg.elements("a").map { $0.value("href") } == ["https://silver.example/?a=1&b=2"])
  }

  /// A link within an image cannot be followed by who does not see it, and one without a name says nothing.
  @Test func aMarkIsReadOnceAsOneThing() throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small())))
    for mark in svg.elements.filter({ $0.has(class: "node") }) {
      let isLinked = mark.tooltip?.hasPrefix("Silver Geek") == true
      #expect(mark.value("role") == (isLinked ? "none" : "img"))
    }
    for link in svg.elements("a") { #expect(link.value("aria-label")?.hasPrefix("Silver Geek — ") == true) }
  }

  /// The title, then what headings head: who reads by ear gets no heap of headings at the end.
  @Test func theFileIsInTheOrderItIsRead() throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small())))
    let order = svg.elements.compactMap { element -> String? in
      if element.has(class: "title") { return "title" }
      if element.has(class: "heading") { return element.text }
      if element.has(class: "node") { return "node" }
      return element.has(class: "legend") ? "legend" : nil
    }
    #expect(
      order == ["title", "node", "node", "node", MapWording.isolates(1).english, "node", "legend"]
        + [MapWording.kinds.english, MapWording.relations.english, MapWording.sizeByDegree.english])
    let headings = svg.elements.filter { $0.value("role") == "heading" }
    #expect(headings.map { $0.value("aria-level") } == ["1", "2", "2", "2", "2"])
  }

  /// Office programs take the rules of a medium for ones that hold always: they must not know their selectors.
  @Test(arguments: [Theme.light, .dark]) func rulesOfAMediumAreForThoseWhoKnowMedia(_ theme: Theme) throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small(), MapOptions(theme: theme))))
    let style = try #require(svg.elements("style").first?.text)
    let media = try #require(style.firstRange(of: "@media"))
    let rules = style[media.lowerBound...].split(separator: "\n").filter { !$0.hasPrefix("@") && $0 != "}" }
    #expect(rules.count > 10 && rules.allSatisfy { $0.hasPrefix("svg[lang] .") })
    #expect(!style[..<media.lowerBound].contains("svg[lang]"))
  }

  @Test(arguments: [Theme.light, .dark, .print])
  func aMapForTheScreenCanBePrinted(_ theme: Theme) throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small(), MapOptions(theme: theme))))
    let style = try #require(svg.elements("style").first?.text)
    #expect(style.contains("prefers-color-scheme:dark") == (theme == .light))
    #expect(style.contains("@media print") == (theme != .print))
    #expect(style.contains(".page{fill:\(theme.tones.page)}"))
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }

  /// Every class that colours something has a rule, in every theme the file carries.
  @Test func everyColourClassHasItsRules() throws {
    for colouring in [MapOptions.Colouring.kind, .subkind, .attribute("url")] {
      let scene = try Self.scene(Self.small(), MapOptions(colouring: colouring))
      let svg = try ParsedSVG(SVGWriter().svg(of: scene))
      let style = svg.elements("style").first?.text ?? ""
      for mark in svg.elements.filter({ $0.has(class: "mark") && !$0.has(class: "scale") }) {
        let colourClass = try #require(mark.value("class")?.split(separator: " ").last)
        // Light, dark and print.
        #expect(Self.count(".\(colourClass){fill:#", style) == 3)
      }
      for line in scene.lineStyles {
        #expect(Self.count(".\(line.cssClass) .link{stroke:#", style) == 3)
      }
    }
  }

  @Test func whatIsReferredToIsThere() throws {
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(Self.small())))
    let ids = Set(svg.elements.compactMap { $0.value("id") })
    let references = svg.attributes.filter { $0.value.hasPrefix("url(") }.map(\.value)
    #expect(!references.isEmpty)
    for reference in references { #expect(ids.contains(String(reference.dropFirst(5).dropLast()))) }
  }

  @Test func theSameEcosystemGivesTheSameBytes() throws {
    func bytes() throws -> [UInt8] {
      let composition = try MapComposer(options: MapOptions(colouring: .attribute("sector"))).composition(
        of: HostileEcosystem.ecosystem()
      ) { request throws(LayoutFailure) in try GraphvizLayout().result(of: request) }
      return SVGWriter().svg(of: composition.scene)
    }
    #expect(try bytes() == bytes())
  }

  // MARK: - Hostile data

  private static let hostileOptions = [
    MapOptions(), MapOptions(colouring: .attribute("sector"), theme: .dark, language: .french),
    MapOptions(theme: .print, title: "</title><script>alert(1)</script>"),
  ]

  @Test(arguments: hostileOptions.indices)
  func nothingInTheDataBecomesMarkup(_ number: Int) throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(ecosystem, Self.hostileOptions[number])))
    let allowed: Set<String> = [
      "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "circle", "polygon", "g", "text", "tspan", "a",
      "use",
    ]
    #expect(Set(svg.elements.map(\.name)).isSubset(of: allowed))
    #expect(svg.elements("style").count == 1 && svg.elements("title").count >= ecosystem.nodes.count)
    for (name, value) in svg.attributes {
      #expect(!name.lowercased().hasPrefix("on"), "\(name)")
      if name != "aria-label", value.contains("url(") { #expect(value.hasPrefix("url(#head-r-")) }
      if name == "href" { #expect(["https:", "http:/", "mailto"].contains(value.lowercased().prefix(6))) }
    }
    #expect(svg.attributes.count { $0.name == "href" } > 3)
    let style = try #require(svg.elements("style").first?.text)
    for word in ["@import", "url(", "<", "javascript:", "http:", "\\"] { #expect(!style.contains(word), "\(word)") }
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }

  @Test func idsAreUniqueAndPlain() throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(ecosystem)))
    let ids = svg.elements.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count { $0.hasPrefix("n-") } == ecosystem.nodes.count)
    for id in ids {
      #expect(
        id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8.contains($0) })
    }
  }

  @Test func everyNameIsInTheFileAsText() throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let svg = try ParsedSVG(SVGWriter().svg(of: Self.scene(ecosystem)))
    let tooltips = svg.elements.filter { $0.has(class: "node") }.compactMap(\.tooltip)
    #expect(tooltips.count == ecosystem.nodes.count)
    for text in ["</style><script>alert(1)</script>", "\"onload=\"alert(1)", "]]>", "&amp;<b>", "&#x3C;script&#x3E;"] {
      #expect(tooltips.contains { $0.hasPrefix(text) }, "\(text)")
    }
  }

  @Test func signsThatCannotBeSeenAreShownAsSuch() throws {
    let bytes = try SVGWriter().svg(of: Self.scene(HostileEcosystem.ecosystem()))
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
      let isBad =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      if isBad { Issue.record("U+\(String(scalar.value, radix: 16)) in the file") }
    }
  }
}
