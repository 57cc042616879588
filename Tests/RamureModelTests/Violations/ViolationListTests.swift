import RamureModel
import RamureWording
import Testing

@Suite struct ViolationListTests {
  private static func violation(_ severity: Violation.Severity) -> Violation {
    Violation(severity, at: SourcePosition(file: "f", line: 1, column: 2), .emptyID)
  }

  @Test func countsAllAndKeepsTheFirst() {
    var list = ViolationList()
    for _ in 0..<ViolationList.kept + 5 { list.append(Self.violation(.warning)) }
    #expect(list.warningCount == ViolationList.kept + 5)
    #expect(list.items.count == ViolationList.kept)
    #expect(list.errorCount == 0 && !list.isEmpty)
  }

  @Test func warningsLeaveRoomForErrors() {
    var list = ViolationList()
    for _ in 0..<ViolationList.kept + 5 { list.append(Self.violation(.warning)) }
    list.append(Self.violation(.error))
    #expect(list.items.last?.severity == .error)
  }

  @Test func joiningKeepsTheCounts() {
    var left = ViolationList()
    var right = ViolationList()
    for _ in 0..<ViolationList.kept - 1 { left.append(Self.violation(.error)) }
    for _ in 0..<ViolationList.kept + 7 { right.append(Self.violation(.error)) }
    right.append(Self.violation(.note))
    left.append(contentsOf: right)
    #expect(left.errorCount == 2 * ViolationList.kept + 6)
    #expect(left.items.count { $0.severity == .error } == ViolationList.kept)
    #expect(left.items.count { $0.severity == .note } == 1)
  }

  @Test func suggestionsStopWhereNobodyReads() {
    var list = ViolationList()
    for _ in 0..<19 { list.append(Self.violation(.error)) }
    #expect(list.deservesSuggestions)
    list.append(Self.violation(.error))
    #expect(!list.deservesSuggestions)
  }
}
