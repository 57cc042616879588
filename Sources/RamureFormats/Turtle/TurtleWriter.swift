import RamureModel
import RamureWording

/// Writes Turtle: a block a resource, a line a statement; or N-Triples, a line a statement and every address in full.
struct TurtleWriter: EcosystemWriter {
  /// Whether every line is to stand for itself.
  let isPlain: Bool

  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let statements = RDFStatements(ecosystem, &losses)
    if isPlain {
      var text = NTriplesText()
      statements.visit { text.add($0) }
      return [text.bytes]
    }
    var text = TurtleText()
    statements.visit { text.add($0) }
    return [text.bytes]
  }
}

/// The prefixes that are written, in Turtle and in JSON-LD.
enum RDFPrefixes {
  static let all: [(prefix: String, address: String)] =
    [
      ("rdf", RDFWords.rdf), ("rdfs", RDFWords.rdfs), ("xsd", RDFWords.xsd), ("org", RDFWords.org),
      ("prov", RDFWords.prov), ("skos", RDFWords.skos), ("foaf", RDFWords.foaf), ("dcterms", RDFWords.dcterms),
      ("schema", RDFWords.schema),
    ] + RDFWords.Names.allCases.map { ($0.rawValue, $0.prefix) } + [("ramure", RDFWords.own)]

  /// The name of an address with its prefix; `nil` where none fits, or its name would have to be written otherwise.
  static func name(_ address: String) -> String? {
    guard let found = all.first(where: { address.hasPrefix($0.address) }) else { return nil }
    let local = address.utf8.dropFirst(found.address.utf8.count)
    guard let first = local.first, first != UInt8(ascii: "-"),
      local.allSatisfy({ byte in
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_%".utf8.contains(byte)
      })
    else { return nil }
    return found.prefix + ":" + String(decoding: Array(local), as: UTF8.self)
  }
}

private struct TurtleText {
  private(set) var bytes: [UInt8] = []

  init() {
    for (prefix, address) in RDFPrefixes.all { add("@prefix \(prefix): <\(address)> .\n") }
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }

  mutating func add(_ resource: RDFResource) {
    add("\n")
    add(resource.address.map { Self.name($0) } ?? "[]")
    var last: String?
    for property in resource.properties {
      let predicate = property.predicate
      if predicate == last {
        add(", ")
      } else {
        add(last == nil ? " " : " ;\n  ")
        add(predicate == RDFWords.type ? "a" : Self.name(predicate))
        add(" ")
      }
      last = predicate
      add(property.value)
    }
    add(" .\n")
  }

  private mutating func add(_ value: RDFResource.Value) {
    switch value {
    case .iri(let address): add(Self.name(address))
    case .literal(let text, let language, let type): add(Self.literal(text, language, type))
    case .blank(let properties):
      add("[ ")
      for (place, property) in properties.enumerated() {
        if place > 0 { add(" ; ") }
        add(property.predicate == RDFWords.type ? "a" : Self.name(property.predicate))
        add(" ")
        add(property.value)
      }
      add(" ]")
    }
  }

  private static func name(_ address: String) -> String { RDFPrefixes.name(address) ?? NTriplesText.address(address) }

  private static func literal(_ text: String, _ language: String?, _ type: String?) -> String {
    guard let type else { return NTriplesText.quoted(text) + (language.map { "@\($0)" } ?? "") }
    var scanner = TurtleScanner(Array(text.utf8))
    let isBare =
      type == RDFWords.xsd + "boolean"
      || scanner.number().map { RDFWords.xsd + $0.type == type && $0.text.isSameText(as: text) } ?? false
    return isBare ? text : NTriplesText.quoted(text) + "^^" + name(type)
  }
}

private struct NTriplesText {
  private(set) var bytes: [UInt8] = []
  private var blankCount = 0

  mutating func add(_ resource: RDFResource) {
    add(resource.properties, of: resource.address.map { Self.address($0) } ?? newBlank())
  }

  private mutating func newBlank() -> String {
    blankCount += 1
    return "_:b\(blankCount)"
  }

  private mutating func add(_ properties: [RDFResource.Property], of subject: String) {
    for property in properties {
      let object: String
      var inner: [RDFResource.Property] = []
      switch property.value {
      case .iri(let address): object = Self.address(address)
      case .literal(let text, let language, let type):
        object = Self.quoted(text) + (language.map { "@\($0)" } ?? type.map { "^^" + Self.address($0) } ?? "")
      case .blank(let properties): (object, inner) = (newBlank(), properties)
      }
      bytes += Array("\(subject) \(Self.address(property.predicate)) \(object) .\n".utf8)
      add(inner, of: object)
    }
  }

  static func address(_ text: String) -> String { "<\(text)>" }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
