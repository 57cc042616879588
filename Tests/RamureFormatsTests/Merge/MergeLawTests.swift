import Foundation
import FuzzFormats
import RamureAnalysis
import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// The laws of putting files together, on ecosystems as people write them and on some drawn by chance: a file with itself is
/// the file; the order of putting together does not matter where nothing differs; nothing is lost in silence.
@Suite struct MergeLawTests {
  private static let graphs: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../graphs").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 != "README.md" }.sorted().map { folder.appending(path: $0).path }
  }()

  private func merged(_ ecosystems: Ecosystem...) throws -> MergedEcosystem {
    try EcosystemMerge().merged(ecosystems)
  }

  private func holdWithItself(_ ecosystem: Ecosystem, _ name: String) throws {
    let merged = try merged(ecosystem, ecosystem)
    let isSame = EcosystemFacts(merged.ecosystem) == EcosystemFacts(ecosystem)
    #expect(isSame, "\(name): \(EcosystemFacts(merged.ecosystem).differences(from: EcosystemFacts(ecosystem)))")
    #expect(merged.joined == ecosystem.nodes.count, "\(name)")
    #expect(merged.findings.isEmpty, "\(name)")
  }

  @Test(arguments: graphs) func withItselfAsPeopleWriteThem(_ path: String) throws {
    try holdWithItself(try EcosystemReader().read([path]).ecosystem, path)
  }

  @Test(arguments: 0..<60) func withItselfDrawnByChance(_ seed: Int) throws {
    var drawn = DrawnEcosystem(SplitMix64(state: UInt64(seed)))
    var open = DrawnEcosystem(SplitMix64(state: UInt64(1_000 + seed)))
    try holdWithItself(try drawn.ecosystem(), "seed \(seed)")
    try holdWithItself(try open.openEcosystem(), "open seed \(seed)")
  }

  /// Parts of one ecosystem agree: whichever two are put together first, the whole comes of it, and each fact of it once.
  @Test(arguments: graphs) func partsInAnyOrder(_ path: String) throws {
    let whole = try EcosystemReader().read([path]).ecosystem
    // Three parts of the nodes that overlap by a third, each with the relations among them.
    let parts = (0..<3).map { part in whole.restricted(toNodes: { $0.number % 3 != part }) }
    let left = try merged(try merged(parts[0], parts[1]).ecosystem, parts[2]).ecosystem
    let right = try merged(parts[0], try merged(parts[1], parts[2]).ecosystem).ecosystem
    let flat = try merged(parts[0], parts[1], parts[2])
    #expect(EcosystemFacts(left) == EcosystemFacts(right))
    #expect(EcosystemFacts(flat.ecosystem) == EcosystemFacts(left))
    #expect(flat.findings.isEmpty)
    // Every relation whose ends are in one part is there, and every node.
    #expect(EcosystemFacts(flat.ecosystem) == EcosystemFacts(whole))
  }

  /// Two files that have nothing to do with each other, or everything: each fact of each is there, or told.
  @Test(arguments: 0..<80) func nothingIsLostInSilence(_ seed: Int) throws {
    var one = DrawnEcosystem(SplitMix64(state: UInt64(seed)))
    var other = DrawnEcosystem(SplitMix64(state: UInt64(5_000 + seed)))
    let files = [try one.ecosystem(), try other.ecosystem()]
    let union: MergedEcosystem
    do {
      union = try EcosystemMerge().merged(files)
    } catch {
      // What breaks a rule is told, and nothing written.
      #expect(error.violations.errorCount > 0)
      return
    }
    let told = union.findings
    for file in files {
      for node in file.nodes { try hold(node, in: union.ecosystem, told) }
      #expect(union.ecosystem.relations.count + told.count { $0.what == .leftOut } >= file.relations.count)
    }
  }

  private func hold(_ node: Node, in union: Ecosystem, _ told: [MergeFinding]) throws {
    // Whoever has its name, or its id, by itself or by what was told of it.
    let ids =
      [node.id]
      + told.compactMap { finding -> String? in
        guard case .node(let id) = finding.subject else { return nil }
        return [finding.kept, finding.other].contains { $0.isSameText(as: node.id) } ? id : nil
      }
    let candidates = ids.compactMap { union.node(id: $0) }
    #expect(!candidates.isEmpty, "\(node.id)")
    func isSaid(_ value: String, _ texts: (Node) -> [String?]) -> Bool {
      candidates.contains { texts($0).contains { $0?.isSameText(as: value) ?? false } }
        || told.contains { $0.other.isSameText(as: value) || $0.other.contains(value) }
    }
    for attribute in node.attributes {
      #expect(isSaid(attribute.value) { [$0.attribute(attribute.name)] }, "\(node.id): \(attribute)")
    }
    if let name = node.writtenName.main { #expect(isSaid(name) { [$0.writtenName.main] }) }
    if let name = node.writtenName.french { #expect(isSaid(name) { [$0.writtenName.french] }) }
    if let start = node.period.start { #expect(isSaid(start.description) { [$0.period.start?.description] }) }
    if let end = node.period.end { #expect(isSaid(end.description) { [$0.period.end?.description] }) }
    #expect(isSaid(node.kind.id) { [$0.kind.id] })
    for subkind in node.subkinds { #expect(isSaid(subkind) { $0.subkinds }) }
    for stage in node.stages { #expect(isSaid(stage.stage) { $0.stages.map(\.stage) }) }
    // Sources may be called otherwise: they are as many.
    #expect(candidates.contains { Set($0.sources).count >= Set(node.sources).count })
  }
}
