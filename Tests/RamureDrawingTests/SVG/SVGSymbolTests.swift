import Testing

@testable import RamureDrawing

@Suite struct SVGSymbolTests {
  @Test(arguments: Symbol.allCases)
  func theShapeDrawnIsTheOneLinesMeet(_ symbol: Symbol) throws {
    let element = SVGSymbol.element(symbol, center: Point(100, 50), radius: 10, colourClass: "k-x")
    let svg = try ParsedSVG(Array("<svg>\(element)</svg>".utf8))
    let shape = try #require(svg.elements.dropFirst().first)
    #expect(shape.has(class: "mark") && shape.has(class: "k-x"))
    func number(_ name: String) -> Double { Double(shape.value(name) ?? "") ?? .nan }
    switch shape.name {
    case "circle":
      #expect((number("cx"), number("cy"), number("r")) == (100, 50, 10))
    case "rect":
      for direction in [Point(1, 0), Point(0, 1), Point(-1, 0), Point(0, -1)] {
        let meets = Point(100, 50) + direction * (10 * symbol.edge(toward: direction))
        let onSide =
          direction.y == 0
          ? min((meets.x - number("x")).magnitude, (meets.x - number("x") - number("width")).magnitude)
          : min((meets.y - number("y")).magnitude, (meets.y - number("y") - number("height")).magnitude)
        #expect(onSide < 0.11)
      }
    case "polygon":
      let numbers = (shape.value("points") ?? "").split(separator: " ").compactMap { Double($0) }
      let corners = stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
      #expect(corners.count == symbol.corners.count)
      for corner in corners {
        let along = corner - Point(100, 50)
        #expect((along.length - 10 * symbol.edge(toward: along)).magnitude < 0.25)
      }
    default: Issue.record("\(shape.name) drawn for \(symbol)")
    }
  }

  @Test(arguments: LineStyle.Head.allCases)
  func everyHeadIsAPathOfItsOwn(_ head: LineStyle.Head) throws {
    let svg = try ParsedSVG(Array("<svg>\(SVGSymbol.head(head))</svg>".utf8))
    #expect(svg.elements("path").count == 1)
    #expect(LineStyle.Head.allCases.filter { SVGSymbol.head($0) == SVGSymbol.head(head) } == [head])
  }
}
