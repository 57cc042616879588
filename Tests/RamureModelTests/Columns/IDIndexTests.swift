import RamureNetwork
import Testing

@testable import RamureModel

@Suite struct IDIndexTests {
  /// With these before a number, ids are shorter than eight bytes, as long, or longer.
  @Test(arguments: ["", "a", "n-000", "node-", "organisation:"]) func agreesWithADictionary(_ prefix: String) {
    var random = SplitMix64(seed: 3)
    var ids = TextColumn()
    var index = IDIndex()
    var model: [String: Int] = [:]
    for _ in 0..<3_000 {
      let bytes = Array("\(prefix)\(Int.random(in: 0..<1_500, using: &random))".utf8)
      let id = String(decoding: bytes, as: UTF8.self)
      #expect(index.row(of: bytes, bytes.indices, in: ids) == model[id])
      let row = model.count
      #expect(index.insert(row, bytes, bytes.indices, in: ids) == model[id])
      if model[id] == nil {
        ids.write(bytes, bytes.indices, row: row)
        model[id] = row
      }
    }
    // The table starts with 64 slots: this many rows have made it grow more than once.
    #expect(model.count > 1_000)
    for (id, row) in model {
      let bytes = Array("<\(id)>".utf8)
      #expect(index.row(of: bytes, 1..<bytes.count - 1, in: ids) == row)
    }
  }

  @Test func tellsIDsApartByBytes() {
    var ids = TextColumn()
    for (row, id) in ["\u{E9}", "e\u{301}", "e"].enumerated() { ids.write(id, row: row) }
    let index = IDIndex(indexing: ids, count: 3)
    for (row, id) in ["\u{E9}", "e\u{301}", "e"].enumerated() {
      let bytes = Array(id.utf8)
      #expect(index.row(of: bytes, bytes.indices, in: ids) == row)
    }
    #expect(index.row(of: [], 0..<0, in: ids) == nil)
  }
}
