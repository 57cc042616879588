import RamureModel

/// What several ecosystems say of themselves, in one header; and what their sources are called in it.
///
/// Two files may call two documents S1: the second is called otherwise then.
struct MergedHeader {
  private(set) var header = Header()
  private(set) var findings: [MergeFinding] = []
  /// By ecosystem: the ids of sources that are called otherwise.
  private var renamed: [[UTF8Key: String]] = []
  private var places: [UTF8Key: Int] = [:]
  private var files: [UTF8Key: String] = [:]
  private var firstFiles: [FactChange.Field: String] = [:]

  init(_ ecosystems: [Ecosystem]) {
    // What a file cites without a list of its own is a source, too, once another file has a list.
    let written = Set(ecosystems.flatMap { $0.header.sources.map { UTF8Key($0.id) } + $0.citedSources })
    for ecosystem in ecosystems {
      let (own, file) = (ecosystem.header, ecosystem.fileName)
      header.title = name(header.title, own.title, .title, file)
      header.summary = name(header.summary, own.summary, .summary, file)
      header.language = value(header.language, own.language, .language, file) { $0.rawValue }
      header.date = value(header.date, own.date, .date, file) { $0.description }
      var renamed: [UTF8Key: String] = [:]
      for source in own.sources { add(source, file, written, &renamed) }
      self.renamed.append(renamed)
    }
    guard !header.sources.isEmpty else { return }
    for ecosystem in ecosystems where ecosystem.header.sources.isEmpty {
      for source in ecosystem.citedSources where places[source] == nil {
        places[source] = header.sources.count
        header.sources.append(Header.Source(id: source.text))
      }
    }
  }

  /// What a source of an ecosystem is called in the union.
  func id(of source: String, in ecosystem: Int) -> String { renamed[ecosystem][UTF8Key(source)] ?? source }

  private mutating func add(
    _ source: Header.Source, _ file: String, _ written: Set<UTF8Key>, _ renamed: inout [UTF8Key: String]
  ) {
    guard let place = places[UTF8Key(source.id)] else {
      places[UTF8Key(source.id)] = header.sources.count
      files[UTF8Key(source.id)] = file
      header.sources.append(source)
      return
    }
    let known = header.sources[place]
    func agree(_ one: String?, _ other: String?) -> Bool { one == nil || other == nil || one == other }
    if agree(known.title, source.title), agree(known.address, source.address) {
      header.sources[place] = Header.Source(
        id: known.id, title: known.title ?? source.title, address: known.address ?? source.address)
      return
    }
    // Two files may have given the same document the same new id already.
    var number = 2
    while let taken = places[UTF8Key("\(source.id)-\(number)")], !isSame(header.sources[taken], source) { number += 1 }
    while written.contains(UTF8Key("\(source.id)-\(number)")) { number += 1 }
    let id = "\(source.id)-\(number)"
    renamed[UTF8Key(source.id)] = id
    findings.append(
      MergeFinding(
        .renamed, .source(id), kept: source.id, at: SourcePosition(file: files[UTF8Key(source.id)] ?? file), other: id,
        at: SourcePosition(file: file)))
    guard places[UTF8Key(id)] == nil else { return }
    places[UTF8Key(id)] = header.sources.count
    files[UTF8Key(id)] = file
    header.sources.append(Header.Source(id: id, title: source.title, address: source.address))
  }

  private func isSame(_ one: Header.Source, _ other: Header.Source) -> Bool {
    one.title == other.title && one.address == other.address
  }

  private mutating func value<Value: Equatable>(
    _ kept: Value?, _ other: Value?, _ field: FactChange.Field, _ file: String, text: (Value) -> String
  ) -> Value? {
    guard let kept else {
      if other != nil { firstFiles[field] = file }
      return other
    }
    if let other, other != kept {
      findings.append(
        MergeFinding(
          .conflict, .ecosystem, field: field, kept: text(kept), at: SourcePosition(file: firstFiles[field] ?? ""),
          other: text(other), at: SourcePosition(file: file)))
    }
    return kept
  }

  private mutating func name(
    _ kept: Name?, _ other: Name?, _ field: FactChange.Field, _ file: String
  ) -> Name? {
    value(kept, other, field, file) { name in
      [name.main, name.english, name.french].compactMap { $0 }.joined(separator: " / ")
    }
  }
}

extension Ecosystem {
  /// The ids of sources that facts cite, each once, in order.
  fileprivate var citedSources: [UTF8Key] {
    var cited = Set<UTF8Key>()
    for node in nodes { cited.formUnion(node.sources.map { UTF8Key($0) }) }
    for relation in relations { cited.formUnion(relation.sources.map { UTF8Key($0) }) }
    return cited.sorted { $0.text.precedes($1.text) }
  }
}
