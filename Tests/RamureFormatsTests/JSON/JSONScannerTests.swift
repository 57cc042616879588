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
    ("[1,]", "3 json-comma-at-end"), ("[1", "0 json-not-closed"), ("{\"a\": 1,}", "8 json-comma-at-end"),
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

  /// What is gone through level by level is bounded as well.
  @Test func depthIsBoundedWhereItIsGoneInto() {
    func dive(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
      try scanner.items { scanner throws(JSONScanner.Fault) in try dive(&scanner) }
    }
    var scanner = JSONScanner(Array(String(repeating: "[", count: 100_000).utf8))
    #expect(throws: JSONScanner.Fault.self) { try dive(&scanner) }
    var shallow = JSONScanner(Array((String(repeating: "[", count: 60) + String(repeating: "]", count: 60)).utf8))
    #expect(throws: Never.self) { try dive(&shallow) }
  }

  @Test(arguments: [2, 40]) func aKeyStandsOnce(_ count: Int) {
    let keys = (0..<count).map { "\"k\($0)\": 1" } + ["\"k1\": 2"]
    var scanner = JSONScanner(Array(("{" + keys.joined(separator: ",") + "}").utf8))
    var read = 0
    #expect(throws: JSONScanner.Fault.self) {
      try scanner.members { scanner, _, _ throws(JSONScanner.Fault) in
        _ = try scanner.number()
        read += 1
      }
    }
    #expect(read == count)
  }

  @Test(
    arguments: [
      ("\"a\\u00e9\"", "aé"), ("\"plain\"", "plain"), ("12", "12"), ("-0.50", "-0.50"), ("1e3", "1e3"),
      ("true", "true"), ("false", "false"), ("null", nil),
    ] as [(String, String?)])
  func aSingleValueIsATextAsItIsWritten(_ json: String, _ text: String?) throws {
    var scanner = JSONScanner(Array((" " + json).utf8))
    #expect(try scanner.single() == text)
    #expect(throws: Never.self) { try scanner.end() }
  }

  @Test(arguments: ["0", "-0", "7", "-12", "123456789012345", "1234567890123456789", "0.1", "-2.5e-3", "1E5"])
  func numbersAreWhatSwiftReads(_ text: String) throws {
    var scanner = JSONScanner(Array(text.utf8))
    #expect(try scanner.number().bitPattern == Double(text)?.bitPattern)
  }

  @Test(arguments: ["01", "-", "1.", ".5", "+1", "1e", "--1", "0x1", "1e999"])
  func whatIsNoNumberIsRefused(
    _ text: String
  ) {
    var scanner = JSONScanner(Array(text.utf8))
    #expect(throws: JSONScanner.Fault.self) {
      _ = try scanner.number()
      try scanner.end()
    }
  }
}
