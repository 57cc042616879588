import RamureModel
import Testing

@Suite struct SourcePositionTests {
  @Test func readsAsEditorsCount() {
    #expect(SourcePosition(file: "a.csv", line: 3, column: 7).description == "a.csv:3:7")
    #expect(SourcePosition(file: "a.csv", line: 3).description == "a.csv:3")
    #expect(SourcePosition(file: "a.csv").description == "a.csv")
    #expect(SourcePosition(file: "a.csv", line: 0, column: 7).description == "a.csv")
  }
}
