import RamureModel
import RamureWording

/// Reads XGMML: nodes and edges with values in `<att>`, lists in several of them, looks in `<graphics>`.
///
/// Cytoscape numbers its nodes: they are known by their value `id` where all have one, and called by their label.
struct XGMMLBody: XMLBody {
  static let root = "graph"

  var records: GraphRecords
  let scan: XMLScan
  let names: XGMMLNames
  private var isDirected = false
  private var nodeCount = 0
  private var identified = 0

  init(_ records: GraphRecords, _ scan: XMLScan) {
    (self.records, self.scan) = (records, scan)
    names = XGMMLNames(scan)
    // A label is a name, even where no node has one.
    _ = self.records.nodes.column(.name)
  }

  mutating func complete(_ text: XMLText) { identify() }

  mutating func readRoot(_ tag: XMLStart) {
    if let label = tag[names.label] { _ = records.setHeader("title", label, at: tag.place) }
    if let word = tag[names.directed] {
      isDirected = direction(word, of: "directed", at: tag.place) ?? true
    } else {
      records.draft.report(.note, .undirectedByDefault("directed=\"1\""), at: tag.place)
    }
  }

  /// Whether a word says that there is a direction; `nil` for neither, which is reported.
  private mutating func direction(_ word: String, of name: String, at place: EcosystemDraft.Place) -> Bool? {
    switch word.lowercased() {
    case "1", "true": return true
    case "0", "false": return false
    default:
      records.draft.report(.error, .noBoolean(word, of: name), at: place)
      return nil
    }
  }

  mutating func readInRoot(_ tag: XMLStart) throws(XMLDamage) {
    switch tag.name {
    case names.node: try readNode(tag)
    case names.edge: try readEdge(tag)
    case names.att:
      for value in try readValues(tag) where !records.setHeader(value.name, value.text, at: value.place) {
        records.passOver(.graphValues, named: value.name, at: value.place)
      }
    default: try passOverLook(tag)
    }
  }

  private mutating func passOverLook(_ tag: XMLStart) throws(XMLDamage) {
    guard tag.name == names.graphics else { return try passOver(tag) }
    let isOfPlace = tag[scan.name("x")] != nil || tag[scan.name("y")] != nil
    if isOfPlace { records.passOver(.positions, at: tag.place) }
    records.passOver(.looks, at: tag.place)
    try skip()
  }

  private mutating func readNode(_ tag: XMLStart) throws(XMLDamage) {
    let (place, label) = (tag.place, tag[names.label])
    guard let id = tag[names.id] ?? label else {
      records.draft.report(.error, .idMissing, at: place)
      return try skip()
    }
    nodeCount += 1
    records.beginNode(id, at: place)
    var isNamed = false
    // A label that is the id says nothing of a name.
    var ids = [id]
    try readParts { body, value in
      if value.name == "id", !value.text.isEmpty {
        body.identified += 1
        ids.append(value.text)
      }
      if value.name == "name" {
        isNamed = true
        body.records.setNode(.name, value.text, at: value.place)
      } else {
        body.records.setNode(value.name, value.text, at: value.place)
      }
    }
    guard !isNamed, let label, !ids.contains(where: { $0.isSameText(as: label) }) else { return }
    records.setNode(.name, label, at: place)
  }

  private mutating func readEdge(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    for (name, word) in [(names.source, "source"), (names.target, "target")] where tag[name] == nil {
      records.draft.report(.error, .relationLacks(word, of: ["source", "target"]), at: place)
    }
    guard let source = tag[names.source], let target = tag[names.target] else { return try skip() }
    let (label, word) = (tag[names.label] ?? "", tag[names.directed])
    records.beginEdge(from: source, at: place, to: target, at: place, edge: place)
    let isDirected = word.map { direction($0, of: "directed", at: place) ?? true } ?? isDirected
    var saysDirection = false
    try readParts { body, value in
      switch value.name {
      // What Cytoscape calls the kind of an edge.
      case "interaction": body.records.setEdge(.kind, value.text, at: value.place)
      case RelationDirection.attribute:
        saysDirection = true
        body.records.setEdge(.direction, value.text, at: value.place)
      default: body.records.setEdge(value.name, value.text, at: value.place)
      }
    }
    if !isDirected, !saysDirection { records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place) }
    // Cytoscape makes labels of the ends and the kind: `a (funds) b`.
    let isMade = label.contains(" (") && label.contains(") ")
    if isMade { records.passOver(.identifiers, named: "label", at: place) }
    if !isMade, !label.isEmpty { records.setEdge("label", label, at: place) }
  }

  /// Hands over the values in the node or edge just begun.
  private mutating func readParts(_ body: (inout Self, XGMMLValue) -> Void) throws(XMLDamage) {
    try readChildren { reader, tag throws(XMLDamage) in
      guard tag.name == reader.names.att else { return try reader.passOverLook(tag) }
      for value in try reader.readValues(tag) {
        if XGMMLNames.bookkeeping.contains(value.name) {
          reader.records.passOver(.identifiers, named: value.name, at: value.place)
        } else {
          body(&reader, value)
        }
      }
    }
  }

  /// Nodes that all say an id of their own are known by it: Cytoscape numbers them.
  mutating func identify() {
    guard nodeCount > 0, identified == nodeCount, let column = records.nodes.known("id") else { return }
    records.identifyNodes(byColumn: column)
  }
}
