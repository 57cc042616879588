import RamureModel
import RamureWording

/// Reads JSON-LD 1.1, in its expanded and its compacted form, into statements. No context is ever fetched.
struct JSONLDReader {
  private(set) var graph = RDFGraph()
  private(set) var faults: [JSONLDContext.Fault] = []
  /// Keys that the context gives no meaning, and where.
  private(set) var meaningless: [(key: String, place: EcosystemDraft.Place)] = []
  private var blankCount = 0

  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    guard
      let text = SourceText(content, encoding: settings.encoding, controls: .refused, reportingTo: &records.draft)
    else { return try records.draft.finished() }
    let value: YAMLValue
    do { value = try JSONComposition.value(of: text) } catch {
      records.draft.report(.error, error.diagnosis, at: LineCounter.place(of: error.offset, in: text.bytes))
      return try records.draft.finished()
    }
    var reader = JSONLDReader()
    reader.readTop(value, JSONLDContext())
    for fault in reader.faults { records.draft.report(.error, fault.diagnosis, at: fault.place) }
    guard reader.faults.isEmpty else { return try records.draft.finished() }
    for (key, place) in reader.meaningless { records.passOver(.undefinedKeys, named: key, at: place) }
    var ecosystem = RDFEcosystem(reader.graph, records)
    ecosystem.hand()
    return try ecosystem.records.finished()
  }

  // MARK: - Resources

  private mutating func readTop(_ value: YAMLValue, _ context: JSONLDContext) {
    switch value {
    case .list(let items, _): for item in items { readTop(item, context) }
    case .map(let map): _ = resource(map, context)
    case .text(let text): faults.append((.jsonLDNotUnderstood(text.string), text.place))
    }
  }

  private mutating func newBlank() -> RDFTerm {
    blankCount += 1
    return .blank("b\(blankCount)")
  }

  private func term(_ address: String) -> RDFTerm {
    address.hasPrefix("_:") ? .blank("l" + address.dropFirst(2)) : .iri(address)
  }

  /// Reads an object that is a resource, with all that it says. Recurses as deep as JSON may be nested.
  ///
  /// - Parameter known: which resource it is, where that was found out already.
  private mutating func resource(_ map: YAMLMap, _ outer: JSONLDContext, as known: RDFTerm? = nil) -> RDFTerm {
    var context = outer
    for entry in map.entries where entry.key.string == "@context" { context.take(entry.value, &faults) }
    let entries = map.entries.map { (key: context.address($0.key.string, byWords: true), entry: $0) }
    var subject = known
    for (key, entry) in entries where key == "@id" {
      guard case .text(let text) = entry.value, let address = context.address(text.string, byWords: false) else {
        faults.append((.jsonLDNotUnderstood("@id"), entry.key.place))
        continue
      }
      subject = term(address)
    }
    if subject != nil, let graph = entries.first(where: { $0.key == "@graph" }) {
      faults.append((.rdfNamedGraphs, graph.entry.key.place))
    }
    let whole = subject ?? newBlank()
    for (key, entry) in entries { read(entry, key, of: whole, context) }
    return whole
  }

  private mutating func read(_ entry: YAMLEntry, _ key: String?, of subject: RDFTerm, _ context: JSONLDContext) {
    switch key {
    case "@id", "@context", "@index": break
    case "@type":
      for text in Self.texts(entry.value) {
        guard let address = context.address(text.string, byWords: true) else {
          meaningless.append((text.string, text.place))
          continue
        }
        graph.add(subject, .iri(RDFWords.type), term(address), at: text.place)
      }
    case "@graph", "@included": readTop(entry.value, context)
    case "@nest":
      guard case .map(let map) = entry.value else { break }
      for inner in map.entries { read(inner, context.address(inner.key.string, byWords: true), of: subject, context) }
    case "@reverse":
      guard case .map(let map) = entry.value else { break }
      for inner in map.entries {
        guard let address = context.address(inner.key.string, byWords: true) else { continue }
        let term = JSONLDContext.Term(address: address, isReversed: true)
        add(inner.value, term, of: subject, context)
      }
    case let key? where key.hasPrefix("@"): faults.append((.jsonLDNotUnderstood(key), entry.key.place))
    case let key? where key.contains(":"):
      add(entry.value, context.terms[entry.key.string] ?? JSONLDContext.Term(address: key), of: subject, context)
    default: meaningless.append((entry.key.string, entry.key.place))
    }
  }

  private static func texts(_ value: YAMLValue) -> [YAMLText] {
    switch value {
    case .text(let text): text.string.isEmpty ? [] : [text]
    case .list(let items, _): items.flatMap { texts($0) }
    case .map: []
    }
  }

  // MARK: - Values

  private mutating func add(
    _ subject: RDFTerm, _ term: JSONLDContext.Term, _ object: RDFTerm, at place: EcosystemDraft.Place
  ) {
    let predicate = RDFTerm.iri(term.address)
    if term.isReversed {
      graph.add(object, predicate, subject, at: place)
    } else {
      graph.add(subject, predicate, object, at: place)
    }
  }

  private mutating func add(
    _ value: YAMLValue, _ term: JSONLDContext.Term, of subject: RDFTerm, _ outer: JSONLDContext
  ) {
    var context = outer
    if let scoped = term.scoped { context.take(scoped, &faults) }
    switch value {
    case .list(let items, let place):
      if term.containers.contains("@list") { return addList(items, term, of: subject, context, at: place) }
      for item in items { add(item, term, of: subject, context) }
    case .text(let text):
      if !text.string.isEmpty { add(subject, term, object(text, term, context), at: text.place) }
    case .map(let map): add(map, term, of: subject, context)
    }
  }

  private func object(_ text: YAMLText, _ term: JSONLDContext.Term, _ context: JSONLDContext) -> RDFTerm {
    if term.type == "@id" || term.type == "@vocab" {
      let isWord = term.type == "@vocab" && context.terms[text.string] != nil
      return self.term(context.address(text.string, byWords: isWord) ?? text.string)
    }
    if let type = term.type, !type.hasPrefix("@") { return .literal(text.string, type: type) }
    let language = term.language ?? context.language ?? ""
    return .literal(text.string, language: language.isEmpty ? nil : language)
  }

  private mutating func add(
    _ map: YAMLMap, _ term: JSONLDContext.Term, of subject: RDFTerm, _ context: JSONLDContext
  ) {
    if term.containers.contains("@language") {
      for entry in map.entries {
        let language = entry.key.string == "@none" ? nil : entry.key.string
        for text in Self.texts(entry.value) {
          add(subject, term, .literal(text.string, language: language), at: text.place)
        }
      }
      return
    }
    if let container = ["@index", "@id", "@type"].first(where: { term.containers.contains($0) }) {
      for entry in map.entries { addKeyed(entry, container, term, of: subject, context) }
      return
    }
    let keys = map.entries.map { context.address($0.key.string, byWords: true) }
    func entry(_ key: String) -> YAMLEntry? { keys.firstIndex(of: key).map { map.entries[$0] } }
    func text(_ key: String) -> YAMLText? {
      guard case .text(let text)? = entry(key)?.value, !text.string.isEmpty else { return nil }
      return text
    }
    if entry("@value") != nil {
      guard let value = text("@value") else { return }
      let type = text("@type").flatMap { context.address($0.string, byWords: true) }
      let literal = RDFTerm.literal(value.string, language: type == nil ? text("@language")?.string : nil, type: type)
      return add(subject, term, literal, at: value.place)
    }
    if let list = entry("@list") {
      let items: [YAMLValue] = if case .list(let items, _) = list.value { items } else { [list.value] }
      return addList(items, term, of: subject, context, at: map.place)
    }
    if let set = entry("@set") {
      var plain = term
      plain.scoped = nil
      return add(set.value, plain, of: subject, context)
    }
    // The resource comes before what it says, as in the file.
    let object: RDFTerm =
      text("@id").flatMap { context.address($0.string, byWords: false) }.map { self.term($0) } ?? newBlank()
    add(subject, term, object, at: map.place)
    _ = resource(map, context, as: object)
  }

  private mutating func addKeyed(
    _ entry: YAMLEntry, _ container: String, _ term: JSONLDContext.Term, of subject: RDFTerm, _ context: JSONLDContext
  ) {
    var plain = term
    plain.containers = []
    guard container != "@index", case .map(let map) = entry.value else {
      return add(entry.value, plain, of: subject, context)
    }
    let key = YAMLText(string: container, place: entry.key.place, isPlain: false)
    let keyed = YAMLMap(entries: [YAMLEntry(key: key, value: .text(entry.key))] + map.entries, place: map.place)
    add(.map(keyed), plain, of: subject, context)
  }

  private mutating func addList(
    _ items: [YAMLValue], _ term: JSONLDContext.Term, of subject: RDFTerm, _ context: JSONLDContext,
    at place: EcosystemDraft.Place
  ) {
    var cell = items.isEmpty ? RDFTerm.iri(RDFWords.rdf + "nil") : newBlank()
    add(subject, term, cell, at: place)
    let first = JSONLDContext.Term(address: RDFWords.rdf + "first", type: term.type, language: term.language)
    for (number, item) in items.enumerated() {
      add(item, first, of: cell, context)
      let rest = number == items.count - 1 ? RDFTerm.iri(RDFWords.rdf + "nil") : newBlank()
      graph.add(cell, .iri(RDFWords.rdf + "rest"), rest, at: place)
      cell = rest
    }
  }
}
