import Testing

@testable import RamureDrawing

@Suite struct SceneTests {
  @Test func theMoreLinesTheLighterEach() {
    let weights = [1, 399, 400, 1_499, 1_500, 5_999, 6_000, 100_000].map(LineWeight.init(lines:))
    #expect(zip(weights, weights.dropFirst()).allSatisfy { $0.opacity >= $1.opacity && $0.width >= $1.width })
    // Direction is seen as long as there is room for heads: shorter ones, the more lines there are.
    #expect(weights.map { $0.headLength != nil } == [true, true, true, true, true, true, false, false])
    let lengths = weights.compactMap(\.headLength)
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func aKindWithVeryManyLinesStepsBack() {
    let weight = LineWeight(lines: 2_000)
    #expect(weight.opacity(ofKindWith: 10) == weight.opacity)
    #expect(weight.opacity(ofKindWith: 300) == weight.opacity)
    // Four times 300: half as strong.
    #expect((weight.opacity(ofKindWith: 1_200) - weight.opacity / 2).magnitude < 0.0051)
    #expect((weight.opacity(ofKindWith: 1_000_000) - weight.opacity * 0.4).magnitude < 0.0051)
  }
}
