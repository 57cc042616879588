import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct EmbeddedSVGTests {
  @Test func namesAndRulesGetTheScope() {
    let svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="map-title map-desc">
      <title id="map-title">url(#a) id=&quot;b&quot;</title>
      <style>
      svg{font-size:1px}
      .a .b,.c:hover{fill:#fff;stroke:url(#x)}
      @media print{
      .d{fill:none}
      svg[lang] .e,svg[lang] .f{fill:none}
      }
      </style>
      <marker id="head"/><path marker-end="url(#head)" href="#head"/><a href="https://x.example/#head"/>
      <use xlink:href="#head"/><a aria-label="url(#head) is a name"/>
      </svg>

      """
    let embedded = """
      <svg id="m" xmlns="http://www.w3.org/2000/svg" aria-labelledby="m-map-title m-map-desc">
      <title id="m-map-title">url(#a) id=&quot;b&quot;</title>
      <style>
      #m{font-size:1px}
      #m .a .b,#m .c:hover{fill:#fff;stroke:url(#m-x)}
      @media print{
      #m .d{fill:none}
      #m[lang] .e,#m[lang] .f{fill:none}
      }
      </style>
      <marker id="m-head"/><path marker-end="url(#m-head)" href="#m-head"/><a href="https://x.example/#head"/>
      <use xlink:href="#m-head"/><a aria-label="url(#head) is a name"/>
      </svg>

      """
    #expect(EmbeddedSVG(Array(svg.utf8), scope: "m").text == embedded)
  }

  /// Two maps of the most hostile ecosystem in one page: every name is there once, and every reference leads to one.
  @Test func twoMapsStandSideBySide() throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let svg = SVGWriter().svg(
      of: try MapComposer(options: MapOptions(layout: .engine(.circo))).composition(
        of: ecosystem, layout: GraphvizLayout().result(of:)
      ).scene)
    let both = "<div>" + ["one", "two"].map { EmbeddedSVG(svg, scope: $0).text }.joined() + "</div>"
    let page = try ParsedSVG(Array(both.utf8))
    let ids = page.elements.compactMap { $0.value("id") }
    #expect(ids.count > 2 * ecosystem.nodes.count && Set(ids).count == ids.count)
    let references = page.attributes.flatMap { attribute -> [String] in
      switch attribute.name {
      case "aria-labelledby": attribute.value.split(separator: " ").map(String.init)
      case "marker-end": [String(attribute.value.dropFirst(5).dropLast())]
      default: []
      }
    }
    #expect(references.count > 4 && Set(references).isSubset(of: ids))
    // No rule of one reaches the other: a selector begins with a scope, or opens a block of rules.
    for style in page.elements("style") {
      for rule in style.text.split(whereSeparator: { "{}\n".contains($0) }).enumerated().map(\.element)
      where !rule.contains(":") || rule.hasPrefix("@") || rule.contains(":hover") {
        for selector in rule.split(separator: ",") where !rule.hasPrefix("@") {
          #expect(selector.hasPrefix("#one") || selector.hasPrefix("#two"), "\(selector)")
        }
      }
    }
  }
}
