import RamureNetwork
import Testing

@testable import RamureModel

/// Columns of which most rows are empty: a file may name an attribute a node.
@Suite struct SparseColumnsTests {
  /// Against a dictionary, with gaps of all lengths: a column keeps every row it was given, and no other.
  @Test(arguments: [1, 9, 17, 200, 5_000]) func aColumnWithGapsAgreesWithADictionary(_ widest: Int) {
    var random = SplitMix64(seed: UInt64(widest))
    var column = TextColumn()
    var model: [Int: String] = [:]
    var row = 0
    for number in 0..<300 {
      row += Int.random(in: 1...widest, using: &random)
      column.write("t\(number)", row: row)
      model[row] = "t\(number)"
    }
    for place in 0...row + 1 { #expect(column[place] == model[place] ?? "") }
    let kept = model.keys.sorted().filter { $0 % 3 != 0 }.shuffled(using: &random)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    for selected in [column.selecting(kept), column.selecting(kept, places: places)] {
      for (new, old) in kept.enumerated() { #expect(selected[new] == model[old]) }
    }
    // A part that was read apart is appended, whichever of the two has gaps.
    var whole = TextColumn()
    whole.write("first", row: 0)
    whole.append(column, at: 1)
    #expect(whole[0] == "first" && model.allSatisfy { whole[$0.key + 1] == $0.value })
    column.append(whole, at: row + 1)
    #expect(column[row + 1] == "first" && model.allSatisfy { column[row + 2 + $0.key] == $0.value })
  }

  /// With more attributes than are looked through one by one.
  @Test func attributesStayWithTheirRowsInTheOrderOfColumns() {
    var attributes = AttributeColumns()
    for row in 0..<200 {
      attributes.write("own", column: attributes.column("k\(row)"), row: row)
      attributes.write("all", column: attributes.column("shared"), row: row)
    }
    #expect(attributes.all(0).map(\.name) == ["k0", "shared"])
    #expect(attributes.all(150).map(\.name) == ["shared", "k150"])
    let reversed = attributes.selecting(Array((0..<200).reversed()))
    #expect(reversed.all(49).map(\.name) == ["shared", "k150"] && reversed["k150", 49] == "own")
    #expect(reversed["k150", 150] == nil)
    #expect(attributes.isSame(150, as: reversed, 49) && !attributes.isSame(150, as: reversed, 50))
    let few = attributes.selecting([3, 150])
    #expect(few["k150", 1] == "own" && few.all(0).map(\.name) == ["shared", "k3"])
  }
}
