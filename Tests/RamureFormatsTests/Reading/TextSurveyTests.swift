import Testing

@testable import RamureFormats

@Suite struct TextSurveyTests {
  /// The standard library validates UTF-8 by the same table of the Unicode Standard.
  @Test func agreesWithTheStandardLibraryOnEveryPairAndTriple() {
    let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF]
    let leads: [UInt8] = [0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF]
    let all = edges + leads
    for a in all {
      for b in all {
        for c in all {
          for d in [[], [0x80], [0x41]] as [[UInt8]] {
            let bytes = [a, b, c] + d
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect((TextSurvey(bytes, from: 0).firstInvalid == nil) == isValid, "\(bytes)")
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xC0, 0xAF], 1), ([0xED, 0xA0, 0x80], 0), ([0x61, 0x62, 0xF4, 0x90, 0x80, 0x80], 2),
      ([0x61, 0xE2, 0x82], 1),
    ] as [([UInt8], Int)])
  func findsTheFirstByteOfNoCharacter(_ bytes: [UInt8], _ offset: Int) {
    #expect(TextSurvey(bytes, from: 0).firstInvalid == offset)
  }

  @Test func findsControlsAndWhatIsNoCharacter() {
    let survey = TextSurvey(Array("a\u{1}\t\n\r\u{85}\u{FFFE}\u{1FFFF}é\u{FFFD}".utf8), from: 0)
    #expect(survey.controls.map(\.scalar) == [0x01, 0x85, 0xFFFE, 0x1FFFF])
    #expect(survey.controls.first?.range == 1..<2)
    #expect(survey.firstNull == nil)
  }

  /// Plain text is passed over in stretches: what is odd is found wherever it stands in one, or across two.
  @Test(arguments: [[0x01], [0xC2, 0x85], [0xEF, 0xBF, 0xBE]] as [[UInt8]])
  func findsControlsAtEveryPlace(_ control: [UInt8]) {
    let plain = (0..<200).map { $0 % 37 == 36 ? UInt8(ascii: "\n") : UInt8(ascii: "~") }
    for place in 0...plain.count {
      let survey = TextSurvey(Array(plain[..<place] + control + plain[place...]), from: 0)
      #expect(survey.controls.map(\.range) == [place..<place + control.count])
      #expect(survey.firstInvalid == nil && survey.firstNull == nil)
    }
  }

  @Test func findsTheFirstByteOfNoCharacterAtEveryPlace() {
    let plain = [UInt8](repeating: UInt8(ascii: " "), count: 150)
    for place in 0...plain.count {
      let bytes = plain[..<place] + [0xFF] + plain[place...]
      #expect(TextSurvey(Array(bytes), from: 0).firstInvalid == place)
    }
  }

  @Test func findsTheFirstNull() {
    #expect(TextSurvey([0x61, 0, 0x62, 0], from: 0).firstNull == 1)
  }
}
