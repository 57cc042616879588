import Foundation
import FuzzFormats
import RamureFormats
import Testing

/// What fuzzers found once is found no more: a target that traps ends the run.
@Suite struct FindsTests {
  /// A file that was found, and the target it is for.
  struct Find: CustomTestStringConvertible {
    let target: String
    let file: URL

    var testDescription: String { "\(target)/\(file.lastPathComponent)" }
  }

  private static let finds: [Find] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fuzz/Finds")
      .standardized
    let files = FileManager.default
    let targets = ((try? files.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return targets.flatMap { target in
      ((try? files.contentsOfDirectory(atPath: folder.appending(path: target).path)) ?? []).sorted()
        .map { Find(target: target, file: folder.appending(path: target).appending(path: $0)) }
    }
  }()

  @Test func everyFindIsOfATarget() {
    let known = Set(FuzzTarget.formats.map(\.name)).union(["command-line"])
    #expect(!Self.finds.isEmpty)
    #expect(Self.finds.allSatisfy { known.contains($0.target) })
  }

  @Test(arguments: finds) func isTakenWell(_ find: Find) throws {
    guard let target = FuzzTarget.formats.first(where: { $0.name == find.target }) else { return }
    target.take(Array(try Data(contentsOf: find.file)))
  }

  /// What targets begin with, cut after each of some bytes and with bytes changed: the fuzzer’s first steps.
  @Test(arguments: FuzzTarget.formats.map(\.name)) func takesWhatItBeginsWith(_ name: String) throws {
    let target = try #require(FuzzTarget.formats.first { $0.name == name })
    let seeds = target.seeds()
    var random = SplitMix64(state: UInt64(name.utf8.count))
    for seed in seeds.prefix(4) {
      target.take(seed)
      guard !seed.isEmpty else { continue }
      for _ in 0..<6 {
        target.take(Array(seed.prefix(Int.random(in: 0..<seed.count, using: &random))))
        var changed = seed
        changed[Int.random(in: 0..<seed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        target.take(changed)
      }
    }
  }

  @Test func partsAreJoinedAgain() {
    let parts: [[UInt8]] = [[1, 0, 2], [], [3]]
    #expect(Parts(Parts.joined(parts)).all == parts)
  }
}
