import RamureModel
import RamureWording

/// Reads GEXF of all versions: attributes by class, periods, the order of nodes within nodes.
///
/// What holds for a time only is taken where it is said once; several spells are one period, from the first to the last.
struct GEXFBody: XMLBody {
  static let root = "gexf"

  var records: GraphRecords
  let scan: XMLScan
  /// The declared attributes by class and id.
  var attributes: [String: GraphMLKey] = [:]
  /// In the order they are declared.
  var attributeOrder: [String] = []
  /// The class of the attributes that are being declared.
  var attributeClass = "node"
  var isDirected = true
  /// Which nodes are said to stand in which, to be checked at the end.
  var parents: [(id: String, place: EcosystemDraft.Place)] = []
  var ids: Set<UTF8Key> = []
  /// Whether an edge was met whose type is a kind.
  var hasKindUnderType = false
  var edgeIDs: [UTF8Key: EcosystemDraft.Place] = [:]
  private var names: [String: XMLName] = [:]
  private var hasGraph = false

  init(_ records: GraphRecords, _ scan: XMLScan) {
    (self.records, self.scan) = (records, scan)
    // A label is a name, even where no node has one.
    _ = (self.records.nodes.column(.name), self.records.edges.column(.weight))
  }

  mutating func complete(_ text: XMLText) { checkParents() }

  /// An attribute of a tag.
  mutating func value(_ tag: XMLStart, _ name: String) -> String? {
    if let known = names[name] { return tag[known] }
    let known = scan.name(name)
    names[name] = known
    return tag[known]
  }

  mutating func readRoot(_ tag: XMLStart) {
    guard let namespace = tag.namespace, !namespace.lowercased().contains("gexf") else { return }
    records.draft.report(.warning, .namespaceUnknown(namespace), at: tag.place)
  }

  mutating func readInRoot(_ tag: XMLStart) throws(XMLDamage) {
    switch tag.nameText {
    case "meta":
      if value(tag, "lastmodifieddate") != nil {
        records.passOver(.metadata, named: "lastmodifieddate", at: tag.place)
      }
      try readChildren { body, tag throws(XMLDamage) in try body.readMeta(tag) }
    case "graph":
      guard !hasGraph else {
        records.draft.report(.error, .secondGraph, at: tag.place)
        return try skip()
      }
      hasGraph = true
      try readGraph(tag)
    default: try passOver(tag)
    }
  }

  private mutating func readMeta(_ tag: XMLStart) throws(XMLDamage) {
    let (name, place) = (tag.nameText, tag.place)
    let text = try text()
    guard !text.trimmedOfLines.isEmpty else { return }
    guard ["title", "description"].contains(name), records.setHeader(name, text, at: place) else {
      return records.passOver(.metadata, named: name, at: place)
    }
  }

  private mutating func readGraph(_ tag: XMLStart) throws(XMLDamage) {
    switch value(tag, "defaultedgetype") {
    case "directed", "mutual": isDirected = true
    // What the format takes where nothing is said.
    case "undirected", nil: isDirected = false
    case let word?: records.draft.report(.error, .directionUnknown(word, of: "defaultedgetype"), at: tag.place)
    }
    if value(tag, "defaultedgetype") == nil {
      records.draft.report(.note, .undirectedByDefault("defaultedgetype=\"directed\""), at: tag.place)
    }
    try readChildren { body, tag throws(XMLDamage) in
      switch tag.nameText {
      case "attributes": try body.readAttributes(tag)
      case "nodes": try body.readNodes(within: nil)
      case "edges": try body.readEdges()
      default: try body.passOver(tag)
      }
    }
  }

  private mutating func readAttributes(_ tag: XMLStart) throws(XMLDamage) {
    attributeClass = value(tag, "class") ?? "node"
    try readChildren { body, tag throws(XMLDamage) in
      if tag.nameText == "attribute" { try body.readAttribute(tag) } else { try body.passOver(tag) }
    }
  }

