import RamureModel
import RamureWording

/// Reads GraphML: keys, and nodes and edges with values under them.
///
/// igraph numbers its nodes, `n0` and on, and keeps what they were called under a key `id` or `name`: they are known by that.
/// yEd keeps labels in what it draws. Nested graphs and hyperedges are refused.
struct GraphMLBody: XMLBody {
  var records: GraphRecords
  let scan: XMLScan
  let names: GraphMLNames
  var keys: [GraphMLKey] = []
  /// The keys by owner and id: programs give one id to a key of nodes and to one of edges.
  private var keyNumbers: [String: Int] = [:]
  private var hasGraph = false
  var isDirected = true

  init(_ records: GraphRecords, _ scan: XMLScan) {
    (self.records, self.scan) = (records, scan)
    names = GraphMLNames(scan)
  }

  mutating func complete(_ text: XMLText) {
    if text.bytes.prefix(1_000).contains(sequence: Array("Created by igraph".utf8)) { identify() }
  }

  static let root = "graphml"

  mutating func readInRoot(_ tag: XMLStart) throws(XMLDamage) {
    switch tag.name {
    case names.key: try readKey(tag)
    case names.graph:
      if hasGraph {
        records.draft.report(.error, .secondGraph, at: tag.place)
        try skip()
      } else {
        hasGraph = true
        try readGraph(tag)
      }
    case names.data: try readGraphData(tag)
    case names.desc:
      let place = tag.place
      _ = records.setHeader("description", try text(), at: place)
    default:
      try passOver(tag)
    }
  }

  private mutating func readKey(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    let id = tag[names.id] ?? ""
    let owner = tag[names.owner] ?? "all"
    let name = tag[names.attributeName].flatMap { $0.isEmpty ? nil : $0 } ?? id
    let type = tag[names.attributeType] ?? "string"
    let kind = GraphMLKey.Kind(rawValue: type.lowercased())
    if kind == nil { records.draft.report(.warning, .valueTypeUnknown(type, of: name), at: place) }
    if id.isEmpty { records.draft.report(.error, .idMissing, at: place) }
    var key = GraphMLKey(
      id: id, owner: owner, name: name, kind: kind ?? .string, isDrawing: tag[names.drawing] != nil, place: place)
    var standard: (text: String, place: EcosystemDraft.Place)?
    try readChildren { body, tag throws(XMLDamage) in
      let place = tag.place
      if tag.name == body.names.standard { standard = (try body.text(), place) } else { try body.skip() }
    }
    if let standard, !key.isDrawing { key.standard = key.value(standard.text, at: standard.place, &records) }
    if let first = keyNumbers.updateValue(keys.count, forKey: "\(owner) \(id)") {
      records.draft.report(.error, .keyDeclaredTwice(id, first: keys[first].place.line), at: place)
    }
    keys.append(key)
    // A declared name is there, as a heading is, whether or not anything stands under it.
    guard !key.isDrawing else { return }
    if owner == "node" || owner == "all" { _ = records.nodes.column(named: name, at: place) }
    if owner == "edge" || owner == "all" { _ = records.edges.column(named: name, at: place) }
  }

  /// The key of an id, as it is declared for an owner, for all, or for whomever.
  mutating func key(_ id: String, of owner: String, at place: EcosystemDraft.Place) -> Int? {
    for owner in [owner, "all"] {
      if let number = keyNumbers["\(owner) \(id)"] { return number }
    }
    if let number = keys.indices.first(where: { keys[$0].id == id }) { return number }
    let nearest = records.draft.nearest(to: id, in: keys.lazy.map(\.id))
    records.draft.report(.error, .keyNotDeclared(id, nearest: nearest), at: place)
    return nil
  }

  /// Nodes of igraph are known by what its keys say.
  mutating func identify() {
    let ids = records.nodes.texts(of: .id)
    guard ids.enumerated().allSatisfy({ $1 == "n\($0)" }) else { return }
    for name in ["id", "name"] {
      guard let column = records.nodes.known(name) else { continue }
      let texts = records.nodes.texts(column: column)
      guard !texts.isEmpty, texts.allSatisfy({ !$0.isEmpty }), Set(texts.map { UTF8Key($0) }).count == texts.count
      else { continue }
      records.identifyNodes(byColumn: column)
      return
    }
  }
}

extension Collection<UInt8> {
  /// Whether bytes stand somewhere among these.
  func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
