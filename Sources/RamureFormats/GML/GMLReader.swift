import RamureModel
import RamureWording

/// Reads GML: nodes and edges as lists of keys with values.
///
/// A node is known by its number, `id`, and called by its label. Where nodes have a name too, as NetworkX and this package write
/// them, the label is what they are known by.
struct GMLReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &records.draft)
    guard let text else { return try records.draft.finished() }
    var body = GMLBody(records, GMLScanner(text.bytes))
    guard body.read() else { return try body.records.draft.finished() }
    body.hand()
    return try body.records.finished()
  }
}

/// A value of GML with its key and place; the values of a list under the keys of both.
struct GMLValue {
  let key: String
  var text: String
  let place: EcosystemDraft.Place
}

/// Reading of a GML file under way.
struct GMLBody {
  var records: GraphRecords
  private var scanner: GMLScanner
  private var nodes: [(values: [GMLValue], place: EcosystemDraft.Place)] = []
  private var edges: [(values: [GMLValue], place: EcosystemDraft.Place)] = []
  private var isDirected: Bool?
  private var graphPlace: EcosystemDraft.Place?
  /// Whether this package wrote it.
  private var isOurs = false

  /// Lists within lists that are followed.
  private static var deepest: Int { 100 }

  init(_ records: GraphRecords, _ scanner: GMLScanner) {
    (self.records, self.scanner) = (records, scanner)
  }

  /// Reads the file to its end; `false` where that cannot be, which is reported.
  mutating func read() -> Bool {
    while let key = scanner.next() {
      let place = scanner.place
      guard case .word(let word) = key else { return fail(key, at: place) }
      guard let value = scanner.next() else { return fail(nil, at: place) }
      if case .open = value {
        guard word.lowercased() == "graph" else {
          records.passOver(.elements, named: word, at: place)
          guard list(at: place, key: word) != nil else { return false }
          continue
        }
        if graphPlace != nil { records.draft.report(.error, .secondGraph, at: place) }
        graphPlace = place
        guard readGraph(at: place) else { return false }
      } else if let text = scalar(value) {
        if word.lowercased() == "creator" { isOurs = text == GMLWriter.creator }
        if !isOurs || word.lowercased() != "creator" { records.passOver(.metadata, named: word, at: place) }
      } else {
        return fail(value, at: scanner.place)
      }
    }
    if graphPlace == nil {
      records.draft.report(.error, .gmlWithoutGraph, at: EcosystemDraft.Place(line: 1, column: 1))
      return false
    }
    return true
  }

  /// The text of a value that is no list.
  private func scalar(_ token: GMLScanner.Token) -> String? {
    switch token {
    case .word(let text), .number(let text), .text(let text): text
    default: nil
    }
  }

  private mutating func fail(_ token: GMLScanner.Token?, at place: EcosystemDraft.Place) -> Bool {
    switch token {
    case .unclosedText: records.draft.report(.error, .unclosedQuote, at: place)
    case nil: records.draft.report(.error, .gmlNotFinished, at: place)
    default: records.draft.report(.error, .gmlKeyExpected, at: place)
    }
    return false
  }

  private mutating func readGraph(at start: EcosystemDraft.Place) -> Bool {
    while let key = scanner.next() {
      let place = scanner.place
      if case .close = key { return true }
      guard case .word(let word) = key else { return fail(key, at: place) }
      guard let value = scanner.next() else { break }
      switch (word.lowercased(), value) {
      case ("node", .open), ("edge", .open):
        guard let values = list(at: place) else { return false }
        if word.lowercased() == "node" { nodes.append((values, place)) } else { edges.append((values, place)) }
      case (_, .open):
        records.passOver(.elements, named: word, at: place)
        guard list(at: place, key: word) != nil else { return false }
      default:
        guard let text = scalar(value) else { return fail(value, at: scanner.place) }
        setGraph(word, text, at: place)
      }
    }
    records.draft.report(.error, .gmlNotFinished, at: start)
    return false
  }

  private mutating func setGraph(_ key: String, _ text: String, at place: EcosystemDraft.Place) {
    switch key.lowercased() {
    case "directed":
      guard text == "0" || text == "1" else {
        records.draft.report(.error, .noBoolean(text, of: key), at: place)
        return
      }
      isDirected = text == "1"
    case "multigraph": break
    default:
      if !text.isEmpty, !records.setHeader(key, text, at: place) {
        records.passOver(.graphValues, named: key, at: place)
      }
    }
  }

  /// The values of the list just opened; those of lists within it under both keys, `a.b`; `nil` where it does not end,
  /// which is reported. How a node is drawn is passed over.
  private mutating func list(at start: EcosystemDraft.Place, key: String? = nil) -> [GMLValue]? {
    var values: [GMLValue] = []
    var path: [(key: String, place: EcosystemDraft.Place)] = []
    var drawing: Int?
    while let token = scanner.next() {
      let place = scanner.place
      if case .close = token {
        guard path.popLast() != nil else { return values }
        if drawing.map({ $0 > path.count }) ?? false { drawing = nil }
        continue
      }
      guard case .word(let word) = token, let value = scanner.next() else {
        _ = fail(token, at: place)
        return nil
      }
      if case .open = value {
        guard path.count < Self.deepest else {
          records.draft.report(.error, .gmlTooDeep(limit: Self.deepest), at: place)
          return nil
        }
        path.append((word, place))
        if drawing == nil, ["graphics", "labelgraphics", "edgeanchor"].contains(word.lowercased()) {
          drawing = path.count
          records.passOver(key == nil ? .looks : .elements, named: word, at: place)
        }
      } else if let text = scalar(value) {
        guard drawing == nil else { continue }
        add(GMLValue(key: (path.map(\.key) + [word]).joined(separator: "."), text: text, place: place), to: &values)
      } else {
        _ = fail(value, at: scanner.place)
        return nil
      }
    }
    records.draft.report(.error, .gmlNotFinished, at: path.last?.place ?? start)
    return nil
  }

