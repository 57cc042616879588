import RamureModel
import RamureWording

/// What a file of JSON is, as its beginning tells: all have one ending, and differ by the keys of their outermost object.
enum JSONKind {
  /// Sections of an ecosystem file.
  case ecosystem
  /// `nodes` with `edges` or `links`.
  case nodeLink
  /// `elements` with `data`, in an object or a list.
  case cytoscape
  /// `graph` with `nodes`, or `graphs`.
  case jsonGraph
  /// `incidences`, or nodes by the key `node`.
  case hypergraph
  /// `elements` with `connections`.
  case kumu
  /// A list of aspects, the first of which names its version.
  case cx2
  /// `@context`, `@graph`, `@id`: linked data.
  case jsonLD
  /// None of these.
  case unknown

  /// `nil` where no JSON begins.
  init?(_ beginning: ArraySlice<UInt8>) {
    let bytes = Array(beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? beginning.dropFirst(3) : beginning)
    var scanner = JSONScanner(bytes)
    switch scanner.sort {
    case .object:
      self = JSONOutline.keys(&scanner).kind
    case .array:
      let first = JSONOutline.ofItem(&scanner)
      self =
        first.contains { $0.hasPrefix("@") }
        ? .jsonLD
        : first.contains("CXVersion") || first.contains("numberVerification")
          ? .cx2 : first.contains("data") ? .cytoscape : .unknown
    default: return nil
    }
  }

  /// Why a file of JSON is of no format here: it is no JSON, or its keys mean nothing.
  static func refusal(_ content: [UInt8], named path: String) -> ReadingError {
    do throws(ReadingError) {
      let file = try JSONFile(content, named: path)
      var scanner = file.scanner
      var keys: [String] = []
      do {
        if scanner.sort == .object {
          try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
            keys.append(key)
            try scanner.skip()
          }
        } else {
          try scanner.skip()
        }
        try scanner.end()
      } catch {
        throw file.error(error)
      }
      let position = SourcePosition(file: path, line: 1, column: 1)
      return .invalid(InvalidEcosystem(.jsonOfNoFormat(keys: keys), at: position))
    } catch {
      return error
    }
  }
}

/// The keys at the beginning of a file of JSON, and those of the first object under each.
private struct JSONOutline {
  private(set) var below: [(key: String, keys: [String])] = []

  /// Where the beginning ends within a value, or is no JSON, the keys so far have to do.
  static func keys(_ scanner: inout JSONScanner) -> JSONOutline {
    var outline = JSONOutline()
    try? scanner.members(twice: Diagnosis.jsonKeyTwice) { scanner, key, _ throws(JSONScanner.Fault) in
      var ahead = scanner
      outline.below.append((key, ofItem(&ahead)))
      try scanner.skip()
    }
    return outline
  }

  /// The keys of the next value, or of the first in the list that it is.
  static func ofItem(_ scanner: inout JSONScanner) -> [String] {
    var keys: [String] = []
    if scanner.sort == .array { _ = try? scanner.take("[") }
    guard scanner.sort == .object else { return [] }
    try? scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
      keys.append(key)
      try scanner.skip()
    }
    return keys
  }

  private subscript(key: String) -> [String]? { below.first { $0.key == key }?.keys }

  var kind: JSONKind {
    if below.contains(where: { ["@context", "@graph", "@id", "@type"].contains($0.key) }) { return .jsonLD }
    if self["incidences"] != nil || self["network-type"] != nil { return .hypergraph }
    if let elements = self["elements"] {
      let isKumu = self["connections"] != nil || elements.contains("label") || elements.contains("attributes")
      return isKumu && !elements.contains("data") ? .kumu : .cytoscape
    }
    if self["connections"] != nil { return .kumu }
    if self["graphs"] != nil { return .jsonGraph }
    if let graph = self["graph"], self["nodes"] == nil,
      graph.contains(where: { ["nodes", "edges", "hyperedges"].contains($0) })
    {
      return .jsonGraph
    }
    if below.contains(where: { SectionKey.table[$0.key] != nil && $0.key != "relations" }) { return .ecosystem }
    if let nodes = self["nodes"] { return nodes.contains("node") && !nodes.contains("id") ? .hypergraph : .nodeLink }
    if self["links"] != nil || self["edges"] != nil { return .nodeLink }
    if self["graph"] != nil, self["directed"] != nil || self["multigraph"] != nil { return .nodeLink }
    if below.contains(where: { SectionKey.table[$0.key] != nil }) { return .ecosystem }
    // What node-link files of NetworkX and Cytoscape say first.
    return self["directed"] != nil || self["multigraph"] != nil ? .nodeLink : .unknown
  }
}
