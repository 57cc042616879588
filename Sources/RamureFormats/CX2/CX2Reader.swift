import RamureModel
import RamureWording

/// Reads CX2: a list of aspects, among them the nodes and the edges, whose values stand under names or short forms that are
/// declared above them.
///
/// Nodes have numbers. Where all of them have a value `id`, that is their id here.
struct CX2Reader {
  private struct Declared {
    var names: [String: String] = [:]
    /// What holds where a node or an edge says nothing.
    var usual: [(name: String, field: JSONField)] = []
  }

  private var nodes = Declared()
  private var edges = Declared()
  private var nodeCount = 0
  private var identified = 0

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      var reader = CX2Reader()
      try scan.items(&scanner, of: "CX2") { scanner, scan throws(JSONScanner.Fault) in
        try scan.members(&scanner, of: "aspect") { scanner, scan, key, offset throws(JSONScanner.Fault) in
          try reader.readAspect(key, offset, &scanner, &scan)
        }
      }
      if reader.nodeCount > 0, reader.identified == reader.nodeCount, let column = scan.records.nodes.known("id") {
        scan.records.identifyNodes(byColumn: column)
      }
    }
  }

  private mutating func readAspect(
    _ key: String, _ offset: Int, _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    switch key {
    case "CXVersion":
      let place = scan.place(scanner.nextOffset)
      let version = try scan.value(&scanner) ?? ""
      if !version.hasPrefix("2") { scan.records.draft.report(.error, .cxVersion(version), at: place) }
    case "numberVerification":
      scan.report(.cxVersion("1"), at: offset)
      try scanner.skip()
    case "hasFragments", "metaData": try scanner.skip()
    case "attributeDeclarations":
      try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
        try readDeclarations(&scanner, &scan)
      }
    case "networkAttributes":
      try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
        try scan.headers(&scanner, of: key)
      }
    case "nodes":
      try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in try readNode(&scanner, &scan) }
    case "edges":
      try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in try readEdge(&scanner, &scan) }
    case "status":
      try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
        let fields = try scan.fields(&scanner, of: key)
        guard let failed = fields.first(where: { $0.key == "success" && $0.text == "false" }) else { return }
        let reason = fields.first { $0.key == "error" }?.text ?? ""
        scan.records.draft.report(.error, .cxFailed(reason), at: failed.place)
      }
    default:
      let isOfLooks = key.lowercased().contains("visual") || key.lowercased().contains("bypass")
      scan.records.passOver(isOfLooks ? .looks : .elements, named: key, at: scan.place(offset))
      try scanner.skip()
    }
  }

  private mutating func readDeclarations(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    try scan.members(&scanner, of: "attributeDeclarations") { scanner, scan, part, _ throws(JSONScanner.Fault) in
      guard part == "nodes" || part == "edges" else { return try scanner.skip() }
      try scan.members(&scanner, of: part) { scanner, scan, name, offset throws(JSONScanner.Fault) in
        let place = scan.place(offset)
        if part == "nodes" {
          _ = scan.records.nodes.column(named: name, at: place)
        } else {
          _ = scan.records.edges.column(named: Self.edgeName(name), at: place)
        }
        for field in try scan.fields(&scanner, of: name) {
          switch (field.key, part) {
          case ("a", "nodes"): nodes.names[field.text ?? ""] = name
          case ("a", _): edges.names[field.text ?? ""] = name
          case ("v", "nodes"): nodes.usual.append((name, field))
          case ("v", _): edges.usual.append((name, field))
          default: break
          }
        }
      }
    }
  }

  /// What Cytoscape calls the kind of an edge.
  private static func edgeName(_ name: String) -> String { name == "interaction" ? "kind" : name }

  private mutating func readNode(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    let (fields, values) = try parts(&scanner, &scan, nodes)
    guard let field = fields.first(where: { $0.key == "id" }) else {
      return scan.records.draft.report(.error, .idMissing, at: place)
    }
    guard let id = scan.id(field) else { return }
    nodeCount += 1
    scan.records.beginNode(id, at: field.place)
    for field in fields where ["x", "y", "z"].contains(field.key) && field.text != nil {
      scan.records.passOver(.positions, at: field.place)
    }
    for (name, field) in values {
      if name == "id", field.text?.isEmpty == false { identified += 1 }
      scan.records.setNode(name, field.text ?? "", at: field.place)
    }
  }

  private func readEdge(_ scanner: inout JSONScanner, _ scan: inout JSONGraphScan) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    let (fields, values) = try parts(&scanner, &scan, edges)
    guard scan.beginEdge(from: "s", to: "t", of: fields, at: place) else { return }
    for (name, field) in values {
      scan.records.setEdge(Self.edgeName(name), field.text ?? "", at: field.place)
    }
  }

  /// What an element says by its syntax, and its values by their full names.
  private func parts(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, _ declared: Declared
  ) throws(JSONScanner.Fault) -> (fields: [JSONField], values: [(name: String, field: JSONField)]) {
    var fields: [JSONField] = []
    var values: [(name: String, field: JSONField)] = []
    try scan.members(&scanner, of: "element") { scanner, scan, key, _ throws(JSONScanner.Fault) in
      guard key == "v" else { return fields.append(try scan.field(&scanner, key)) }
      for field in try scan.fields(&scanner, of: key) { values.append((declared.names[field.key] ?? field.key, field)) }
    }
    for usual in declared.usual where !values.contains(where: { $0.name == usual.name }) { values.append(usual) }
    return (fields, values)
  }
}
