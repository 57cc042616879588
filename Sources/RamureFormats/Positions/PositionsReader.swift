import RamureModel
import RamureWording

/// Reads the positions of a map, as `PositionsWriter` writes them and people edit and merge them.
public struct PositionsReader: Sendable {
  public init() {}

  /// The positions in a file; `nil` where there is no such file yet.
  ///
  /// Takes time and memory in proportion to the size of the file.
  ///
  /// - Throws: `ReadingError.missing` when the file may not be opened, `.failed` when the system cannot read it, `.invalid`
  ///   with the first thing that is wrong with it.
  public func read(_ path: String) throws(ReadingError) -> MapPositions? {
    let content: [UInt8]
    do {
      content = try InputFile.unpackedBytes(of: path)
    } catch .missing(.noSuchFile, _) {
      return nil
    }
    return try positions(in: content, named: path)
  }

  package func positions(in content: [UInt8], named path: String) throws(ReadingError) -> MapPositions {
    let file = try JSONFile(content, named: path)
    var contents = PositionsContents()
    do {
      return try contents.positions(in: file.scanner)
    } catch {
      throw file.error(error)
    }
  }
}

/// The parts of a file of positions, one after another.
private struct PositionsContents {
  private var numbers: [String: Double] = [:]
  private var entries: [String: [MapPositions.Entry]] = [:]

  mutating func positions(in scanner: JSONScanner) throws(JSONScanner.Fault) -> MapPositions {
    var scanner = scanner
    let start = scanner.nextOffset
    var seen: Set<String> = []
    try scanner.members(twice: Diagnosis.positionsKeyTwice) { scanner, key, offset throws(JSONScanner.Fault) in
      seen.insert(key)
      switch key {
      case "format": try readFormat(&scanner)
      case "version": try readVersion(&scanner)
      case "width", "height", "scale": try readMeasure(&scanner, key)
      case "nodes", "communities": entries[key] = try Self.places(&scanner)
      default: throw JSONScanner.Fault(.unknownPositionsKey(key), at: offset)
      }
    }
    try scanner.end()
    for key in ["format", "version", "width", "height", "scale", "nodes"] where !seen.contains(key) {
      throw JSONScanner.Fault(.positionsLack(key), at: start)
    }
    return MapPositions(
      width: numbers["width"] ?? 0, height: numbers["height"] ?? 0, scale: numbers["scale"] ?? 1,
      nodes: entries["nodes"] ?? [], communities: entries["communities"] ?? [])
  }

  private func readFormat(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    let offset = scanner.nextOffset
    guard try scanner.text() == PositionsFile.format else {
      throw JSONScanner.Fault(.notPositions(PositionsFile.format), at: offset)
    }
  }

  private func readVersion(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    let offset = scanner.nextOffset
    let version = try scanner.number()
    guard version == Double(PositionsFile.version) else {
      throw JSONScanner.Fault(.positionsVersion(known: PositionsFile.version), at: offset)
    }
  }

  private mutating func readMeasure(_ scanner: inout JSONScanner, _ key: String) throws(JSONScanner.Fault) {
    let offset = scanner.nextOffset
    let value = try scanner.number()
    let range = key == "scale" ? MapPositions.scales : 0...MapPositions.farthest
    guard range.contains(value) else {
      throw JSONScanner.Fault(.positionsMeasure(key, range.lowerBound, range.upperBound), at: offset)
    }
    numbers[key] = value
  }

  /// `{"id": [x, y], …}`, every id once.
  private static func places(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) -> [MapPositions.Entry] {
    var entries: [MapPositions.Entry] = []
    try scanner.members(twice: Diagnosis.positionTwice) { scanner, id, _ throws(JSONScanner.Fault) in
      var pair: [Double] = []
      let start = scanner.nextOffset
      try scanner.items { scanner throws(JSONScanner.Fault) in
        let offset = scanner.nextOffset
        let value = try scanner.number()
        guard MapPositions.isOnPage(value) else {
          throw JSONScanner.Fault(.positionOffPage(MapPositions.farthest), at: offset)
        }
        pair.append(value)
      }
      guard pair.count == 2 else { throw JSONScanner.Fault(.positionIsPair, at: start) }
      entries.append(MapPositions.Entry(id: id, place: MapPositions.Place(x: pair[0], y: pair[1])))
    }
    return entries
  }
}
