import Foundation
import FuzzFormats
import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// The law of every format that is read and written: reading what was written gives the same ecosystem, but for what the
/// losses say; and writing that again gives the same bytes.
@Suite struct RoundTripTests {
  private static let written = EcosystemFormat.all.filter { $0.isRead && $0.isWritten }

  private static let graphs: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../graphs").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 != "README.md" }.sorted().map { folder.appending(path: $0).path }
  }()

  private func hold(_ ecosystem: Ecosystem, to format: EcosystemFormat, _ name: String) {
    for fault in RoundTrip(of: ecosystem, in: format).faults { Issue.record("\(name) as \(fault)") }
  }

  @Test func thereAreEcosystemsToHold() { #expect(Self.graphs.count >= 4) }

  @Test(arguments: graphs) func holdsForEcosystemsAsPeopleWriteThem(_ path: String) throws {
    let ecosystem = try EcosystemReader().read([path]).ecosystem
    for format in Self.written { hold(ecosystem, to: format, path) }
  }

  @Test(arguments: 0..<150) func holdsForEcosystemsDrawnByChance(_ seed: Int) throws {
    var drawn = DrawnEcosystem(SplitMix64(state: UInt64(seed)))
    let ecosystem = try drawn.ecosystem()
    for format in Self.written { hold(ecosystem, to: format, "seed \(seed)") }
  }

  @Test(arguments: 0..<50) func holdsForOpenEcosystemsDrawnByChance(_ seed: Int) throws {
    var drawn = DrawnEcosystem(SplitMix64(state: UInt64(1_000 + seed)))
    let ecosystem = try drawn.openEcosystem()
    for format in Self.written { hold(ecosystem, to: format, "open seed \(seed)") }
  }

  @Test func theEmptyEcosystemIsHeld() throws {
    let yaml = try #require(EcosystemFormat.yaml.written(.empty))
    #expect(try RoundTrip.read(yaml.files, .yaml).nodes.isEmpty)
    #expect(yaml.losses.isEmpty)
    let csv = try #require(EcosystemFormat.csv.written(.empty))
    #expect(csv.files.map { String(decoding: $0, as: UTF8.self) } == ["id\n", "source,target\n"])
  }

  /// The losses are not said for nothing: what is said to be lost is not there after reading.
  @Test func whatIsSaidToBeLostIsLost() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../graphs").standardized
    let ecosystem = try EcosystemReader().read([folder.appending(path: "tiers-lieu.yaml").path]).ecosystem
    let written = try #require(EcosystemFormat.csv.written(ecosystem))
    let facts = EcosystemFacts(ecosystem).differences(from: EcosystemFacts(try RoundTrip.read(written.files, .csv)))
    #expect(written.losses.map(\.sort) == facts)
    // The title and its translation are one title; one kind of node and one of relation are declared; one stage of the
    // partnership is “chantier”, which only its file knows.
    let counts = written.losses.map { "\($0.sort) \($0.count)" }
    #expect(counts == ["title 1", "summary 1", "date 1", "ownKinds 2", "ownStages 1", "stages 1"])
  }
}
