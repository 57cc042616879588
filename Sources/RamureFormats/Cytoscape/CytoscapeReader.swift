import RamureModel
import RamureWording

/// Reads the JSON of Cytoscape.js: elements in two groups, or in one list, which may be all there is in the file.
///
/// What is said under `data` is kept; places on the page, classes, and what an element looks like are passed over, and so is
/// which node lies within which.
struct CytoscapeReader {
  private enum Group { case nodes, edges }

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      try CytoscapeReader().read(&scanner, &scan)
    }
  }

  private func read(_ scanner: inout JSONScanner, _ scan: inout JSONGraphScan) throws(JSONScanner.Fault) {
    if scanner.sort == .array { return try readList(&scanner, &scan, of: nil, "elements") }
    let start = scanner.nextOffset
    var hasElements = false
    try scan.members(&scanner, of: "elements") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "elements":
        hasElements = true
        try readElements(&scanner, &scan)
      case "data": try scan.headers(&scanner, of: key)
      case "directed", "multigraph": _ = try scan.truth(&scanner, of: key)
      case "format_version", "generated_by", "target_cytoscapejs_version":
        scan.records.passOver(.metadata, named: key, at: scan.place(offset))
        try scanner.skip()
      default: try Self.passOver(key, offset, &scanner, &scan)
      }
    }
    if !hasElements { scan.report(.jsonLacks("elements"), at: start) }
  }

  private func readElements(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    guard scanner.sort != .array else { return try readList(&scanner, &scan, of: nil, "elements") }
    guard scanner.sort == .object else {
      scan.report(.jsonTextOrListExpected("elements"), at: scanner.nextOffset)
      return try scanner.skip()
    }
    try scan.members(&scanner, of: "elements") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "nodes": try readList(&scanner, &scan, of: .nodes, key)
      case "edges": try readList(&scanner, &scan, of: .edges, key)
      default: try Self.passOver(key, offset, &scanner, &scan)
      }
    }
  }

  private static func passOver(
    _ key: String, _ offset: Int, _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    scan.records.passOver(key == "position" ? .positions : .looks, named: key, at: scan.place(offset))
    try scanner.skip()
  }

  // MARK: - Elements

  private func readList(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, of group: Group?, _ what: String
  ) throws(JSONScanner.Fault) {
    try scan.items(&scanner, of: what) { scanner, scan throws(JSONScanner.Fault) in
      try readElement(&scanner, &scan, group, what)
    }
  }

  private func readElement(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, _ group: Group?, _ what: String
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    var group = group
    var data: [JSONField]?
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected(what), at: scanner.nextOffset)
      return try scanner.skip()
    }
    try scan.members(&scanner, of: what) { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "data": data = try scan.fields(&scanner, of: key)
      case "group":
        let word = try scan.value(&scanner)
        if word == "nodes" { group = .nodes } else if word == "edges" { group = .edges }
      default:
        // What is said to be as it is anyway is nothing to tell.
        if scanner.takeWord("false") || scanner.takeWord("null") || key == "classes" && Self.takeEmpty(&scanner) {
          return
        }
        try Self.passOver(key, offset, &scanner, &scan)
      }
    }
    guard let data else { return scan.records.draft.report(.error, .jsonLacks("data"), at: place) }
    let isEdge = data.contains { $0.key == "source" } && data.contains { $0.key == "target" }
    switch group ?? (isEdge ? .edges : .nodes) {
    case .nodes: addNode(data, place, &scan)
    case .edges: addEdge(data, place, &scan)
    }
  }

  private static func takeEmpty(_ scanner: inout JSONScanner) -> Bool {
    var ahead = scanner
    guard (try? ahead.text()) == "" else { return false }
    scanner = ahead
    return true
  }

  private func addNode(_ data: [JSONField], _ place: EcosystemDraft.Place, _ scan: inout JSONGraphScan) {
    guard let field = data.first(where: { $0.key == "id" }) else {
      return scan.records.draft.report(.error, .idMissing, at: place)
    }
    guard let id = scan.id(field) else { return }
    scan.records.beginNode(id, at: field.place)
    for field in data {
      switch field.key {
      case "id": break
      // NetworkX writes the id once more.
      case "value" where field.text?.isSameText(as: id) ?? true: break
      case "parent" where field.text != nil: scan.records.passOver(.groups, at: field.place)
      case "SUID", "suid": scan.records.passOver(.identifiers, named: field.key, at: field.place)
      case "selected" where field.sort == .word: scan.records.passOver(.looks, named: field.key, at: field.place)
      default: scan.setNode(field)
      }
    }
  }

  private func addEdge(_ data: [JSONField], _ place: EcosystemDraft.Place, _ scan: inout JSONGraphScan) {
    guard scan.beginEdge(from: "source", to: "target", of: data, at: place) else { return }
    let saysKind = data.contains { ["kind", "type"].contains($0.key) }
    for field in data {
      switch field.key {
      case "source", "target": break
      case "id", "SUID", "suid": scan.records.passOver(.identifiers, named: field.key, at: field.place)
      // How NetworkX counts edges between the same nodes, whose order says as much.
      case "key" where field.sort == .number: break
      case "selected" where field.sort == .word: scan.records.passOver(.looks, named: field.key, at: field.place)
      // What Cytoscape calls a kind of edge.
      case "interaction" where !saysKind: scan.records.setEdge("kind", field.text ?? "", at: field.place)
      case "direction": scan.records.setEdge(.direction, field.text ?? "", at: field.place)
      default: scan.setEdge(field)
      }
    }
  }
}
