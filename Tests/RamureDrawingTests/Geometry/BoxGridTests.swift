import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct BoxGridTests {
  @Test(arguments: UInt64(0)..<20)
  func answersLikeASearchThroughAllBoxes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var grid = BoxGrid(cell: random.number(5...60))
    var boxes = (0..<60).map { _ in random.box(-300...300, upTo: 90) }
    for box in boxes { grid.insert(box) }
    for box in boxes.prefix(15) { grid.remove(box) }
    boxes.removeFirst(15)
    for query in (0..<100).map({ _ in random.box(-350...350, upTo: 60) }) + boxes {
      let own = boxes[Int.random(in: 0..<boxes.count, using: &random)]
      #expect(grid.isFree(query, except: own) == !boxes.contains { $0 != own && $0.intersects(query) })
    }
  }

  @Test func removingOneOfTwinsLeavesTheOther() {
    var grid = BoxGrid(cell: 10)
    let box = Box(x: -7, y: -7, width: 30, height: 4)
    grid.insert(box)
    grid.insert(box)
    grid.remove(box)
    let elsewhere = Box(x: 500, y: 500, width: 1, height: 1)
    #expect(!grid.isFree(Box(x: 0, y: -6, width: 1, height: 1), except: elsewhere))
    grid.remove(box)
    #expect(grid.isFree(Box(x: 0, y: -6, width: 1, height: 1), except: elsewhere))
  }
}
