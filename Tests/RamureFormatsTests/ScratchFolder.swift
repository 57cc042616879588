import Foundation
import RamureFormats
import RamureModel

/// A folder of its own for a test, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "ramure-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(of name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(of: name)))
    return path(of: name)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  func contents(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(of: name)), encoding: .utf8)
  }

  /// What is in the folder, hidden files as well.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// What came of a reading: the ecosystem if there is one, and every violation as `line:column code`.
struct Outcome {
  let ecosystem: Ecosystem?
  let violations: [Violation]

  private func places(_ severity: Violation.Severity) -> [String] {
    violations.filter { $0.severity == severity }.map {
      "\($0.position.line):\($0.position.column) \($0.diagnosis.code)"
    }
  }

  var errors: [String] { places(.error) }
  var warnings: [String] { places(.warning) }
  var notes: [String] { places(.note) }

  init(_ reader: EcosystemReader, _ paths: [String]) {
    do {
      let read = try reader.read(paths)
      ecosystem = read.ecosystem
      violations = read.remarks.items
    } catch {
      ecosystem = nil
      violations = error.violations.items
    }
  }

  init(yaml: String, policy: EcosystemReader.VocabularyPolicy = .automatic) throws {
    let folder = try ScratchFolder()
    self.init(EcosystemReader(vocabulary: policy), [try folder.write(yaml, to: "e.yaml")])
  }

  init(nodes: String, edges: String, policy: EcosystemReader.VocabularyPolicy = .automatic) throws {
    try self.init(nodes: Array(nodes.utf8), edges: Array(edges.utf8), policy: policy)
  }

  init(
    nodes: [UInt8], edges: [UInt8], policy: EcosystemReader.VocabularyPolicy = .automatic,
    encoding: TextEncoding = .utf8
  ) throws {
    let folder = try ScratchFolder()
    try folder.write(nodes, to: "nodes.csv")
    try folder.write(edges, to: "edges.csv")
    self.init(EcosystemReader(vocabulary: policy, encoding: encoding), [folder.path])
  }

  init(edgeList: String, policy: EcosystemReader.VocabularyPolicy = .automatic) throws {
    let folder = try ScratchFolder()
    self.init(EcosystemReader(vocabulary: policy), [try folder.write(edgeList, to: "e.txt")])
  }

  init(
    _ text: String, named name: String, policy: EcosystemReader.VocabularyPolicy = .automatic,
    encoding: TextEncoding = .utf8
  ) throws {
    let folder = try ScratchFolder()
    self.init(EcosystemReader(vocabulary: policy, encoding: encoding), [try folder.write(text, to: name)])
  }

  /// The relations as `from kind to`.
  var relations: [String] {
    guard let ecosystem else { return [] }
    return ecosystem.relations.map {
      "\(ecosystem.nodes[$0.from].id) \($0.kind.id) \(ecosystem.nodes[$0.to].id)"
    }
  }
}
