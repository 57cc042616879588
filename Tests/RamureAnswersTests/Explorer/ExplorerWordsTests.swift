import Foundation
import Testing

@testable import RamureAnswers

/// Every text that the script of the page asks for is in the catalogue, in both languages, with the same values in it.
@Suite struct ExplorerWordsTests {
  private static let scripts = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/RamureDrawing/Explorer/Page/Script").standardized

  private func script() throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: Self.scripts.path()).sorted()
      .map { try String(contentsOf: Self.scripts.appending(path: $0), encoding: .utf8) }.joined()
  }

  @Test func whatTheScriptSaysIsThere() throws {
    let keys = Set(ExplorerWords.all.map(\.0))
    let said = try script().matches(of: /say\("([a-zA-Z.]+)"/).map { String($0.output.1) }
    #expect(said.count > 80)
    for key in said where !key.hasSuffix(".") { #expect(keys.contains(key), "\(key)") }
  }

  @Test func nothingIsThereThatNobodySays() throws {
    let script = try script()
    for (key, _) in ExplorerWords.all {
      let parts = key.split(separator: ".")
      let word = parts.count > 1 ? "\"\(parts[0]).\"" : "\"\(key)\""
      #expect(script.contains(word), "\(key)")
    }
  }

  @Test func keysAreGivenOnce() {
    #expect(Set(ExplorerWords.all.map(\.0)).count == ExplorerWords.all.count)
  }

  @Test(arguments: ExplorerWords.all.map(\.0))
  func bothLanguagesHaveTheSameValuesAndForms(_ key: String) throws {
    let text = try #require(ExplorerWords.all.first { $0.0 == key }?.1)
    func shape(_ text: String) -> [Set<Substring>] {
      text.split(separator: "|").map { form in Set(form.matches(of: /\{\d\}/).map(\.output)) }
    }
    #expect(shape(text.english) == shape(text.french))
    #expect(!text.french.contains(#/[ ][:;?!»]/#), "a space that does not break stands there in French")
  }
}
