import RamureModel
import RamureWording

/// Reads Kumu’s JSON: elements by their ids or labels, connections between them, fields of their author’s either beside these or
/// under `attributes`, as blueprints have them.
///
/// A connection names its ends by id or by label.
struct KumuReader {
  private var ids: Set<UTF8Key> = []
  private var idsByLabel: [UTF8Key: [String]] = [:]

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    try JSONGraphScan.read(content, named: path, settings) { scanner, scan throws(JSONScanner.Fault) in
      var reader = KumuReader()
      try reader.read(&scanner, &scan)
    }
  }

  /// What Kumu keeps of its own work on a map.
  private static let remarks: Set<String> = [
    "created_at", "updated_at", "creator", "updater", "created_by", "updated_by", "permissions", "version", "pinned",
  ]
  private static let drawings: Set<String> = [
    "maps", "perspectives", "views", "styles", "position", "positions", "loops",
  ]

  private mutating func read(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    var connections: JSONScanner?
    try scan.members(&scanner, of: "elements") { scanner, scan, key, offset throws(JSONScanner.Fault) in
      switch key {
      case "elements":
        try scan.items(&scanner, of: key) { scanner, scan throws(JSONScanner.Fault) in
          try readElement(&scanner, &scan)
        }
      case "connections":
        // They name elements, which may stand below.
        connections = scanner
        try scanner.skip()
      case let key where Self.drawings.contains(key):
        if !Self.isEmptyList(scanner) { scan.records.passOver(.looks, named: key, at: scan.place(offset)) }
        try scanner.skip()
      case let key where Self.remarks.contains(key):
        scan.records.passOver(.metadata, named: key, at: scan.place(offset))
        try scanner.skip()
      default: try scan.header(&scanner, key)
      }
    }
    guard var connections else { return }
    try scan.items(&connections, of: "connections") { scanner, scan throws(JSONScanner.Fault) in
      try readConnection(&scanner, &scan)
    }
  }

  private static func isEmptyList(_ scanner: JSONScanner) -> Bool {
    var ahead = scanner
    var count = 0
    try? ahead.items { scanner throws(JSONScanner.Fault) in
      count += 1
      try scanner.skip()
    }
    return scanner.sort == .array && count == 0
  }

  /// The fields of an element or a connection, those under `attributes` among them.
  private func fields(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan, of what: String
  ) throws(JSONScanner.Fault) -> [JSONField] {
    guard scanner.sort == .object else {
      scan.report(.jsonObjectExpected(what), at: scanner.nextOffset)
      try scanner.skip()
      return []
    }
    var fields: [JSONField] = []
    try scan.members(&scanner, of: what) { scanner, scan, key, _ throws(JSONScanner.Fault) in
      if key == "attributes", scanner.sort == .object {
        fields += try scan.fields(&scanner, of: key)
      } else {
        fields.append(try scan.field(&scanner, key))
      }
    }
    return fields
  }

  // MARK: - Elements

  private mutating func readElement(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    let isObject = scanner.sort == .object
    let fields = try fields(&scanner, &scan, of: "elements")
    guard isObject else { return }
    let label = fields.first { $0.key.lowercased() == "label" && $0.text?.isEmpty == false }
    let known = ["id", "_id"].compactMap { key in fields.first { $0.key == key && $0.text != nil } }
    guard let field = known.first ?? label else {
      return scan.records.draft.report(.error, .idMissing, at: place)
    }
    guard let id = scan.id(field) else { return }
    scan.records.beginNode(id, at: field.place)
    ids.insert(UTF8Key(id))
    if let text = label?.text {
      idsByLabel[UTF8Key(text), default: []].append(id)
      // Where it is all that is said of a name, an id needs none beside it.
      let isTranslated = fields.contains { $0.key.hasPrefix("name_") && $0.text != nil }
      let isName = isTranslated || !text.isSameText(as: id)
      scan.records.setNode(.name, isName ? text : "", at: label?.place ?? place)
    }
    for field in fields {
      switch field.key.lowercased() {
      case "id", "_id", "label": break
      case "type", "element type": scan.records.setNode(.kind, field.text ?? "", at: field.place)
      case let key where Self.remarks.contains(key):
        scan.records.passOver(.metadata, named: field.key, at: field.place)
      case let key where Self.drawings.contains(key):
        scan.records.passOver(.positions, at: field.place)
      default: scan.setNode(field)
      }
    }
  }

  // MARK: - Connections

  private func readConnection(
    _ scanner: inout JSONScanner, _ scan: inout JSONGraphScan
  ) throws(JSONScanner.Fault) {
    let place = scan.place(scanner.nextOffset)
    let isObject = scanner.sort == .object
    let fields = try fields(&scanner, &scan, of: "connections")
    guard isObject else { return }
    var ends: [(text: String, place: EcosystemDraft.Place)] = []
    for key in ["from", "to"] {
      guard let field = fields.first(where: { $0.key.lowercased() == key }) else {
        scan.records.draft.report(.error, .jsonLacks(key), at: place)
        continue
      }
      if let text = scan.id(field), let id = node(text, field.place, &scan) { ends.append((id, field.place)) }
    }
    guard ends.count == 2 else { return }
    scan.records.beginEdge(
      from: ends[0].text, at: ends[0].place, to: ends[1].text, at: ends[1].place, edge: place)
    for field in fields {
      switch field.key.lowercased() {
      case "from", "to": break
      case "id", "_id": scan.records.passOver(.identifiers, named: field.key, at: field.place)
      case "type", "connection type": scan.records.setEdge(.kind, field.text ?? "", at: field.place)
      case "direction": scan.records.setEdge(.direction, field.text ?? "", at: field.place)
      case let key where Self.remarks.contains(key):
        scan.records.passOver(.metadata, named: field.key, at: field.place)
      default: scan.setEdge(field)
      }
    }
  }

  /// The id of the element that a connection names; `nil` where several have the label, which is reported.
  private func node(_ text: String, _ place: EcosystemDraft.Place, _ scan: inout JSONGraphScan) -> String? {
    guard !ids.contains(UTF8Key(text)), let found = idsByLabel[UTF8Key(text)], let first = found.first else {
      return text
    }
    guard found.count > 1 else { return first }
    scan.records.draft.report(.error, .nameFitsSeveral(text, ids: found), at: place)
    return nil
  }
}
