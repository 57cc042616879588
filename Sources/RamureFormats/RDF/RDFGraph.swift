import RamureModel

/// What statements of RDF are made of: a resource with an address, one without, or a text.
enum RDFTerm: Hashable {
  case iri(UTF8Key)
  /// A resource without an address; its label is only good within the file.
  case blank(UTF8Key)
  case literal(UTF8Key, language: String?, type: UTF8Key?)

  static func iri(_ text: String) -> RDFTerm { .iri(UTF8Key(text)) }
  static func blank(_ label: String) -> RDFTerm { .blank(UTF8Key(label)) }

  static func literal(_ text: String, language: String? = nil, type: String? = nil) -> RDFTerm {
    .literal(UTF8Key(text), language: language, type: type.map { UTF8Key($0) })
  }

  var isLiteral: Bool { if case .literal = self { true } else { false } }
  var isBlank: Bool { if case .blank = self { true } else { false } }

  /// The address of a resource that has one.
  var iri: String? { if case .iri(let key) = self { key.text } else { nil } }

  /// The text of a literal, the address or the label of a resource.
  var text: String {
    switch self {
    case .iri(let key), .literal(let key, _, _): key.text
    case .blank(let key): "_:" + key.text
    }
  }
}

/// The statements of a file, each once, in the order in which they stand there; terms by number.
struct RDFGraph {
  struct Statement {
    let subject: Int32
    let predicate: Int32
    let object: Int32
    let line: Int32
    let column: Int32

    var place: EcosystemDraft.Place { EcosystemDraft.Place(line: Int(line), column: Int(column)) }
  }

  private struct Triple: Hashable {
    let subject: Int32
    let predicate: Int32
    let object: Int32
  }

  private(set) var terms: [RDFTerm] = []
  private(set) var statements: [Statement] = []
  private var numbers: [RDFTerm: Int32] = [:]
  private var known: Set<Triple> = []

  /// A graph says a thing once, however often the file does.
  mutating func add(_ subject: RDFTerm, _ predicate: RDFTerm, _ object: RDFTerm, at place: EcosystemDraft.Place) {
    let triple = Triple(subject: number(subject), predicate: number(predicate), object: number(object))
    guard known.insert(triple).inserted else { return }
    statements.append(
      Statement(
        subject: triple.subject, predicate: triple.predicate, object: triple.object, line: Int32(clamping: place.line),
        column: Int32(clamping: place.column)))
  }

  private mutating func number(_ term: RDFTerm) -> Int32 {
    if let known = numbers[term] { return known }
    let number = Int32(clamping: terms.count)
    terms.append(term)
    numbers[term] = number
    return number
  }

  func term(_ number: Int32) -> RDFTerm { terms[Int(number)] }

  /// The number of a term that the file has.
  func number(of term: RDFTerm) -> Int32? { numbers[term] }

  /// The statements of each subject, by its number, in their order.
  func statementsBySubject() -> [Int32: [Int32]] {
    var found: [Int32: [Int32]] = [:]
    for (place, statement) in statements.enumerated() {
      found[statement.subject, default: []].append(Int32(clamping: place))
    }
    return found
  }
}
