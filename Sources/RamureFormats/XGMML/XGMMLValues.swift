import RamureModel
import RamureWording

/// A value that an XGMML file gives under a name.
struct XGMMLValue {
  let name: String
  let text: String
  let place: EcosystemDraft.Place
}

extension XGMMLBody {
  /// The value of an `<att>`; none where it says nothing. A list of several is one with bars between them.
  mutating func readValues(_ tag: XMLStart) throws(XMLDamage) -> [XGMMLValue] {
    let place = tag.place
    let name = tag[names.name] ?? tag[names.label] ?? ""
    let type = tag[names.type]?.lowercased() ?? "string"
    let key = GraphMLKey(id: "", owner: "", name: name, kind: Self.kind(type), place: place)
    let text = tag[names.value].flatMap { key.value($0, at: place, &records) }
    var items: [String] = []
    try readChildren { body, tag throws(XMLDamage) in
      switch tag.name {
      case body.names.att where type == "list" || type == "":
        let item = GraphMLKey(
          id: "", owner: "", name: name, kind: Self.kind(tag[body.names.type]?.lowercased() ?? ""), place: tag.place)
        if let text = tag[body.names.value].flatMap({ item.value($0, at: tag.place, &body.records) }) {
          items.append(text)
        }
        try body.skip()
      case body.names.graph:
        body.records.draft.report(.error, .nestedGraph, at: tag.place)
        try body.skip()
      default: try body.passOver(tag, as: .metadata)
      }
    }
    if type == "list" {
      return items.isEmpty ? [] : [XGMMLValue(name: name, text: items.joined(separator: "|"), place: place)]
    }
    return text.map { [XGMMLValue(name: name, text: $0, place: place)] } ?? []
  }

  private static func kind(_ type: String) -> GraphMLKey.Kind {
    switch type {
    case "integer": .long
    case "real", "double", "float": .double
    case "boolean": .boolean
    default: .string
    }
  }
}

/// The names of XGMML that a reader looks for.
struct XGMMLNames {
  let graph, node, edge, att, graphics: XMLName
  let id, label, name, value, type, source, target, directed: XMLName

  /// What Cytoscape keeps for itself, which says nothing that is not said elsewhere.
  static let bookkeeping: Set<String> = ["shared name", "shared interaction", "canonicalName", "selected", "SUID"]

  init(_ scan: XMLScan) {
    (graph, node, edge) = (scan.name("graph"), scan.name("node"), scan.name("edge"))
    (att, graphics) = (scan.name("att"), scan.name("graphics"))
    (id, label, name, value) = (scan.name("id"), scan.name("label"), scan.name("name"), scan.name("value"))
    (type, source, target) = (scan.name("type"), scan.name("source"), scan.name("target"))
    directed = scan.name("directed")
  }
}
