import Foundation
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

  private func hold(_ ecosystem: Ecosystem, to format: EcosystemFormat, _ name: String) throws {
    let written = try #require(format.written(ecosystem))
    let read = try read(written.files, format)
    let lost = Set(written.losses.map(\.sort))
    // What is said of a node is lost with it.
    let facts = (EcosystemFacts(ecosystem, withIsolates: !lost.contains(.isolates)), EcosystemFacts(read))
    let isWhole = facts.0.bones == facts.1.bones
    #expect(isWhole, "\(name) as \(format.id)")
    for sort in facts.0.differences(from: facts.1) where !lost.contains(sort) {
      let (before, after) = (facts.0.bySort[sort] ?? [], facts.1.bySort[sort] ?? [])
      Issue.record(
        """
        \(name) as \(format.id): \(sort) is lost and not said: \
        \(before.filter { !after.contains($0) }.prefix(3).map(\.debugDescription)) → \
        \(after.filter { !before.contains($0) }.prefix(3).map(\.debugDescription))
        """)
    }
    let again = try #require(format.written(read))
    let isStable = again.files == written.files
    #expect(isStable, "\(name) as \(format.id), twice")
  }

  private func read(_ files: [[UInt8]], _ format: EcosystemFormat) throws -> Ecosystem {
    let folder = try ScratchFolder()
    let names = format.fileNames.isEmpty ? ["file" + (format.endings.first ?? "")] : format.fileNames
    for (name, bytes) in zip(names, files) { try folder.write(bytes, to: name) }
    let path = format.fileNames.isEmpty ? folder.path(of: names[0]) : folder.path
    do {
      return try EcosystemReader().read([path]).ecosystem
    } catch {
      Issue.record("\(format.id): \(error.text(.english))\n\(String(decoding: files[0].prefix(3_000), as: UTF8.self))")
      throw error
    }
  }

  @Test func thereAreEcosystemsToHold() { #expect(Self.graphs.count >= 4) }

  @Test(arguments: graphs) func holdsForEcosystemsAsPeopleWriteThem(_ path: String) throws {
    let ecosystem = try EcosystemReader().read([path]).ecosystem
    for format in Self.written { try hold(ecosystem, to: format, path) }
  }

  @Test(arguments: 0..<150) func holdsForEcosystemsDrawnByChance(_ seed: Int) throws {
    var drawn = DrawnEcosystem(seed: UInt64(seed))
    let ecosystem = try drawn.ecosystem()
    for format in Self.written { try hold(ecosystem, to: format, "seed \(seed)") }
  }

  @Test(arguments: 0..<50) func holdsForOpenEcosystemsDrawnByChance(_ seed: Int) throws {
    var drawn = DrawnEcosystem(seed: UInt64(1_000 + seed))
    let ecosystem = try drawn.openEcosystem()
    for format in Self.written { try hold(ecosystem, to: format, "open seed \(seed)") }
  }

  @Test func theEmptyEcosystemIsHeld() throws {
    let yaml = try #require(EcosystemFormat.yaml.written(.empty))
    #expect(try read(yaml.files, .yaml).nodes.isEmpty)
    #expect(yaml.losses.isEmpty)
    let csv = try #require(EcosystemFormat.csv.written(.empty))
    #expect(csv.files.map { String(decoding: $0, as: UTF8.self) } == ["id\n", "source,target\n"])
  }

  /// The losses are not said for nothing: what is said to be lost is not there after reading.
  @Test func whatIsSaidToBeLostIsLost() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../graphs").standardized
    let ecosystem = try EcosystemReader().read([folder.appending(path: "tiers-lieu.yaml").path]).ecosystem
    let written = try #require(EcosystemFormat.csv.written(ecosystem))
    let facts = EcosystemFacts(ecosystem).differences(from: EcosystemFacts(try read(written.files, .csv)))
    #expect(written.losses.map(\.sort) == facts)
    // The title and its translation are one title; one kind of node and one of relation are declared; one stage of the
    // partnership is “chantier”, which only its file knows.
    let counts = written.losses.map { "\($0.sort) \($0.count)" }
    #expect(counts == ["title 1", "summary 1", "date 1", "ownKinds 2", "ownStages 1", "stages 1"])
  }
}
