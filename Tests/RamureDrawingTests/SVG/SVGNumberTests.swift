import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct SVGNumberTests {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (-0.1, "-0.1"), (-0.04, "0"), (0.04, "0"),
      (0.06, "0.1"),
      (0.05, "0.1"), (-0.05, "-0.1"), (9.96, "10"), (-9.96, "-10"), (12.34, "12.3"), (-12.36, "-12.4"), (0.95, "1"),
      (1e11, "100000000000"), (-1e11, "-100000000000"), (123_456.78, "123456.8"), (1e-300, "0"),
    ] as [(Double, String)])
  func writesTenths(value: Double, text: String) {
    #expect(SVGNumber.text(value) == text)
  }

  @Test func aPointIsTwoNumbers() {
    #expect(SVGNumber.text(Point(1.25, -3)) == "1.3 -3")
  }

  @Test func whatIsWrittenIsNearWhatWasMeant() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let value = random.number(-3_000...3_000)
      #expect((try #require(Double(SVGNumber.text(value))) - value).magnitude <= 0.05 + 1e-9)
    }
  }
}
