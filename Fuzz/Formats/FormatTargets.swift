import RamureFormats
import RamureModel
import RamureWording

extension FuzzTarget {
  /// A reader of each format, a round trip of each that is written, and what stands before and beside the readers.
  package static let formats: [FuzzTarget] =
    EcosystemFormat.all.filter(\.isRead).map { reader(of: $0) }
    + EcosystemFormat.all.filter { $0.isRead && $0.isWritten }.map { roundTrip(in: $0) }
    + [anyFile, positions, communityList, tour]

  /// Files of one format. Those of formats with several files stand one behind the other, with a line of three zeros between.
  static func reader(of format: EcosystemFormat) -> FuzzTarget {
    FuzzTarget("read-" + format.id) { bytes in
      let names = format.fileNames.isEmpty ? ["file" + (format.endings.first ?? "")] : format.fileNames
      let parts = Parts(bytes).atMost(names.count)
      Check.reading {
        () throws(ReadingError) in
        try EcosystemReader(format: format).read(Array(names.prefix(parts.count)), holding: parts)
      }
    }
    .seeded { samples.compactMap { format.written($0).map { Parts.joined($0.files) } } }
  }

  /// An ecosystem that the bytes draw, written and read again.
  static func roundTrip(in format: EcosystemFormat) -> FuzzTarget {
    FuzzTarget("round-" + format.id) { bytes in
      let parts = Parts(bytes).all
      let texts = parts.dropFirst().map { Self.allowed(String(decoding: $0, as: UTF8.self)) }
        .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
      var drawn = DrawnEcosystem(ByteChance(parts[0].dropFirst()), texts: texts)
      let isOpen = (parts[0].first ?? 0) & 1 == 1
      guard let ecosystem = try? isOpen ? drawn.openEcosystem() : drawn.ecosystem() else { return }
      Check.nothing(RoundTrip(of: ecosystem, in: format).faults)
    }
    .seeded { (0..<20).map { seed in (0..<200).map { UInt8(truncatingIfNeeded: $0 &* seed &+ seed) } } }
  }

  /// A text without the signs that no reader lets through.
  private static func allowed(_ text: String) -> String {
    func isRefused(_ scalar: Unicode.Scalar) -> Bool {
      scalar != "\n" && scalar != "\t"
        && (scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE)
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isRefused($0) }))
  }

  /// A file whose name says nothing: what it is, its content tells. What is understood is the same written as YAML.
  static let anyFile = FuzzTarget("any-file") { bytes in
    let read = Check.reading { () throws(ReadingError) in try EcosystemReader().read(["file"], holding: [bytes]) }
    guard let read, read.ecosystem.nodes.count < 1_000 else { return }
    Check.nothing(RoundTrip(of: read.ecosystem, in: .yaml).faults)
  }
  .seeded {
    EcosystemFormat.all.filter { $0.fileNames.isEmpty }.flatMap { format in
      samples.prefix(2).compactMap { format.written($0)?.files.first }
    }
  }

  static let positions = FuzzTarget("positions") { bytes in
    Check.reading { () throws(ReadingError) in try PositionsReader().positions(in: bytes, named: "map.json") }
  }

  static let communityList = FuzzTarget("community-list") { bytes in
    Check.reading { () throws(ReadingError) in try CommunityListReader().list(in: bytes, named: "communities.csv") }
  }

  static let tour = FuzzTarget("tour") { bytes in
    Check.reading { () throws(ReadingError) in try TourReader().tour(in: bytes, named: "tour.yaml") }
  }

  /// A few ecosystems with every sort of fact.
  private static var samples: [Ecosystem] {
    (1...12).compactMap { seed in
      var drawn = DrawnEcosystem(ByteChance([UInt8(seed)]))
      return try? seed % 3 == 0 ? drawn.openEcosystem() : drawn.ecosystem()
    }
  }
}

/// What has to hold of any reading.
package enum Check {
  /// Runs a reading: what it refuses, it says in both languages.
  @discardableResult
  package static func reading<Read>(_ read: () throws(ReadingError) -> Read) -> Read? {
    do {
      return try read()
    } catch {
      for language in Language.allCases {
        let text = error.text(language)
        precondition(!text.isEmpty, "a refusal says something")
      }
      return nil
    }
  }

  package static func nothing(_ faults: [String]) {
    if !faults.isEmpty { fatalError(faults.joined(separator: "\n")) }
  }
}

/// Several texts in one run of bytes, with zeros between.
package struct Parts {
  package let all: [[UInt8]]
  private static let between: [UInt8] = [0, 0, 0]

  package init(_ bytes: [UInt8]) {
    var parts: [[UInt8]] = [[]]
    var zeros = 0
    for byte in bytes {
      zeros = byte == 0 ? zeros + 1 : 0
      parts[parts.count - 1].append(byte)
      if zeros == Self.between.count {
        parts[parts.count - 1].removeLast(zeros)
        parts.append([])
        zeros = 0
      }
    }
    all = parts
  }

  /// As many as a format has files; the rest belongs to the last.
  func atMost(_ count: Int) -> [[UInt8]] {
    guard all.count > count else { return all }
    return Array(all[..<(count - 1)]) + [Self.joined(Array(all[(count - 1)...]))]
  }

  package static func joined(_ parts: [[UInt8]]) -> [UInt8] { Array(parts.joined(separator: between)) }
}