  /// A key that comes again adds to a list.
  private func add(_ value: GMLValue, to values: inout [GMLValue]) {
    guard value.text != "_networkx_list_start" else { return }
    guard let known = values.firstIndex(where: { $0.key == value.key }),
      !["id", "label", "source", "target"].contains(value.key)
    else { return values.append(value) }
    values[known].text += "|" + value.text
  }

  // MARK: - Handing over

  /// Hands nodes and edges over, once it is known what labels are.
  mutating func hand() {
    let labels = nodes.map { node in node.values.first { $0.key == "label" }?.text ?? "" }
    let areDistinct = labels.allSatisfy { !$0.isEmpty } && Set(labels.map { UTF8Key($0) }).count == labels.count
    let haveNames = nodes.contains { node in node.values.contains { $0.key == "name" } }
    let areIDs = areDistinct && (isOurs || haveNames)
    for node in nodes { hand(node: node.values, labelIsID: areIDs, at: node.place) }
    if isDirected == nil, !edges.isEmpty, let graphPlace {
      records.draft.report(.note, .undirectedByDefault("directed 1"), at: graphPlace)
    }
    for edge in edges { hand(edge: edge.values, at: edge.place) }
  }

  private mutating func hand(node values: [GMLValue], labelIsID: Bool, at place: EcosystemDraft.Place) {
    guard let id = values.first(where: { $0.key == "id" }) else {
      records.draft.report(.error, .idMissing, at: place)
      return
    }
    let label = values.first { $0.key == "label" }
    records.beginNode(labelIsID ? label?.text ?? id.text : id.text, at: place)
    records.setReference(id.text, at: id.place)
    if let label, !labelIsID, !label.text.isSameText(as: id.text) {
      records.setNode(.name, label.text, at: label.place)
    }
    var skipsLabel = false
    for value in values where value.key != "id" {
      if value.key == "label", !skipsLabel {
        skipsLabel = true
        continue
      }
      guard let text = number(value) else { continue }
      records.setNode(value.key, text, at: value.place)
    }
  }

  private mutating func hand(edge values: [GMLValue], at place: EcosystemDraft.Place) {
    let source = values.first { $0.key == "source" }
    let target = values.first { $0.key == "target" }
    for (name, end) in [("source", source), ("target", target)] where end == nil {
      records.draft.report(.error, .relationLacks(name, of: ["source", "target"]), at: place)
    }
    guard let source, let target else { return }
    records.beginEdge(from: source.text, at: source.place, to: target.text, at: target.place, edge: place)
    var saysDirection = false
    for value in values where value.key != "source" && value.key != "target" {
      if value.key == "key" || value.key == "id", value.text.isNumbering { continue }
      guard let text = number(value) else { continue }
      if value.key == RelationDirection.attribute {
        saysDirection = true
        records.setEdge(.direction, text, at: value.place)
      } else {
        records.setEdge(value.key, text, at: value.place)
      }
    }
    if !(isDirected ?? false), !saysDirection {
      records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place)
    }
  }

  /// What a value says; `nil` for one that says it is no number.
  private mutating func number(_ value: GMLValue) -> String? {
    let word = value.text.lowercased()
    guard word == "nan" || word == "+nan" || word == "-nan" else { return value.text }
    records.passOver(.notNumbers, named: value.key, at: value.place)
    return nil
  }
}

extension Diagnosis {
  static let gmlWithoutGraph = Diagnosis(
    code: "gml-without-graph",
    problem: LocalizedText(en: "no “graph [” is in the file", fr: "il n’y a pas de « graph [ » dans le fichier"),
    remedy: LocalizedText(
      en: "check which format the file is in, and say it with --from",
      fr: "vérifiez le format du fichier, et indiquez-le par --from"))

  static let gmlNotFinished = Diagnosis(
    code: "gml-not-finished",
    problem: LocalizedText(
      en: "what begins here is never closed: the file ends before its “]”",
      fr: "ce qui commence ici n’est jamais fermé : le fichier s’arrête avant son « ] »"),
    remedy: LocalizedText(
      en: "close it, or get the whole file: it may have been cut",
      fr: "fermez-le, ou reprenez le fichier entier : il a peut-être été coupé"))

  static let gmlKeyExpected = Diagnosis(
    code: "gml-key-expected",
    problem: LocalizedText(
      en: "a key followed by a number, a text or “[” is expected here",
      fr: "une clé suivie d’un nombre, d’un texte ou de « [ » est attendue ici"),
    remedy: LocalizedText(
      en: "write “key value”, with quotation marks around texts; a key is made of letters and digits",
      fr:
        "écrivez « clé valeur », avec des guillemets droits autour des textes ; une clé est faite de lettres et de chiffres"
    ))

  static func gmlTooDeep(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "gml-too-deep",
      problem: LocalizedText(
        en: "more than \(limit) lists stand within each other here", fr: "plus de \(limit) listes sont emboîtées ici"),
      remedy: LocalizedText(en: "take them apart", fr: "séparez-les"))
  }

  static func undirectedByDefault(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "undirected-by-default",
      problem: LocalizedText(
        en: "the graph does not say whether its edges have a direction; in this format they have none then",
        fr: "le graphe ne dit pas si ses arêtes ont une direction ; dans ce format elles n’en ont alors pas"),
      remedy: LocalizedText(
        en: "write \(text) if they have one", fr: "écrivez \(text) si elles en ont une"))
  }
}
