import RamureFormats
import RamureModel
import RamureWording

/// The law of every format that is read and written: reading what was written gives the same ecosystem, but for what the
/// losses say; and writing that again gives the same bytes.
package struct RoundTrip {
  /// What is against the law, each in a line.
  package private(set) var faults: [String] = []

  package init(of ecosystem: Ecosystem, in format: EcosystemFormat) {
    guard let written = format.written(ecosystem) else {
      faults.append("\(format.id) is only read")
      return
    }
    let read: Ecosystem
    do {
      read = try Self.read(written.files, format)
    } catch {
      let beginning = String(decoding: written.files[0].prefix(3_000), as: UTF8.self)
      faults.append("\(format.id) is written so that it cannot be read: \(error.text(.english))\n\(beginning)")
      return
    }
    let lost = Set(written.losses.map(\.sort))
    // What is said of a node is lost with it.
    let facts = EcosystemFacts(ecosystem, withIsolates: !lost.contains(.isolates))
    compare(facts, EcosystemFacts(read), format, lost)
    if let again = format.written(read), again.files != written.files {
      faults.append("\(format.id), written twice, has other bytes: " + Self.difference(written.files, again.files))
    }
  }

  /// The first line that is not the same.
  private static func difference(_ first: [[UInt8]], _ second: [[UInt8]]) -> String {
    func lines(_ files: [[UInt8]]) -> [String] {
      files.joined().split(separator: 0x0A, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    let pair = zip(lines(first), lines(second)).first { !$0.isSameText(as: $1) }
    return pair.map { "\($0.debugDescription) → \($1.debugDescription)" } ?? "one is longer"
  }

  package static func read(_ files: [[UInt8]], _ format: EcosystemFormat) throws(ReadingError) -> Ecosystem {
    let names = format.fileNames.isEmpty ? ["file" + (format.endings.first ?? "")] : format.fileNames
    // A single file is told by its name and its content, as those of people are.
    return try EcosystemReader(format: names.count > 1 ? format : nil).read(names, holding: files).ecosystem
  }

  private mutating func compare(
    _ facts: EcosystemFacts, _ read: EcosystemFacts, _ format: EcosystemFormat, _ lost: Set<LossSort>
  ) {
    if facts.bones != read.bones { faults.append("\(format.id): nodes or ends of relations are not the same") }
    for sort in facts.differences(from: read) where !lost.contains(sort) {
      let (before, after) = (facts.bySort[sort] ?? [], read.bySort[sort] ?? [])
      let gone = before.filter { !after.contains($0) }.prefix(3).map(\.debugDescription)
      let come = after.filter { !before.contains($0) }.prefix(3).map(\.debugDescription)
      faults.append("\(format.id): \(sort) is lost and not said: \(gone) → \(come)")
    }
  }
}
