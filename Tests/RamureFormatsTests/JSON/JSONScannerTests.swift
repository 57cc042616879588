import Testing

@testable import RamureFormats

/// One strict reader of JSON, for positions and for lists of communities.
@Suite struct JSONScannerTests {
  private func skipped(_ text: String) -> String {
    var scanner = JSONScanner(Array(text.utf8))
    do {
      try scanner.skip()
      try scanner.end()
      return "taken"
    } catch {
      return "\(error.offset) \(error.diagnosis.code)"
    }
  }

  @Test(arguments: [
    "null", " true ", "-0.5e3", "\"é\\u00e9\\n\"", "[]", "{}", "[1, [2, {\"a\": []}], \"x\"]",
    "{\"a\": {\"b\": [false]}}",
    String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
  ])
  func whatIsJSONIsPassedOver(_ text: String) {
    #expect(skipped(text) == "taken")
  }

  @Test(arguments: [
    ("[1,]", "3 json-value-expected"), ("[1", "0 json-not-closed"), ("{\"a\": 1,}", "8 json-text-expected"),
    ("{\"a\"}", "4 json-expected"), ("[1 2]", "3 json-expected"), ("nul", "0 json-value-expected"),
    ("[\"a\u{7}\"]", "3 control-character-refused"), ("[\"\\u001b\"]", "2 control-character-refused"),
    ("\"a\tb\"", "2 control-character-refused"), ("1 2", "2 json-goes-on"), ("[[1}", "3 json-expected"),
    ("{\"a\": [", "6 json-not-closed"), ("", "0 json-value-expected"),
  ])
  func whatIsNotIsRefusedAtItsPlace(_ text: String, _ fault: String) {
    #expect(skipped(text) == fault, "\(text)")
  }

  /// Deeper files do not exhaust the stack: what nobody asks for is passed over without recursion.
  @Test func depthIsBounded() {
    let text = String(repeating: "[", count: 1_000_000)
    #expect(skipped(text) == "64 json-too-deep")
  }
}
