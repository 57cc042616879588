import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// Files packed by gzip and Zstandard are read as what they hold, and refused where they are damaged or too large.
@Suite struct PackingTests {
  /// `a b 2` and `b c`, as `gzip -n` and `zstd` pack them.
  private static let gzip = bytes("1f8b08000000000000034b54485230e24a5248e60200d40d48060a000000")
  private static let zstd = bytes("28b52ffd240a51000061206220320a6220630a3ba4c12a")

  private static func bytes(_ digits: String) -> [UInt8] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }

  private func read(_ bytes: [UInt8], named name: String, _ reader: EcosystemReader = EcosystemReader()) throws
    -> Outcome
  {
    let folder = try ScratchFolder()
    return Outcome(reader, [try folder.write(bytes, to: name)])
  }

  @Test(arguments: [
    (gzip, "e.txt.gz"), (zstd, "e.txt.zst"), (gzip, "e.gz"), (zstd, "packed"), (gzip, "e.txt"), (zstd, "e.edges.GZ"),
  ])
  func isReadAsWhatItHolds(_ bytes: [UInt8], _ name: String) throws {
    #expect(try read(bytes, named: name).relations == ["a relation b", "b relation c"], "\(name)")
  }

  /// One packed file written behind another is one file; tapes fill up with zeros.
  @Test(arguments: [gzip + gzip, zstd + zstd, gzip + gzip + [UInt8](repeating: 0, count: 700)])
  func partsFollowEachOther(_ bytes: [UInt8]) throws {
    #expect(try read(bytes, named: "e.txt").relations.count == 4)
  }

  /// Some programs begin with a frame to be passed over.
  @Test func aFrameToBePassedOverIs() throws {
    #expect(try read([0x51, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 7, 7] + Self.zstd, named: "e.txt").relations.count == 2)
  }

  @Test func whatIsCutIsRefused() throws {
    for whole in [Self.gzip, Self.zstd] {
      for count in 4..<whole.count {
        let outcome = try read(Array(whole[..<count]), named: "e.txt.gz")
        #expect(outcome.errors == ["0:0 packed-cut"], "\(count)")
      }
    }
  }

  @Test func whatIsDamagedIsRefused() throws {
    var flipped = Self.gzip
    flipped[flipped.count - 6] ^= 0xFF
    #expect(try read(flipped, named: "e.txt").errors == ["0:0 packed-damaged"])
    flipped = Self.zstd
    flipped[flipped.count - 2] ^= 0xFF
    #expect(try read(flipped, named: "e.txt").errors == ["0:0 packed-damaged"])
    #expect(try read(Self.gzip + [1, 2, 3], named: "e.txt").errors == ["0:0 packed-damaged"])
    #expect(try read(Self.zstd + [1, 2, 3, 4, 5], named: "e.txt").errors == ["0:0 packed-damaged"])
  }

  @Test(arguments: Packing.allCases) func aSmallFileThatFillsTheMemoryIsRefused(_ packing: Packing) throws {
    let lines = [UInt8](repeating: .lineFeed, count: 24 << 20)
    let packed = try packing.packed(lines, named: "e")
    #expect(packed.count < 30_000)
    #expect(try read(packed, named: "e.txt").errors == ["0:0 unpacks-too-much"])
    var reader = EcosystemReader()
    reader.unpackedLimit = 20
    #expect(try read(packed, named: "e.txt", reader).errors == ["0:0 unpacked-too-large"])
    reader.unpackedLimit = 24
    #expect(try read(packed, named: "e.txt", reader).errors == ["1:1 empty-file"])
  }

  @Test func whatIsPackedTwiceIsToBeUnpackedOnce() throws {
    let twice = try Packing.gzip.packed(Self.gzip, named: "e")
    #expect(try read(twice, named: "e.txt.gz.gz").errors == ["0:0 packed-twice"])
  }

  @Test func nothingPackedIsAnEmptyFile() throws {
    for packing in Packing.allCases {
      #expect(try read(try packing.packed([], named: "e"), named: "e.txt").errors == ["1:1 empty-file"])
    }
  }

  @Test func packingIsTheSameEveryTimeAndUnpacksToTheSame() throws {
    var random = SplitMix64(state: 7)
    let bytes = (0..<700_000).map { _ in UInt8.random(in: 0...15, using: &random) }
    for packing in Packing.allCases {
      let packed = try packing.packed(bytes, named: "e")
      #expect(packed == (try packing.packed(bytes, named: "e")))
      #expect(try Unpacking().unpacked(packed, named: "e") == bytes)
    }
    // Neither a time nor a name nor a system: RFC 1952, 2.3.
    let header = try Packing.gzip.packed(bytes, named: "e").prefix(10)
    #expect(header == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
  }

  @Test func tablesOfAFolderMayBePacked() throws {
    let folder = try ScratchFolder()
    try folder.write(
      try Packing.gzip.packed(Array("id,kind\na,person\nb,person\n".utf8), named: "n"), to: "nodes.csv.gz")
    let edges = try Packing.zstd.packed(Array("source,target,kind\na,b,trusts\n".utf8), named: "e")
    try folder.write(edges, to: "edges.csv.zst")
    #expect(Outcome(EcosystemReader(), [folder.path]).relations == ["a trusts b"])
    let paths = ["nodes.csv.gz", "edges.csv.zst"].map(folder.path(of:))
    #expect(Outcome(EcosystemReader(), paths).relations == ["a trusts b"])
    #expect(EcosystemReader().sets(of: paths) == [paths])
  }
}
