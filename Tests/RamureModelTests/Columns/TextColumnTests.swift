import RamureNetwork
import Testing

@testable import RamureModel

@Suite struct TextColumnTests {
  @Test func rowsNeverWrittenAreEmpty() {
    var column = TextColumn()
    column.write("second", row: 1)
    column.write("", row: 2)
    column.write("fifth", row: 4)
    #expect((0..<7).map { column[$0] } == ["", "second", "", "", "fifth", "", ""])
    #expect((0..<7).map { column.isEmpty($0) } == [true, false, true, true, false, true, true])
    #expect(column.count == 5)
  }

  @Test func readsBackWhatWasWritten() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<50 {
      var column = TextColumn()
      var model: [Int: String] = [:]
      for row in 0..<40 where Bool.random(using: &random) {
        let text = ["", "é", "abc", "東京", "a\u{0}b"].randomElement(using: &random) ?? ""
        column.write(text, row: row)
        model[row] = text
      }
      #expect((0..<45).allSatisfy { column[$0] == model[$0, default: ""] })
      let rows = (0..<40).shuffled(using: &random).prefix(Int.random(in: 0...40, using: &random)).map(\.self)
      let selected = column.selecting(rows)
      #expect(rows.indices.allSatisfy { selected[$0] == model[rows[$0], default: ""] })
    }
  }

  @Test func addsTheRowsOfAnother() {
    var column = TextColumn()
    column.write("first", row: 0)
    var other = TextColumn()
    other.write("é", row: 1)
    other.write("last", row: 3)
    column.append(other, at: 2)
    #expect((0..<7).map { column[$0] } == ["first", "", "", "é", "", "last", ""])
    column.append(TextColumn(), at: 9)
    column.write("more", row: 7)
    #expect(column[6].isEmpty && column[7] == "more")
  }

  @Test func ordersRowsByBytes() {
    var column = TextColumn()
    for (row, text) in ["b", "a", "ab", "Z", "é"].enumerated() { column.write(text, row: row) }
    #expect((0..<5).sorted { column.precedes($0, $1) }.map { column[$0] } == ["Z", "a", "ab", "b", "é"])
  }
}
