import RamureWording
import Testing

@testable import RamureCommand

@Suite("The language spoken")
struct SpeechTests {
  struct Case: Sendable {
    let arguments: [String]
    let environment: [String: String]
    let language: Language
  }

  /// The precedence of POSIX (XBD 8.2): LC_ALL, then the category, then LANG; an empty variable counts as unset.
  static let cases = [
    Case(arguments: [], environment: [:], language: .english),
    Case(arguments: [], environment: ["LANG": "fr_FR.UTF-8"], language: .french),
    Case(arguments: [], environment: ["LANG": "fr", "LC_ALL": "C"], language: .english),
    Case(arguments: [], environment: ["LANG": "en", "LC_MESSAGES": "fr_CA"], language: .french),
    Case(arguments: [], environment: ["LANG": "fr", "LC_MESSAGES": "", "LC_ALL": ""], language: .french),
    Case(arguments: [], environment: ["LANG": "fr", "LC_MESSAGES": "tr_TR"], language: .english),
    Case(arguments: [], environment: ["LC_CTYPE": "fr_FR"], language: .english),
    Case(arguments: ["info", "x", "--lang", "fr"], environment: ["LC_ALL": "C"], language: .french),
    Case(arguments: ["--lang=en", "info"], environment: ["LC_ALL": "fr"], language: .english),
    Case(arguments: ["--lang", "en", "x", "--lang", "fr"], environment: [:], language: .french),
    Case(arguments: ["info", "--", "--lang", "fr"], environment: [:], language: .english),
    Case(arguments: ["--lang", "de"], environment: ["LANG": "fr"], language: .french),
    Case(arguments: ["--lang"], environment: ["LANG": "fr"], language: .french),
  ]

  @Test(arguments: cases) func chosen(_ example: Case) {
    let speech = Speech(arguments: example.arguments) { example.environment[$0] }
    #expect(speech.language == example.language)
  }
}
