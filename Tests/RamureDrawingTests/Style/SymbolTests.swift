import Foundation
import Testing

@testable import RamureDrawing

@Suite struct SymbolTests {
  /// The area that a symbol of radius 1 covers: Gauss's trapezoids, or the formula of the shape as it is written.
  private static func area(_ symbol: Symbol) -> Double {
    switch symbol {
    case .circle, .ring: return .pi
    // Rounded corners of radius r leave out (4 - π) r² of the rectangle.
    case .roundedSquare: return 4 * 0.92 * 0.92 - (4 - .pi) * 0.42 * 0.42
    case .pill: return 4 * 1.3 * 0.72 - (4 - .pi) * 0.72 * 0.72
    default:
      let corners = symbol.corners
      let double = corners.indices.reduce(0.0) { sum, place in
        let (one, next) = (corners[place], corners[(place + 1) % corners.count])
        return sum + one.x * next.y - next.x * one.y
      }
      return double.magnitude / 2
    }
  }

  @Test(arguments: Symbol.allCases)
  func coversAboutTheAreaOfTheCircle(_ symbol: Symbol) {
    #expect((0.75...1.25).contains(Self.area(symbol) / .pi), "\(symbol): \(Self.area(symbol) / .pi)")
  }

  @Test(arguments: Symbol.allCases)
  func reachesNoFartherThanItSays(_ symbol: Symbol) {
    for corner in symbol.corners { #expect(corner.length <= symbol.reach + 1e-12) }
    for step in 0..<720 {
      let angle = Double(step) * .pi / 360
      let edge = symbol.edge(toward: Point(cos(angle), sin(angle)))
      #expect(edge > 0.3 && edge <= symbol.reach + 1e-9, "\(symbol) \(step): \(edge)")
    }
  }

  /// Whether a place lies in a polygon: an odd number of sides to its right.
  private static func contains(_ corners: [Point], _ place: Point) -> Bool {
    var inside = false
    for index in corners.indices {
      let (one, next) = (corners[index], corners[(index + 1) % corners.count])
      if (one.y > place.y) != (next.y > place.y),
        place.x < one.x + (place.y - one.y) / (next.y - one.y) * (next.x - one.x)
      {
        inside.toggle()
      }
    }
    return inside
  }

  @Test(arguments: Symbol.allCases.filter { !$0.corners.isEmpty })
  func aLineMeetsItsEdge(_ symbol: Symbol) {
    let corners = symbol.corners
    for step in 0..<360 {
      // Half a degree off the corners, which a sampled ray would miss.
      let angle = (Double(step) + 0.37) * .pi / 180
      let along = Point(cos(angle), sin(angle))
      let outermost = (0...2_000).last { Self.contains(corners, along * (Double($0) / 1_000)) }
      let sampled = Double(outermost ?? 0) / 1_000
      #expect((symbol.edge(toward: along * 17) - sampled).magnitude < 0.0011, "\(symbol) at \(step)°")
    }
  }

  @Test func roundShapesAndBoxesMeetLinesWhereTheyAreDrawn() {
    #expect(Symbol.circle.edge(toward: Point(0.3, -2)) == 1)
    #expect((Symbol.pill.edge(toward: Point(5, 0)) - 1.3).magnitude < 1e-12)
    #expect((Symbol.pill.edge(toward: Point(0, -5)) - 0.72).magnitude < 1e-12)
    #expect((Symbol.roundedSquare.edge(toward: Point(0, 1)) - 0.92).magnitude < 1e-12)
  }

  /// The rounded corners: a line must not end in the air beside the shape.
  @Test(arguments: [(Symbol.roundedSquare, 0.92, 0.92, 0.42), (.pill, 1.3, 0.72, 0.72)])
  func linesEndAtRoundedCornersToo(symbol: Symbol, halfWidth: Double, halfHeight: Double, corner: Double) {
    func contains(_ place: Point) -> Bool {
      let x = max(0, place.x.magnitude - (halfWidth - corner))
      let y = max(0, place.y.magnitude - (halfHeight - corner))
      return Point(x, y).length <= corner
    }
    for step in 0..<360 {
      let angle = Double(step) * .pi / 180
      let along = Point(cos(angle), sin(angle))
      let sampled = Double((0...2_000).last { contains(along * (Double($0) / 1_000)) } ?? 0) / 1_000
      #expect((symbol.edge(toward: along) - sampled).magnitude < 0.0011, "\(symbol) at \(step)°")
    }
  }

  @Test func noDirectionGivesTheReach() {
    for symbol in Symbol.allCases { #expect(symbol.edge(toward: Point(0, 0)) == symbol.reach) }
  }
}
