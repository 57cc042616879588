import RamureModel
import RamureWording

/// Reads JSON Graph Format: version 2, whose nodes are an object by their ids, and version 1, where they are a list.
///
/// A label is a name, `relation` a kind, `metadata` everything else. A graph has a direction unless it says otherwise, and an
/// edge may say it for itself.
struct JSONGraphFormatReader {
  private var isDirected = true

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      try readRoot(&scanner, &scan)
    }
  }

  private static func readRoot(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let start = scanner.nextOffset
    var isThere = false
    try scan.members(&scanner, of: "graph") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "graph":
        isThere = true
        var reader = JSONGraphFormatReader()
        try reader.readGraph(&scanner, &scan)
      case "graphs":
        isThere = true
        guard scanner.sort == .array else {
          scan.report(.jsonListExpected(key), at: scanner.nextOffset)
          return try scanner.skip()
        }
        var count = 0
        var ahead = scanner
        try ahead.items { scanner throws(JSONScanner.Fault) in
          count += 1
          try scanner.skip()
        }
        if count > 1 {
          scan.report(.jsonSeveralGraphs(count), at: offset)
          scanner = ahead
          return
        }
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
          var reader = JSONGraphFormatReader()
          try reader.readGraph(&scanner, &scan)
        }
      default: try scan.header(&scanner, key)
      }
    }
    if !isThere { scan.report(.jsonLacks("graph"), at: start) }
  }

  private mutating func readGraph(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    isDirected = try Self.direction(of: scanner) ?? true
    try scan.members(&scanner, of: "graph") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "nodes": try readNodes(&scanner, &scan)
      case "edges":
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in try readEdge(&scanner, &scan) }
      case "directed": _ = try scan.truth(&scanner, of: key)
      case "metadata": try scan.headers(&scanner, of: key)
      case "hyperedges":
        var count = 0
        try scan.items(&scanner, of: key) { scanner, _ throws(JSONScanner.Fault) in
          count += 1
          try scanner.skip()
        }
        if count > 0 { scan.report(.jsonHyperedges(count), at: offset) }
      default: try scan.header(&scanner, key)
      }
    }
  }

  /// Whether a graph says that it has a direction, wherever it says so.
  private static func direction(of scanner: JSONScanner) throws(JSONScanner.Fault) -> Bool? {
    guard scanner.sort == .object else { return nil }
    var ahead = scanner
    var found: Bool?
    try ahead.members { scanner, key, _ throws(JSONScanner.Fault) in
      if key == "directed" {
        if scanner.takeWord("true") {
          found = true
          return
        }
        if scanner.takeWord("false") {
          found = false
          return
        }
      }
      try scanner.skip()
    }
    return found
  }

  // MARK: - Nodes

  private func readNodes(_ scanner: inout JSONScanner, _ scan: inout JSONGraphScan) throws(JSONScanner.Fault) {
    switch scanner.sort {
    case .object:
      try scan.members(&scanner, of: "nodes") { scanner, scan, key, offset throws(JSONScanner.Fault) in
        let place = scan.place(offset)
        if key.isEmpty { scan.report(.emptyID, at: offset) }
        scan.noteID(text: key, at: place)
        scan.records.beginNode(key, at: place)
        try readNode(&scanner, &scan)
      }
    case .array:
      try scan.items(&scanner, of: "nodes") { scanner, scan throws(JSONScanner.Fault) in
        let place = scan.place(scanner.nextOffset)
        guard scanner.sort == .object else {
          scan.report(.jsonObjectExpected("nodes"), at: scanner.nextOffset)
          return try scanner.skip()
        }
        // The id may stand behind what belongs to it.
        var ahead = scanner
        var id: (text: String, place: EcosystemDraft.Place)?
        var isSaid = false
        try scan.members(&ahead, of: "nodes") { scanner, scan, key, _ throws(JSONScanner.Fault) in
          guard key == "id" else { return try scanner.skip() }
          isSaid = true
          let place = scan.place(scanner.nextOffset)
          id = try scan.id(&scanner, of: key).map { ($0, place) }
        }
        if !isSaid { scan.records.draft.report(.error, .idMissing, at: place) }
        guard let id else {
          scanner = ahead
          return
        }
        scan.records.beginNode(id.text, at: id.place)
        try readNode(&scanner, &scan)
      }
    default:
      if scanner.takeWord("null") { return }
      scan.report(.jsonTextOrListExpected("nodes"), at: scanner.nextOffset)
      try scanner.skip()
    }
  }

  private func readNode(_ scanner: inout JSONScanner, _ scan: inout JSONGraphScan) throws(JSONScanner.Fault) {
    try scan.members(&scanner, of: "nodes") { scanner, scan, key, _ throws(JSONScanner.Fault) in
      switch key {
      case "id": try scanner.skip()
      case "metadata":
        for field in try scan.fields(&scanner, of: key) { scan.setNode(field) }
      case "label":
        let field = try scan.field(&scanner, key)
        scan.records.setNode(.name, field.text ?? "", at: field.place)
      default: scan.setNode(try scan.field(&scanner, key))
      }
    }
  }

  // MARK: - Edges

  private func readEdge(_ scanner: inout JSONScanner, _ scan: inout JSONGraphScan) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected("edges"), at: scanner.nextOffset)
      return try scanner.skip()
    }
    var fields: [JSONField] = []
    var further: [JSONField] = []
    var saysDirection: Bool?
    try scan.members(&scanner, of: "edges") { scanner, scan, key, _ throws(JSONScanner.Fault) in
      switch key {
      case "metadata": further = try scan.fields(&scanner, of: key)
      case "directed": saysDirection = try scan.truth(&scanner, of: key)
      default: fields.append(try scan.field(&scanner, key))
      }
    }
    guard scan.beginEdge(from: "source", to: "target", of: fields, at: place) else { return }
    let saysItself = (fields + further).contains { $0.key == "direction" && $0.text?.isEmpty == false }
    if !(saysDirection ?? isDirected), !saysItself {
      scan.records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place)
    }
    for field in fields where field.key != "source" && field.key != "target" {
      switch field.key {
      case "id": scan.records.passOver(.identifiers, named: field.key, at: field.place)
      case "direction": scan.records.setEdge(.direction, field.text ?? "", at: field.place)
      case "relation": scan.records.setEdge(.kind, field.text ?? "", at: field.place)
      default: scan.setEdge(field)
      }
    }
    for field in further {
      if field.key == "direction" {
        scan.records.setEdge(.direction, field.text ?? "", at: field.place)
      } else {
        scan.setEdge(field)
      }
    }
  }
}
