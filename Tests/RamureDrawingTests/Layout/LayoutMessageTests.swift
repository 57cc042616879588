import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct LayoutMessageTests {
  private static func request(_ random: inout SplitMix64) -> LayoutRequest {
    let boxes = Int.random(in: 0...20, using: &random)
    var request = LayoutRequest(
      engine: LayoutEngine.allCases[Int.random(in: 0..<6, using: &random)],
      routes: Bool.random(using: &random) ? .curved : .straight, separatesBoxes: Bool.random(using: &random),
      boxes: (0..<boxes).map { _ in Extent(random.number(-9...1e6), random.number(0...1e-9)) },
      lines: (0..<(boxes == 0 ? 0 : Int.random(in: 0...30, using: &random))).map { _ in
        LayoutRequest.Line(
          from: Int.random(in: 0..<boxes, using: &random), to: Int.random(in: 0..<boxes, using: &random),
          length: Bool.random(using: &random) ? 0 : random.number(0...1e4))
      })
    request.packsParts = Bool.random(using: &random)
    request.isTurned = Bool.random(using: &random)
    if Bool.random(using: &random) {
      request.clusters = (0..<boxes).map { _ in Int32.random(in: -1..<Int32(boxes), using: &random) }
    }
    if Bool.random(using: &random) { request.places = (0..<boxes).map { _ in random.point(-1e6...1e6) } }
    return request
  }

  private static func result(_ random: inout SplitMix64) -> LayoutResult {
    LayoutResult(
      centers: (0..<Int.random(in: 0...20, using: &random)).map { _ in random.point(-1e6...1e6) },
      routes: (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (0..<Int.random(in: 0...7, using: &random)).map { _ in random.point(-1...1) }
      })
  }

  @Test(arguments: UInt64(0)..<50)
  func whatIsWrittenIsReadBack(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let request = Self.request(&random)
    #expect(LayoutMessage.request(LayoutMessage.encode(request)) == request)
    let result = Self.result(&random)
    #expect(LayoutMessage.result(LayoutMessage.encode(result)) == result)
  }

  @Test func theBytesAreThoseThatTheDescriptionPromises() {
    var request = LayoutRequest(
      engine: .neato, routes: .curved, separatesBoxes: true, boxes: [Extent(1, 2)],
      lines: [LayoutRequest.Line(from: 0, to: 0, length: 2)])
    request.packsParts = true
    request.isTurned = true
    request.clusters = [-1]
    request.places = [Point(1, 2)]
    // 1.0 is 0x3FF0…, 2.0 is 0x4000… in IEEE 754.
    let one: [UInt8] = [0, 0, 0, 0, 0, 0, 0xF0, 0x3F]
    let two: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x40]
    let count: [UInt8] = [1, 0, 0, 0]
    #expect(
      LayoutMessage.encode(request) == [1, 1, 1, 1, 1] + count + one + two + count + [0, 0, 0, 0, 0, 0, 0, 0] + two
        + count
        + [0xFF, 0xFF, 0xFF, 0xFF] + count + one + two)
  }

  @Test(arguments: UInt64(0)..<10)
  func aMessageCutShortIsRefused(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let request = LayoutMessage.encode(Self.request(&random))
    let result = LayoutMessage.encode(Self.result(&random))
    for length in request.indices { #expect(LayoutMessage.request(Array(request.prefix(length))) == nil) }
    for length in result.indices { #expect(LayoutMessage.result(Array(result.prefix(length))) == nil) }
    #expect(LayoutMessage.request(request + [0]) == nil)
    #expect(LayoutMessage.result(result + [0]) == nil)
  }

  /// Whatever is read can be used: lines join boxes that are there, places are finite.
  @Test func bytesThatWentAstrayDoNoHarm() {
    var random = SplitMix64(seed: 99)
    for _ in 0..<1_000 {
      var bytes = LayoutMessage.encode(Self.request(&random))
      var answer = LayoutMessage.encode(Self.result(&random))
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        answer[Int.random(in: 0..<answer.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if let request = LayoutMessage.request(bytes) {
        let places = 0..<request.boxes.count
        #expect(request.lines.allSatisfy { places.contains(Int($0.from)) && places.contains(Int($0.to)) })
      }
      if let result = LayoutMessage.result(answer) {
        #expect((result.centers + result.routes.flatMap(\.self)).allSatisfy { $0.x.isFinite && $0.y.isFinite })
      }
    }
  }

  @Test func countsLargerThanTheMessageAreRefusedBeforeTheyAreBelieved() {
    let none: [UInt8] = [0, 0, 0, 0]
    func request(_ head: [UInt8], boxes: [UInt8], _ rest: [UInt8]) -> LayoutRequest? {
      LayoutMessage.request(head + boxes + rest)
    }
    #expect(request([0, 0, 0, 0, 0], boxes: [0xFF, 0xFF, 0xFF, 0x7F], []) == nil)
    #expect(request([0, 0, 0, 0, 0], boxes: [0xFF, 0xFF, 0xFF, 0xFF], []) == nil)
    #expect(LayoutMessage.result([0xFF, 0xFF, 0xFF, 0x7F]) == nil)
    #expect(request([6, 0, 0, 0, 0], boxes: none, none + none + none) == nil)
    #expect(request([0, 2, 0, 0, 0], boxes: none, none + none + none) == nil)
    #expect(request([5, 1, 0, 0, 0], boxes: none, none + none + none) != nil)
    // Clusters and places are for all boxes or for none.
    #expect(request([5, 1, 0, 0, 0], boxes: none, none + [1, 0, 0, 0] + none + none) == nil)
  }
}
