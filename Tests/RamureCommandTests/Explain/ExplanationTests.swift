import ArgumentParser
import Foundation
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording
import Testing

@testable import RamureCommand

/// Every diagnosis has an explanation, and every example is one: what is called wrong leads to it, what is called right does
/// not.
@Suite struct ExplanationTests {
  /// The codes that the sources hold.
  private static func codes() throws -> Set<String> {
    let sources = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /(?:code:|\b(?:json|positions|query)\()\s*"([a-z0-9-]+)"/) {
        let code = String(match.1)
        codes.insert(code.hasPrefix("lost-") ? "lost" : code)
      }
      // Those that differ by an ending only.
      for match in source.matches(of: /code: \w+ \? "([a-z0-9-]+)" : "([a-z0-9-]+)"/) {
        codes.formUnion([String(match.1), String(match.2)])
      }
    }
    return codes
  }

  @Test func everyDiagnosisIsExplained() throws {
    let codes = try Self.codes()
    #expect(codes.count > 200)
    let explained = Explanation.all.map(\.code)
    #expect(codes.subtracting(explained).sorted() == [])
    #expect(Set(explained).count == explained.count)
  }

  @Test func everyBlockOfTheTextsIsWhole() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/RamureAnswers/Explain/Texts")
      .standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var codes: [String] = []
    for file in files where file.pathExtension == "txt" {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes += text.matches(of: /(?m)^# (.*)$/).map { String($0.1) }
      #expect(!text.contains(/\p{L}'\p{L}/), "\(file.lastPathComponent): apostrophes are typographic")
      for line in text.split(separator: "\n") where line.hasPrefix("fr: ") {
        // &amp; is no word.
        let words = line.replacing(/&\w+;/, with: "")
        #expect(!words.contains(/\p{L}[?!;](?:\s|$)|«\S|\S»/), "\(line)")
      }
    }
    #expect(codes.sorted() == Explanation.all.map(\.code).sorted())
  }

  private static let read = Explanation.all.flatMap { explanation in
    [(explanation.code, true, explanation.wrong), (explanation.code, false, explanation.right)]
  }.filter { ![.command, .query, .situation, .positions, .tour].contains($0.2.form) }

  private static func found(in path: String) -> [Violation] {
    do throws(ReadingError) { return try EcosystemReader().read([path]).remarks.items } catch {
      return error.violations.items
    }
  }

  @Test(arguments: read)
  func filesAreWhatTheyAreCalled(code: String, isWrong: Bool, example: Explanation.Example) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ramure-explain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = example.text.english + (example.text.english.isEmpty ? "" : "\n")
    let nodes = "id,name,kind\na,A,association\nb,B,association\nc,C,association\n"
    let edges = "source,target,kind\na,b,funds\n"
    let files: KeyValuePairs<String, String> =
      switch example.form {
      case .yaml: ["e.yaml": text]
      case .list: ["e.txt": text]
      case .partnerships: ["partnerships.csv": text]
      case .nodes: ["nodes.csv": text, "edges.csv": edges]
      case .edges: ["nodes.csv": nodes, "edges.csv": text]
      case .pajek: ["e.net": text]
      default: ["e.\(example.form.rawValue)": text]
      }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let path = files.count == 1 ? folder.appending(path: files[0].key).path : folder.path
    let found = Self.found(in: path)
    #expect(found.contains { $0.diagnosis.code == code } == isWrong, "\(found.map(\.diagnosis.code))")
    if !isWrong { #expect(!found.contains { $0.severity == .error }) }
  }

  /// Asked of two actors and what one gives the other.
  @Test(arguments: Explanation.all.filter { $0.wrong.form == .query }) func queriesAreWhatTheyAreCalled(
    _ explanation: Explanation
  ) throws {
    let text = "actors: {a: {name: A, kind: association}, b: {name: B, kind: association}}\nrelations: [a funds b]\n"
    let folder = FileManager.default.temporaryDirectory.appending(path: "ramure-explain-\(UUID().uuidString).yaml")
    try Data(text.utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ecosystem = try EcosystemReader().read([folder.path]).ecosystem
    func code(_ query: String) -> String? {
      do throws(QueryFailure) {
        _ = try QueryAnswer(query, in: ecosystem)
        return nil
      } catch {
        return error.diagnosis.code
      }
    }
    #expect(code(explanation.wrong.text.english) == explanation.code)
    #expect(code(explanation.right.text.english) == nil)
  }

  @Test(
    arguments: Explanation.all.flatMap { [$0.wrong, $0.right] }.filter { $0.form == .command }.map(\.text.english)
  )
  func commandsExist(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(words.first == "ramure")
    let verb = try #require(RamureTool.verb(words[1]))
    let help = verb.helpMessage(columns: 200)
    for option in words where option.hasPrefix("--") {
      #expect(help.contains(option), "\(words[1]) has no \(option)")
    }
  }
}
