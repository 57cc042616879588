import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct LevelOutlineTests {
  private static func outline(_ rows: [String]) -> [[Point]] {
    let values = rows.flatMap { row in row.map { $0 == "#" ? 1.0 : -1 } }
    return LevelOutline(columns: rows[0].count, rows: rows.count, values: values).loops()
  }

  /// Half way to the neighbours on all sides: a square of 2 × 2 cells with its corners cut off.
  @Test func aSquareHasOneOutline() throws {
    let loops = Self.outline(["....", ".##.", ".##.", "...."])
    #expect(loops.count == 1)
    #expect((loops[0].signedArea - (4 - 4 * 0.125)).magnitude < 1e-9)
  }

  @Test func aHoleRunsTheOtherWayRound() {
    let loops = Self.outline([".....", ".###.", ".#.#.", ".###.", "....."])
    #expect(loops.count == 2)
    #expect(loops.count { $0.signedArea > 0 } == 1)
    #expect(loops.contains { ($0.signedArea + 0.5).magnitude < 1e-9 })
  }

  @Test func cornersThatFaceEachOtherArePartedAndThePartsCounted() {
    #expect(Self.outline(["....", ".#..", "..#.", "...."]).count == 2)
    #expect(Self.outline(["......", ".#.##.", "......", ".##.#.", "......"]).count == 4)
    #expect(Self.outline(["...", "...", "..."]).isEmpty)
  }

  /// What is inside of the outlines is what is above zero.
  @Test(arguments: UInt64(0)..<30)
  func theOutlinesHoldWhatIsAbove(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (columns, rows) = (16, 13)
    let values = (0..<columns * rows).map { cell -> Double in
      let (column, row) = (cell % columns, cell / columns)
      let isRim = column == 0 || row == 0 || column == columns - 1 || row == rows - 1
      return isRim ? -1 : random.number(-1...1)
    }
    let loops = LevelOutline(columns: columns, rows: rows, values: values).loops()
    for cell in values.indices {
      let center = Point(Double(cell % columns), Double(cell / columns))
      #expect((loops.count { $0.surrounds(center) } % 2 == 1) == (values[cell] > 0))
    }
  }
}