  private mutating func readAttribute(_ tag: XMLStart) throws(XMLDamage) {
    let place = tag.place
    let id = value(tag, "id") ?? ""
    let name = value(tag, "title").flatMap { $0.isEmpty ? nil : $0 } ?? id
    let type = value(tag, "type") ?? "string"
    let kind = GraphMLKey.Kind(gexf: type)
    if kind == nil { records.draft.report(.warning, .valueTypeUnknown(type, of: name), at: place) }
    var attribute = GraphMLKey(
      id: id, owner: attributeClass, name: name, kind: kind ?? .string, isList: type.hasPrefix("list"), place: place)
    var standard: (text: String, place: EcosystemDraft.Place)?
    try readChildren { body, tag throws(XMLDamage) in
      let place = tag.place
      switch tag.nameText {
      case "default": standard = (try body.text(), place)
      case "options":
        body.records.passOver(.metadata, named: "options", at: place)
        try body.skip()
      default: try body.passOver(tag)
      }
    }
    if let standard { attribute.standard = attribute.value(standard.text, at: standard.place, &records) }
    let key = "\(attributeClass) \(id)"
    if let first = attributes.updateValue(attribute, forKey: key) {
      records.draft.report(.error, .keyDeclaredTwice(id, first: first.place.line), at: place)
    } else {
      attributeOrder.append(key)
      // A declared name is there, as a heading is, whether or not anything stands under it.
      if attributeClass == "node" { _ = records.nodes.column(named: name, at: place) }
      if attributeClass == "edge" { _ = records.edges.column(named: name, at: place) }
    }
  }

  /// Whoever a node is said to stand in has to be there.
  mutating func checkParents() {
    for parent in parents where !ids.contains(UTF8Key(parent.id)) {
      let nearest = records.draft.nearest(to: parent.id, in: ids.lazy.map(\.text).sorted())
      records.draft.report(.error, .unknownNode(parent.id, nearest: nearest), at: parent.place)
    }
  }
}

extension GraphMLKey.Kind {
  fileprivate init?(gexf type: String) {
    switch type.lowercased() {
    case "boolean": self = .boolean
    case "integer", "short", "byte": self = .int
    case "long": self = .long
    case "float": self = .float
    case "double", "bigdecimal", "biginteger": self = .double
    case "string", "anyuri", "char", "date", "datetime": self = .string
    case let list where list.hasPrefix("list"): self = .string
    default: return nil
    }
  }
}

extension Diagnosis {
  static func namespaceUnknown(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "namespace-unknown",
      problem: LocalizedText(
        en: "“\(short: name)” is no namespace of GEXF; the file is read as if it were",
        fr: "« \(short: name) » n’est pas un espace de noms de GEXF ; le fichier est lu comme si c’en était un"),
      remedy: LocalizedText(
        en: "write http://gexf.net/1.3 if it is GEXF", fr: "écrivez http://gexf.net/1.3 si c’est du GEXF"))
  }

  static func edgeIDTwice(_ id: String, first: Int) -> Diagnosis {
    Diagnosis(
      code: "edge-id-twice",
      problem: LocalizedText(
        en: "the edge id “\(short: id)” stands in line \(first) already; both are read",
        fr: "l’identifiant d’arête « \(short: id) » est déjà ligne \(first) ; les deux arêtes sont lues"),
      remedy: LocalizedText(
        en: "give each edge an id of its own: other programs lose one of them",
        fr: "donnez à chaque arête son identifiant : d’autres logiciels en perdent une"))
  }

  static func kindUnderType(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "kind-under-type",
      problem: LocalizedText(
        en: "the type of an edge says its direction; “\(short: word)” is taken as its kind",
        fr: "le type d’une arête dit sa direction ; « \(short: word) » est pris comme sa nature"),
      remedy: LocalizedText(
        en: "write it under “kind” (only the first is told)",
        fr: "écrivez-le sous « kind » (seul le premier est signalé)"))
  }
}
