import RamureModel
import RamureWording

/// The graph of a GraphML file: its nodes, its edges, and what is said of them.
extension GraphMLBody {
  mutating func readGraph(_ tag: XMLStart) throws(XMLDamage) {
    switch tag[names.edgeDefault] {
    case "directed": isDirected = true
    case "undirected": isDirected = false
    case nil: records.draft.report(.warning, .directionNotSaid("edgedefault"), at: tag.place)
    case let word?: records.draft.report(.error, .directionUnknown(word, of: "edgedefault"), at: tag.place)
    }
    try readChildren { body, tag throws(XMLDamage) in
      switch tag.name {
      case body.names.node: try body.readNode(tag)
      case body.names.edge: try body.readEdge(tag)
      case body.names.data: try body.readGraphData(tag)
      case body.names.desc:
        let place = tag.place
        _ = body.records.setHeader("description", try body.text(), at: place)
      case body.names.hyperedge:
        body.records.draft.report(.error, .hyperedge, at: tag.place)
        try body.skip()
      default:
        try body.passOver(tag)
      }
    }
    for key in keys where key.owner == "graph" {
      guard let standard = key.standard else { continue }
      _ = records.setHeader(key.name, standard, at: key.place)
    }
  }

  mutating func readGraphData(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    guard let number = key(tag[names.key] ?? "", of: "graph", at: place) else { return try skip() }
    let text = try text()
    keys[number].standard = nil
    let key = keys[number]
    guard !key.isDrawing, let value = key.value(text, at: place, &records), !value.isEmpty else { return }
    if !records.setHeader(key.name, value, at: place) { records.passOver(.graphValues, named: key.name, at: place) }
  }

  private mutating func readNode(_ tag: XMLStart) throws(XMLDamage) {
    if tag[names.id] == nil { records.draft.report(.error, .idMissing, at: tag.place) }
    records.beginNode(tag[names.id] ?? "", at: tag.place)
    noteAttributes(tag)
    let place = tag.place
    try readChildren { body, tag throws(XMLDamage) in try body.readInNode(tag) }
    for key in keys where key.owner == "node" || key.owner == "all" {
      guard let standard = key.standard else { continue }
      let column = records.nodes.column(named: key.name, at: key.place)
      if !records.nodes.hasValue(column) { records.setNode(column: column, standard, at: place) }
    }
  }

  private mutating func readInNode(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    switch tag.name {
    case names.data:
      guard let number = key(tag[names.key] ?? "", of: "node", at: place) else { return try skip() }
      let text = try dataText(.node)
      if let value = keys[number].isDrawing ? nil : keys[number].value(text, at: place, &records) {
        records.setNode(keys[number].name, value, at: place)
      }
    case names.desc: records.setNode("description", try text(), at: place)
    case names.graph:
      records.draft.report(.error, .nestedGraph, at: place)
      try skip()
    case names.port:
      records.passOver(.ports, at: place)
      try skip()
    default:
      try passOver(tag)
    }
  }

  private mutating func readEdge(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    for (name, word) in [(names.source, "source"), (names.target, "target")] where tag[name] == nil {
      records.draft.report(.error, .relationLacks(word, of: ["source", "target"]), at: place)
    }
    guard let source = tag[names.source], let target = tag[names.target] else { return try skip() }
    records.beginEdge(from: source, at: place, to: target, at: place, edge: place)
    noteAttributes(tag)
    for name in [names.sourcePort, names.targetPort] where tag[name] != nil { records.passOver(.ports, at: place) }
    let direction = direction(tag)
    let id = tag[names.id].flatMap { $0.isNumbering ? nil : $0 }
    try readChildren { body, tag throws(XMLDamage) in try body.readInEdge(tag) }
    if let id, !(records.edges.known("id").map { records.edges.hasValue($0) } ?? false) {
      records.setEdge("id", id, at: place)
    }
    for key in keys where key.owner == "edge" || key.owner == "all" {
      guard let standard = key.standard else { continue }
      if key.name == RelationDirection.attribute { continue }
      let column = records.edges.column(named: key.name, at: key.place)
      if !records.edges.hasValue(column) { records.setEdge(column: column, standard, at: place) }
    }
    let column = records.edges.column(.direction)
    if !direction, !records.edges.hasValue(column) {
      records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place)
    }
  }

  /// Whether the edge has a direction.
  private mutating func direction(_ tag: XMLStart) -> Bool {
    switch tag[names.directed] {
    case nil: return isDirected
    case "true", "True", "1": return true
    case "false", "False", "0": return false
    case let word?:
      records.draft.report(.error, .noBoolean(word, of: "directed"), at: tag.place)
      return isDirected
    }
  }

  private mutating func readInEdge(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    switch tag.name {
    case names.data:
      guard let number = key(tag[names.key] ?? "", of: "edge", at: place) else { return try skip() }
      let text = try dataText(.edge)
      guard !keys[number].isDrawing, let value = keys[number].value(text, at: place, &records) else { return }
      if keys[number].name == RelationDirection.attribute {
        records.setEdge(.direction, value, at: place)
      } else {
        records.setEdge(keys[number].name, value, at: place)
      }
    case names.desc: records.setEdge("description", try text(), at: place)
    case names.graph:
      records.draft.report(.error, .nestedGraph, at: place)
      try skip()
    default:
      try passOver(tag)
    }
  }

  /// Says of attributes that other programs add that they are passed over.
  private mutating func noteAttributes(_ tag: XMLStart) {
    for name in tag.attributeNames where !names.silent.contains(name) {
      records.passOver(.elements, named: name.map { String(cString: $0) } ?? "", at: tag.place)
    }
  }
}

extension String {
  /// Whether it only numbers what bears it: `e12`, `3`.
  var isNumbering: Bool {
    let digits = utf8.drop {
      $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "_")
    }
    return utf8.count - digits.count <= 4 && !digits.isEmpty && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
