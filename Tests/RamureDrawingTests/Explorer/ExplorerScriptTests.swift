import Foundation
import Testing

@testable import RamureDrawing

/// The modules of the page are read as files: what is embedded is what stands there, in an order that works as one script.
@Suite struct ExplorerScriptTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/RamureDrawing/Explorer/Page").standardized

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
  }

  @Test func everyModuleIsEmbeddedAsItStands() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: "Script").path())
    #expect(Set(ExplorerScript.modules.map(\.name)) == Set(files))
    for module in ExplorerScript.modules { #expect(try text("Script/" + module.name) == module.text) }
    for style in ExplorerScript.styles { #expect(try text("Style/" + style.name) == style.text) }
  }

  @Test func modulesComeAfterThoseTheyImportFrom() {
    var before: Set<String> = []
    for module in ExplorerScript.modules {
      for line in module.text.split(separator: "\n") where line.hasPrefix("import ") {
        let name = line.split(separator: "\"").dropFirst().first.map { String($0.dropFirst(2)) }
        #expect(name.map(before.contains) == true, "\(module.name): \(line)")
        #expect(line.hasSuffix(";"), "an import stands on one line: \(module.name): \(line)")
      }
      before.insert(module.name)
    }
  }

  /// All modules share one scope.
  @Test func noNameIsGivenTwice() {
    var owners: [Substring: String] = [:]
    for module in ExplorerScript.modules {
      for line in module.text.split(separator: "\n") {
        let words = line.split { " (<*=;".contains($0) }.drop { $0 == "export" }
        guard line.first.map({ $0 != " " }) == true, let first = words.first, let name = words.dropFirst().first,
          ["function", "class", "const", "let"].contains(first)
        else { continue }
        #expect(owners[name] == nil, "\(name) is in \(owners[name] ?? "") and in \(module.name)")
        owners[name] = module.name
      }
    }
    #expect(owners.count > 80)
  }

  /// What would run a text as a program, make elements of it, or ask something of the network.
  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(",
    "XMLHttpRequest",
    "WebSocket", "sendBeacon", "import(", "localStorage", "setTimeout(\"",
  ])
  func nothingRunsWhatComesOutOfData(_ word: String) {
    #expect(!ExplorerScript.text.contains(word))
  }

  @Test func nothingIsLeftOfImportsAndComments() {
    for line in ExplorerScript.text.split(separator: "\n") {
      #expect(!["import ", "export ", "//", "/*", "* "].contains { line.hasPrefix($0) }, "\(line)")
    }
  }
}
