import RamureModel
import Testing

@testable import RamureFormats

@Suite struct SourceTextTests {
  private func read(
    _ bytes: [UInt8], encoding: TextEncoding = .utf8, controls: SourceText.Controls = .replaced
  ) -> (text: String?, violations: [String]) {
    var draft = EcosystemDraft()
    draft.begin(file: "f")
    let text = SourceText(bytes, encoding: encoding, controls: controls, reportingTo: &draft)
    return (
      text.map { String(decoding: $0.bytes, as: UTF8.self) },
      draft.violations.items.map { "\($0.position.line):\($0.position.column) \($0.diagnosis.code)" }
    )
  }

  @Test func dropsTheByteOrderMark() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x61]).text == "a")
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func asksForUTF8InPlaceOfUTF16(_ bytes: [UInt8]) {
    let result = read(bytes)
    #expect(result.text == nil)
    #expect(result.violations == ["1:1 text-is-utf16"])
  }

  @Test(arguments: ["", " ", "\n\r\n\t "])
  func reportsEmptyFiles(_ text: String) {
    #expect(read(Array(text.utf8)).violations == ["1:1 empty-file"])
  }

  @Test func placesTheFirstBadByte() {
    #expect(read(Array("é\nab".utf8) + [0xE9, 0x0A]).violations == ["2:3 invalid-utf8"])
    #expect(read(Array("a\nb\0c".utf8)).violations == ["2:2 null-character"])
  }

  @Test func readsWindows1252WhenAsked() {
    #expect(read([0xC9, 0x74, 0xE9, 0x20, 0x80], encoding: .windows1252).text == "Été €")
  }

  @Test func replacesControlsOneForOne() {
    let result = read(Array("a\u{1}b\nc\u{9F}".utf8))
    #expect(result.text == "a\u{FFFD}b\nc\u{FFFD}")
    #expect(result.violations == ["1:2 control-character", "2:2 control-character"])
  }

  @Test func refusesControlsWhereTheFormatDoes() {
    let result = read(Array("a\n \u{1B}".utf8), controls: .refused)
    #expect(result.text == nil)
    #expect(result.violations == ["2:2 control-character-refused"])
  }
}
