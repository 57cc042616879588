import Testing

@testable import RamureNetwork

@Suite struct RowsTests {
  @Test func numbersAreFiledInTheRowsTheyAreGiven() {
    let rows = Rows(of: [2, 0, 2, -1, 0, 2], count: 4)
    #expect((0..<rows.count).map { Array(rows[$0]) } == [[1, 4], [], [0, 2, 5], []])
    #expect(rows.range(of: 2) == 2..<5)
  }

  @Test func entriesOfARowStayInTheirOrder() {
    let rows = Rows([(row: 1, entry: 7), (row: 0, entry: 9), (row: 1, entry: 3), (row: 1, entry: 7)], count: 2)
    #expect((0..<rows.count).map { Array(rows[$0]) } == [[9], [7, 3, 7]])
  }

  @Test func turnedRoundEachNumberHasItsRows() {
    let rows = Rows([(row: 0, entry: 1), (row: 0, entry: 3), (row: 1, entry: 3), (row: 2, entry: 1)], count: 3)
    let turned = rows.turned(count: 4)
    #expect((0..<turned.count).map { Array(turned[$0]) } == [[], [0, 2], [], [0, 1]])
    #expect(turned.turned(count: 3) == rows)
  }

  @Test func rowsAreAddedOneAfterTheOther() {
    var rows = Rows(rows: 2, entries: 3)
    rows.append([4, 1])
    rows.append([])
    rows.appendToLast(6)
    #expect((0..<rows.count).map { Array(rows[$0]) } == [[4, 1], [6]])
    #expect(Rows().count == 0 && Rows(of: [], count: 2).count == 2)
  }

  /// Against a dictionary of lists.
  @Test(arguments: UInt64(0)..<20) func agreesWithADictionary(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let given = (0..<200).map { _ in Int32(random.next() % 30) - 1 }
    let rows = Rows(of: given, count: 29)
    let expected = Dictionary(grouping: (0..<Int32(200)), by: { given[Int($0)] })
    for row in 0..<29 { #expect(Array(rows[row]) == expected[Int32(row)] ?? []) }
  }
}
