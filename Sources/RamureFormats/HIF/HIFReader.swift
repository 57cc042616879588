import RamureModel
import RamureWording

/// Reads HIF: a hyperedge is a partnership of the nodes on it, each incidence a part in it.
///
/// A hyperedge with a tail and a head that says of which relation it is, as `HIFWriter` writes them, is that relation.
struct HIFReader {
  struct Item {
    let id: String
    let place: EcosystemDraft.Place
    let fields: [JSONField]
  }

  struct Incidence {
    let edge: (text: String, place: EcosystemDraft.Place)
    let node: (text: String, place: EcosystemDraft.Place)
    let place: EcosystemDraft.Place
    let fields: [JSONField]

    var direction: JSONField? { fields.first { $0.key == "direction" } }
  }

  var nodes: [Item] = []
  var edges: [Item] = []
  var incidences: [Incidence] = []

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      var reader = HIFReader()
      try reader.read(&scanner, &scan)
      reader.fill(&scan.records)
    }
  }

  private mutating func read(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let start = scanner.nextOffset
    var isThere = false
    try scan.members(&scanner, of: "incidences") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "incidences":
        isThere = true
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
          try readIncidence(&scanner, &scan)
        }
      case "nodes":
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
          if let item = try Self.item(&scanner, &scan, "node") { nodes.append(item) }
        }
      case "edges":
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
          if let item = try Self.item(&scanner, &scan, "edge") { edges.append(item) }
        }
      case "metadata": try scan.headers(&scanner, of: key)
      case "network-type", "network_type":
        let place = scan.place(scanner.nextOffset)
        let word = try scan.value(&scanner) ?? ""
        guard !["undirected", "directed", "asc"].contains(word) else { return }
        scan.records.draft.report(.error, .hifNetworkType(word), at: place)
      default: try scan.header(&scanner, key)
      }
    }
    if !isThere { scan.report(.jsonLacks("incidences"), at: start) }
  }

  /// What is said of one: its attributes, and its weight beside them.
  private static func fields(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, _ what: String
  ) throws(JSONScanner.Fault) -> [JSONField]? {
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected(what), at: scanner.nextOffset)
      try scanner.skip()
      return nil
    }
    var fields: [JSONField] = []
    try scan.members(&scanner, of: what) { scanner, scan, key, _ throws(JSONScanner.Fault) in
      if key == "attrs" {
        fields += try scan.fields(&scanner, of: key)
      } else {
        fields.append(try scan.field(&scanner, key))
      }
    }
    return fields
  }

  private static func item(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, _ key: String
  ) throws(JSONScanner.Fault) -> Item? {
    let place = scan.place(scanner.nextOffset)
    guard let fields = try fields(&scanner, &scan, key), let id = scan.end(key, of: fields, at: place) else {
      return nil
    }
    return Item(id: id.text, place: id.place, fields: fields.filter { $0.key != key })
  }

  private mutating func readIncidence(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    guard let fields = try Self.fields(&scanner, &scan, "incidences") else { return }
    let edge = scan.end("edge", of: fields, at: place)
    let node = scan.end("node", of: fields, at: place)
    guard let edge, let node else { return }
    incidences.append(
      Incidence(edge: edge, node: node, place: place, fields: fields.filter { !["edge", "node"].contains($0.key) }))
  }
}
