import Foundation
import Testing

@testable import RamureDrawing

@Suite struct TrigonometryTests {
  @Test(
    arguments: [
      (0, 0), (30, 0.5), (45, 0.707106781186547524), (60, 0.866025403784438647), (90, 1), (150, 0.5), (180, 0),
      (210, -0.5), (270, -1), (300, -0.866025403784438647), (360, 0), (390, 0.5), (-30, -0.5), (-90, -1), (-210, 0.5),
      (1080 + 45, 0.707106781186547524), (-1080 - 60, -0.866025403784438647),
    ] as [(Double, Double)])
  func knowsTheSinesOfTheSchoolbook(degrees: Double, sine: Double) {
    #expect((Trigonometry.sin(degrees * .pi / 180) - sine).magnitude < 1e-12)
    #expect((Trigonometry.cos((90 - degrees) * .pi / 180) - sine).magnitude < 1e-12)
  }

  @Test func agreesWithTheLibraryOfTheSystem() {
    for step in -3_000...3_000 {
      let angle = Double(step) / 250
      #expect((Trigonometry.sin(angle) - sin(angle)).magnitude < 1e-12)
      #expect((Trigonometry.cos(angle) - cos(angle)).magnitude < 1e-12)
    }
  }
}
