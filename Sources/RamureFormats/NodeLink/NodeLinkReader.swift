import RamureModel
import RamureWording

/// Reads node-link JSON: `nodes` by their `id`, `edges` or `links` from `source` to `target`, everything else as attributes.
///
/// Nodes without ids are called by their places in the list, as old versions of D3 have it. What D3 adds for its drawing is
/// passed over.
struct NodeLinkReader {
  private var isDirected: Bool?
  private var isMultigraph = false
  private var nodeCount = 0
  private var hasIDs = false
  private var firstWithoutID: EcosystemDraft.Place?
  /// Whether some have ids and others none.
  private var isMixed = false
  /// Under which key the edges stood.
  private var edgesKey: String?

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      var reader = NodeLinkReader()
      try reader.read(&scanner, &scan)
    }
  }

  private mutating func read(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let start = scanner.nextOffset
    var hasNodes = false
    try scan.members(&scanner, of: "nodes") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "directed": isDirected = try scan.truth(&scanner, of: key) ?? isDirected
      case "multigraph": isMultigraph = try scan.truth(&scanner, of: key) ?? false
      case "graph": try scan.headers(&scanner, of: key)
      case "nodes":
        hasNodes = true
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in try readNode(&scanner, &scan) }
      case "edges", "links":
        if let edgesKey { scan.report(.jsonEdgesTwice(edgesKey, key), at: offset) }
        edgesKey = key
        if isDirected == nil { isDirected = try Self.directionFollowing(scanner) }
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in try readEdge(&scanner, &scan) }
      default: try scan.header(&scanner, key)
      }
    }
    if !hasNodes { scan.report(.jsonLacks("nodes"), at: start) }
    if let first = firstWithoutID, !hasIDs {
      scan.records.draft.report(.note, .jsonNodesWithoutIDs(nodeCount), at: first)
    }
  }

  /// What the file says of directions behind its edges.
  private static func directionFollowing(_ scanner: JSONScanner) throws(JSONScanner.Fault) -> Bool? {
    var ahead = scanner
    try ahead.skip()
    while ahead.next == UInt8(ascii: ",") {
      try ahead.take(",")
      let key = try ahead.text()
      try ahead.take(":")
      if key == "directed" { return ahead.takeWord("true") ? true : ahead.takeWord("false") ? false : nil }
      try ahead.skip()
    }
    return nil
  }

  // MARK: - Nodes

  /// What D3 adds where it has laid a graph out.
  private static let drawing: Set<String> = ["vx", "vy", "fx", "fy", "index", "px", "py"]

  private mutating func readNode(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected("nodes[\(nodeCount)]"), at: scanner.nextOffset)
      return try scanner.skip()
    }
    let fields = try scan.fields(&scanner, of: "nodes")
    defer { nodeCount += 1 }
    var id = String(nodeCount)
    var idPlace = place
    if let field = fields.first(where: { $0.key == "id" }) {
      hasIDs = true
      guard let text = scan.id(field) else { return }
      (id, idPlace) = (text, field.place)
    } else {
      firstWithoutID = firstWithoutID ?? place
    }
    if hasIDs, let first = firstWithoutID, !isMixed {
      // Some have one, and these have none.
      isMixed = true
      scan.records.draft.report(.error, .idMissing, at: first)
    }
    scan.records.beginNode(id, at: idPlace)
    let isDrawn = fields.contains { $0.key == "vx" && $0.sort == .number }
    for field in fields where field.key != "id" {
      let isOfDrawing = Self.drawing.contains(field.key) || field.key == "x" || field.key == "y"
      if isDrawn, isOfDrawing, field.sort == .number || field.text == nil {
        scan.records.passOver(.positions, at: field.place)
      } else {
        scan.setNode(field)
      }
    }
  }

  // MARK: - Edges

  private mutating func readEdge(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    let start = scanner.nextOffset
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected(edgesKey ?? "edges"), at: start)
      return try scanner.skip()
    }
    let fields = try scan.fields(&scanner, of: edgesKey ?? "edges")
    guard scan.beginEdge(from: "source", to: "target", of: fields, at: place) else { return }
    if isDirected == false, !fields.contains(where: { $0.key == "direction" && $0.text != nil }) {
      scan.records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place)
    }
    for field in fields where field.key != "source" && field.key != "target" {
      if field.key == "key", isMultigraph, field.sort == .number {
        scan.records.passOver(.identifiers, named: field.key, at: field.place)
      } else if field.key == "direction" {
        if let text = field.text { scan.records.setEdge(.direction, text, at: field.place) }
      } else {
        scan.setEdge(field)
      }
    }
  }
}
