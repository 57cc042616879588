import Foundation
import Testing

/// What holds of every text of the catalogue, read from its source: no list of texts to keep up to date.
@Suite struct CatalogueTests {
  /// The string literals of the catalogue, with the line each begins on.
  private static func literals() throws -> [(place: String, text: String)] {
    let here = URL(filePath: #filePath)
    let catalogue = here.deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: catalogue, includingPropertiesForKeys: nil))
    var found: [(place: String, text: String)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        guard code.contains("\""), !code.contains("precondition"), !code.contains("fatalError") else { continue }
        // Between the first and the last quotation mark: literals, and at worst some code between them.
        let text = code.drop { $0 != "\"" }
        found.append(("\(file.lastPathComponent):\(number + 1)", String(text)))
      }
    }
    return found
  }

  @Test func apostrophesAreTypographic() throws {
    let literals = try Self.literals()
    #expect(literals.count > 100)
    for (place, text) in literals {
      #expect(!text.contains(/\p{L}'\p{L}/), "\(place): \(text)")
    }
  }

  @Test func frenchPunctuationStandsApart() throws {
    let french = try Self.literals().filter { $0.text.contains("fr: \"") }
    #expect(french.count > 100)
    for (place, text) in french {
      let french = text.drop { $0 != ":" }
      #expect(!french.contains(/\p{L}[?!;]/), "\(place): \(text)")
      #expect(!french.contains(/«\S|[^\s\\]»/), "\(place): \(text)")
    }
  }
}
