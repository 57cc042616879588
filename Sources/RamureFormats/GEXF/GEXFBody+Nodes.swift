import RamureModel
import RamureWording

/// Nodes and edges of a GEXF file.
extension GEXFBody {
  /// - Parameter parent: the node within which they stand.
  mutating func readNodes(within parent: String?) throws(XMLDamage) {
    try readChildren { body, tag throws(XMLDamage) in
      if tag.nameText == "node" { try body.readNode(tag, within: parent) } else { try body.passOver(tag) }
    }
  }

  private mutating func readNode(_ tag: XMLStart, within outer: String?) throws(XMLDamage) {
    let place = tag.place
    guard let id = value(tag, "id") else {
      records.draft.report(.error, .idMissing, at: place)
      return try skip()
    }
    ids.insert(UTF8Key(id))
    var facts = GEXFFacts(place: place)
    // What is called by its id has no name of its own.
    let label = value(tag, "label")
    if let label, !label.isSameText(as: id) { facts.name = label }
    if let parent = value(tag, "pid") {
      parents.append((parent, place))
      facts.parent = parent
    }
    facts.parent = facts.parent ?? outer
    facts.readTimes(tag, &self)
    // Nodes within this one are records of their own: this one is whole before they begin.
    var isRecorded = false
    try readChildren { body, tag throws(XMLDamage) in
      switch tag.nameText {
      case "nodes":
        if !isRecorded { body.record(facts, node: id) }
        isRecorded = true
        try body.readNodes(within: id)
      case "edges": try body.readEdges()
      default: try body.readFact(tag, of: "node", &facts)
      }
    }
    if !isRecorded { record(facts, node: id) }
  }

  private mutating func record(_ gathered: GEXFFacts, node id: String) {
    var facts = gathered
    facts.addStandards(of: "node", &self)
    records.beginNode(id, at: facts.place)
    if let name = facts.name { records.setNode(.name, name, at: facts.place) }
    for value in facts.values {
      switch value.name {
      // A label that is the id says nothing of a name, which may stand beside it.
      case "name" where facts.name == nil: records.setNode(.name, value.text, at: value.place)
      case "start": records.setNode(.start, value.text, at: value.place)
      case "end": records.setNode(.end, value.text, at: value.place)
      default: records.setNode(value.name, value.text, at: value.place)
      }
    }
    if let start = facts.start, !facts.says("start") { records.setNode(.start, start, at: facts.place) }
    if let end = facts.end, !facts.says("end") { records.setNode(.end, end, at: facts.place) }
    if let parent = facts.parent, !facts.says("parent") { records.setNode("parent", parent, at: facts.place) }
  }

  mutating func readEdges() throws(XMLDamage) {
    try readChildren { body, tag throws(XMLDamage) in
      if tag.nameText == "edge" { try body.readEdge(tag) } else { try body.passOver(tag) }
    }
  }

  private mutating func readEdge(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    for word in ["source", "target"] where value(tag, word) == nil {
      records.draft.report(.error, .relationLacks(word, of: ["source", "target"]), at: place)
    }
    guard let source = value(tag, "source"), let target = value(tag, "target") else { return try skip() }
    var facts = GEXFFacts(place: place)
    var direction = isDirected ? RelationDirection.directed : .undirected
    var kind = value(tag, "kind")
    if let type = value(tag, "type"), !type.isEmpty {
      if let known = ["directed", "undirected", "mutual"].first(where: { $0 == type.lowercased() }) {
        direction = RelationDirection(rawValue: known) ?? direction
      } else {
        // NetworkX puts there what an edge has under `type`.
        if !hasKindUnderType { records.draft.report(.warning, .kindUnderType(type), at: place) }
        hasKindUnderType = true
        kind = kind ?? type
      }
    }
    if let id = value(tag, "id") {
      if let first = edgeIDs.updateValue(place, forKey: UTF8Key(id)) {
        records.draft.report(.warning, .edgeIDTwice(id, first: first.line), at: place)
      }
      if !id.isNumbering { facts.add("id", id, at: place) }
    }
    if let label = value(tag, "label"), !label.isEmpty { facts.add("label", label, at: place) }
    let weight = value(tag, "weight")
    facts.readTimes(tag, &self)
    try readChildren { body, tag throws(XMLDamage) in try body.readFact(tag, of: "edge", &facts) }
    facts.addStandards(of: "edge", &self)
    records.beginEdge(from: source, at: place, to: target, at: place, edge: place)
    if let weight { records.setEdge(.weight, weight, at: place) }
    for value in facts.values {
      switch value.name {
      case "kind": records.setEdge(.kind, value.text, at: value.place)
      case "start": records.setEdge(.start, value.text, at: value.place)
      case "end": records.setEdge(.end, value.text, at: value.place)
      case "weight": if weight == nil { records.setEdge(.weight, value.text, at: value.place) }
      case RelationDirection.attribute: records.setEdge(.direction, value.text, at: value.place)
      default: records.setEdge(value.name, value.text, at: value.place)
      }
    }
    if let kind, !kind.isEmpty, !facts.says("kind") { records.setEdge(.kind, kind, at: place) }
    if let start = facts.start, !facts.says("start") { records.setEdge(.start, start, at: place) }
    if let end = facts.end, !facts.says("end") { records.setEdge(.end, end, at: place) }
    if direction != .directed, !facts.says(RelationDirection.attribute) {
      records.setEdge(.direction, direction.rawValue, at: place)
    }
  }

  /// What stands in a node or an edge.
  private mutating func readFact(_ tag: XMLStart, of owner: String, _ facts: inout GEXFFacts) throws(XMLDamage) {
    // Cannot be handed on while the body reads.
    var found = facts
    defer { facts = found }
    switch tag.nameText {
    case "attvalues":
      try readChildren { body, tag throws(XMLDamage) in
        if tag.nameText == "attvalue" { found.readValue(tag, of: owner, &body) }
        try body.skip()
      }
    case "spells", "slices":
      try readChildren { body, tag throws(XMLDamage) in
        found.readSpell(tag, &body)
        try body.skip()
      }
    case "position": try passOver(tag, as: .positions)
    case "color", "size", "shape", "thickness": try passOver(tag, as: .looks)
    case "parents":
      try readChildren { body, tag throws(XMLDamage) in
        if let parent = body.value(tag, "for") {
          body.parents.append((parent, tag.place))
          found.parent = found.parent.map { "\($0)|\(parent)" } ?? parent
        }
        try body.skip()
      }
    default: try passOver(tag)
    }
  }
}
