import Foundation
import Testing

/// What the sources of the package may import, read from them: a line too many makes the command three times as large.
@Suite struct ImportsTests {
  @Test func noTargetImportsFoundation() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var read = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      read += 1
      #expect(!source.contains(/(?m)^ *(\w+ )?import Foundation(Essentials)?$/), "\(file.lastPathComponent)")
    }
    #expect(read > 700)
  }
}
