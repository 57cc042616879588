import RamureModel
import RamureWording

/// Writes the ecosystem file in its stable form: sections and keys in a fixed order, nodes ordered by id, each on one line
/// where it fits, the keys in the language of the names.
///
/// An ecosystem whose kinds came as they are is written as plain lists of nodes and edges: read as an ecosystem file, it
/// would be held to rules that nobody held it to before.
struct YAMLWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let form = YAMLForm(ecosystem)
    let sections: [YAMLPiece.Entry]
    if form.isGraph {
      sections = form.graph
      form.noteLosses(ofGraph: &losses)
    } else {
      sections = form.sections
    }
    form.noteRepeatedSubkinds(&losses)
    form.noteLosses(&losses)
    var text = ""
    for section in sections {
      if !text.isEmpty { text += "\n" }
      YAMLPiece.write([section], indent: 0, to: &text)
    }
    return [Array(text.utf8)]
  }
}

/// An ecosystem on its way into a YAML file.
struct YAMLForm {
  let ecosystem: Ecosystem
  let language: Language
  let vocabulary: Vocabulary
  /// The finer kinds that nodes have and the vocabulary does not know, by the number of their kind: they are declared.
  let newSubkinds: [Int: [String]]
  let words: YAMLKindWords
  /// The kind of an actor of whom no kind is said.
  let usualActor: Int?
  /// Whether it is written as plain lists: its kinds are open, or one of them has no section that could hold it.
  let isGraph: Bool
  /// Whether short forms are left out: everything of one sort is written alike, for programs.
  let isUniform: Bool
  /// The section of each kind, by its number; `nil` where a word of the file’s own keys is in its way.
  private let sectionNames: [String?]

  init(_ ecosystem: Ecosystem, isUniform: Bool = false) {
    self.isUniform = isUniform
    self.ecosystem = ecosystem
    language = ecosystem.header.language ?? .english
    vocabulary = ecosystem.vocabulary
    var found: [Int: [String]] = [:]
    var met = vocabulary.nodeKinds.map { Set($0.subkinds.map { UTF8Key($0.id) }) }
    for node in ecosystem.nodes {
      for subkind in node.subkinds where met[node.kindNumber].insert(UTF8Key(subkind)).inserted {
        if vocabulary.subkind(subkind, of: node.kind) == nil { found[node.kindNumber, default: []].append(subkind) }
      }
    }
    newSubkinds = found
    words = YAMLKindWords(vocabulary, found, language)
    usualActor = vocabulary.nodeKind("organisation")?.kind
    let (known, spoken) = (ecosystem.vocabulary, language)
    let names = known.nodeKinds.map { Self.section(of: $0, known, spoken) }
    sectionNames = names
    isGraph = known.isOpen || ecosystem.nodes.contains { names[$0.kindNumber] == nil }
  }

  // MARK: - Keys

  func entry<Key: YAMLKey>(_ key: Key, _ value: YAMLPiece?) -> [YAMLPiece.Entry] {
    value.map { [YAMLPiece.Entry(key: key.word(language), value: $0)] } ?? []
  }

  /// The section that holds the nodes of a kind.
  func section(of kind: Int) -> String? { sectionNames[kind] }

  private static func section(of kind: NodeKind, _ vocabulary: Vocabulary, _ language: Language) -> String? {
    if kind.family == .actor { return SectionKey.actors.word(language) }
    if SectionKey.allCases.contains(.kind(kind.id)) { return SectionKey.kind(kind.id).word(language) }
    guard SectionKey.table[kind.id] == nil, !kind.id.folded.isEmpty,
      vocabulary.nodeKinds.first(where: { $0.id.folded == kind.id.folded })?.id.isSameText(as: kind.id) ?? false
    else { return nil }
    return kind.id
  }

  // MARK: - Header

  var header: [YAMLPiece.Entry] {
    let header = ecosystem.header
    let entries =
      names(header.title, HeaderKey.title, .englishTitle, .frenchTitle)
      + names(header.summary, HeaderKey.summary, .englishSummary, .frenchSummary)
      + entry(HeaderKey.language, header.language.map { .text($0.rawValue) })
      + entry(HeaderKey.date, header.date.map { .date($0.description) })
      + entry(HeaderKey.sources, header.sources.isEmpty ? nil : .block(.map(header.sources.map(source))))
    return entries.isEmpty ? [] : entry(SectionKey.ecosystem, .block(.map(entries)))
  }

  private func source(_ source: Header.Source) -> YAMLPiece.Entry {
    let addresses = source.address?.split(separator: " ").map { YAMLPiece.text(String($0)) } ?? []
    let entries =
      entry(SourceKey.title, source.title.map { .prose($0) })
      + entry(SourceKey.address, addresses.count > 1 ? .block(.list(addresses)) : addresses.first)
    guard !entries.isEmpty else { return YAMLPiece.Entry(key: source.id, value: .nothing) }
    return YAMLPiece.Entry(key: source.id, value: .block(.map(entries)))
  }

  private func names(_ name: Name?, _ main: HeaderKey, _ english: HeaderKey, _ french: HeaderKey) -> [YAMLPiece.Entry] {
    guard let name else { return [] }
    return entry(main, .prose(name.main)) + entry(english, name.english.map { .prose($0) })
      + entry(french, name.french.map { .prose($0) })
  }

  // MARK: - Facts

  func dates(_ period: Period, _ start: some YAMLKey, _ end: some YAMLKey) -> [YAMLPiece.Entry] {
    entry(start, period.start.map { .date($0.description) }) + entry(end, period.end.map { .date($0.description) })
  }

  func sources(_ sources: [String], _ key: some YAMLKey) -> [YAMLPiece.Entry] {
    entry(key, sources.isEmpty ? nil : .list(sources.map { .text($0) }))
  }

  /// The attributes of an author’s own, under one key, in the order of their names: which of them came first in a file is
  /// nothing that the file says.
  func others(_ attributes: [(name: String, value: String)], _ key: some YAMLKey) -> [YAMLPiece.Entry] {
    let entries = attributes.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { YAMLPiece.Entry(key: $0.name, value: .prose($0.value)) }
    return entry(key, entries.isEmpty ? nil : .map(entries))
  }

  /// Finer kinds are written once, where an ecosystem file holds them to their kind.
  func noteRepeatedSubkinds(_ losses: inout LossReport) {
    guard !isGraph else { return }
    for node in ecosystem.nodes where node.subkinds.count > 1 {
      let subkinds = node.subkinds
      losses.note(.subkindsTwice, subkinds.count - Set(subkinds.map { UTF8Key($0) }).count, at: node.id)
    }
  }

  /// A text that only YAML cannot hold as it is.
  func noteLosses(_ losses: inout LossReport) {
    func note(_ texts: [String?], at place: @autoclosure () -> String) {
      let count = texts.reduce(0) { $0 + ($1?.utf8.count { $0 == .carriageReturn } ?? 0) }
      losses.note(.carriageReturns, count, at: place())
    }
    for node in ecosystem.nodes {
      let name = node.writtenName
      note([node.id, name.main, name.english, name.french] + node.attributes.map(\.value), at: node.id)
    }
    for relation in ecosystem.relations {
      note(relation.attributes.map(\.value), at: ecosystem.sentence(relation))
    }
  }
}
