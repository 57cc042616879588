import RamureFormats
import RamureModel
import Testing

@Suite struct PositionsReaderTests {
  private func outcome(_ text: String) throws -> (positions: MapPositions?, faults: [String]) {
    let folder = try ScratchFolder()
    let path = try folder.write(text, to: "p.json")
    do throws(ReadingError) {
      return (try PositionsReader().read(path), [])
    } catch {
      return (nil, error.violations.items.map { "\($0.position.line):\($0.position.column) \($0.diagnosis.code)" })
    }
  }

  private func file(_ nodes: String) -> String {
    """
    {"format": "ramure-positions", "version": 1, "width": 100, "height": 50.5, "scale": 0.75,
    "nodes": \(nodes)}
    """
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    func entry(_ id: String, _ x: Double, _ y: Double) -> MapPositions.Entry {
      MapPositions.Entry(id: id, place: MapPositions.Place(x: x, y: y))
    }
    let positions = MapPositions(
      width: 1_528, height: 1_033.1, scale: 0.8923,
      nodes: [entry("é \"b\" \\", 12.34, -4), entry("a\u{202E}\n", 1, 2)], communities: [entry("a", 0, 7.5)])
    let bytes = PositionsWriter().bytes(of: positions)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        {
          "format": "ramure-positions",
          "version": 1,
          "width": 1528,
          "height": 1033.1,
          "scale": 0.8923,
          "nodes": {
            "a\u202e\u000a": [1, 2],
            "é \"b\" \\": [12.3, -4]
          },
          "communities": {
            "a": [0, 7.5]
          }
        }

        """#)
    #expect(try outcome(String(decoding: bytes, as: UTF8.self)).positions == positions)
    let none = MapPositions(width: 0, height: 0, scale: 1, nodes: [])
    #expect(try outcome(String(decoding: PositionsWriter().bytes(of: none), as: UTF8.self)).positions == none)
  }

  @Test func keysComeInAnyOrder() throws {
    let text = #"""
      {"nodes":{"\u00e9\ud83d\ude00\/":[1e1,-2.5]},"scale":1,"height":5,"width":7,"version":1,"format":"ramure-positions"}
      """#
    let positions = try #require(try outcome(text).positions)
    #expect(positions.nodes.map(\.id) == ["é😀/"] && positions.nodes[0].place == MapPositions.Place(x: 10, y: -2.5))
  }

  @Test func aFileThatIsNotThereIsNone() throws {
    let folder = try ScratchFolder()
    #expect(try PositionsReader().read(folder.path(of: "nothing.json")) == nil)
    #expect(throws: ReadingError.self) { try PositionsReader().read(folder.path) }
  }

  @Test(arguments: [
    ("", "1:1 empty-file"), ("  \n", "1:1 empty-file"),
    ("actors:\n", "1:1 json-expected"), ("[]", "1:1 json-expected"), ("{}", "1:1 positions-lack"),
    ("{\"format\": \"other\"}", "1:12 not-positions"), ("{\"format\": 1}", "1:12 json-text-expected"),
    ("{\"format\": \"ramure-positions\", \"version\": 2}", "1:43 positions-version"),
    ("{\"format\": \"ramure-positions\", \"version\": 1", "1:1 json-not-closed"),
    ("{\"width\": -1}", "1:11 positions-measure"), ("{\"width\": 1, \"width\": 1}", "1:14 positions-key-twice"),
    ("{\"wide\": 1}", "1:2 unknown-positions-key"), ("{\"width\": 1 \"height\"", "1:13 json-expected"),
    ("{\n<<<<<<< HEAD\n", "2:1 json-text-expected"),
    ("{\"format\": \"ramure-positions\"", "1:1 json-not-closed"), ("{\"for", "1:2 json-not-closed"),
    ("{\"a\\x\": 1}", "1:4 json-escape"), ("{\"\\ud800\": 1}", "1:3 json-half-character"),
    ("{\"a\u{0}\":1}", "1:4 null-character"),
  ])
  func whatIsWrongIsToldWithItsPlace(_ text: String, _ fault: String) throws {
    #expect(try outcome(text).faults == [fault], "\(text)")
  }

  @Test(arguments: [
    ("{\"a\": [1, 2],\n \"a\": [3, 4]}", "3:2 position-twice"), ("{\"a\": [1]}", "2:16 position-is-pair"),
    ("{\"a\": [1, 2, 3]}", "2:16 position-is-pair"), ("{\"a\": [1, 20001]}", "2:20 position-off-page"),
    ("{\"a\": [1, 1e999]}", "2:20 json-number-too-large"), ("{\"a\": [01, 2]}", "2:17 json-number-expected"),
    ("{\"a\": [.5, 2]}", "2:17 json-number-expected"), ("{\"a\": [NaN, 2]}", "2:17 json-not-finite"),
    ("{\"a\": [+1, 2]}", "2:17 json-number-expected"), ("{\"a\": [1., 2]}", "2:17 json-number-expected"),
    ("{\"a\": [1.e3, 2]}", "2:17 json-number-expected"), ("{\"a\": [--1, 2]}", "2:17 json-number-expected"),
    ("{\"a\": 7}", "2:16 json-expected"), ("{\"a\": [1, 2],}", "2:23 json-comma-at-end"),
    ("{\"a\": [1, 2]} x", "2:24 json-expected"), ("{\"a\": [1 2]}", "2:19 json-expected"),
  ])
  func placesAreReadStrictly(_ nodes: String, _ fault: String) throws {
    #expect(try outcome(file(nodes)).faults == [fault], "\(nodes)")
  }
}
