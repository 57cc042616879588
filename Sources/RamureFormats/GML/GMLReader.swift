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
  var nodes: [(values: [GMLValue], place: EcosystemDraft.Place)] = []
  var edges: [(values: [GMLValue], place: EcosystemDraft.Place)] = []
  var isDirected: Bool?
  var graphPlace: EcosystemDraft.Place?
  /// Whether this package wrote it.
  var isOurs = false

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
}
