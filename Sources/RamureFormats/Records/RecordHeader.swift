import RamureModel
import RamureWording

/// What a graph file says of the ecosystem as a whole, where its format has a place for values of the graph.
enum RecordHeader: String, CaseIterable {
  case title
  case englishTitle = "title_en"
  case frenchTitle = "title_fr"
  case summary
  case englishSummary = "summary_en"
  case frenchSummary = "summary_fr"
  case date, language, sources

  init?(name: String) {
    if let known = Self(rawValue: name) {
      self = known
      return
    }
    switch name.folded {
    case "name", "label", "nom", "titre": self = .title
    case "description", "comment", "resume": self = .summary
    case "langue": self = .language
    default: return nil
    }
  }

  // MARK: - Reading

  func set(_ text: String, at place: EcosystemDraft.Place, in draft: inout EcosystemDraft) {
    guard !text.isEmpty else { return }
    switch self {
    case .title: draft.header.title = Self.name(draft.header.title, main: text)
    case .englishTitle: draft.header.title = Self.name(draft.header.title, english: text)
    case .frenchTitle: draft.header.title = Self.name(draft.header.title, french: text)
    case .summary: draft.header.summary = Self.name(draft.header.summary, main: text)
    case .englishSummary: draft.header.summary = Self.name(draft.header.summary, english: text)
    case .frenchSummary: draft.header.summary = Self.name(draft.header.summary, french: text)
    case .date: draft.header.date = draft.date(text, at: place)
    case .language:
      draft.header.language = Language(tag: text)
      if draft.header.language == nil { draft.report(.error, .unknownLanguage(text), at: place) }
    case .sources:
      for line in text.split(separator: "\n") { Self.addSource(line, at: place, to: &draft) }
    }
  }

  private static func name(_ known: Name?, main: String? = nil, english: String? = nil, french: String? = nil) -> Name {
    let english = english ?? known?.english
    let french = french ?? known?.french
    return Name(main ?? known?.main ?? french ?? english ?? "", english: english, french: french)
  }

  /// A source a line: its id, its title and its address, parted by tabs.
  private static func addSource(_ line: Substring, at place: EcosystemDraft.Place, to draft: inout EcosystemDraft) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped($0) }
    func part(_ number: Int) -> String? { parts.count > number && !parts[number].isEmpty ? parts[number] : nil }
    addSource(parts[0], title: part(1), address: part(2), at: place, to: &draft)
  }

  /// Adds a source to the list of the whole.
  static func addSource(
    _ id: String, title: String?, address: String?, at place: EcosystemDraft.Place, to draft: inout EcosystemDraft
  ) {
    guard draft.source(id) == nil else {
      draft.report(.error, .sourceListedTwice(id), at: place)
      return
    }
    let address = address.flatMap { text in
      let words = text.split(separator: " ").map { String($0) }
      return words.allSatisfy { WebAddress.safe($0) != nil } ? text : draft.address(text, at: place)
    }
    draft.header.sources.append(Header.Source(id: id, title: title, address: address))
  }

  // MARK: - Writing

  /// What a header says, each under its name; what it does not say is left out.
  static func values(of header: Header) -> [(field: RecordHeader, value: String)] {
    allCases.compactMap { field in field.value(of: header).map { (field, $0) } }
  }

  private func value(of header: Header) -> String? {
    switch self {
    case .title: header.title?.main
    case .englishTitle: header.title?.english
    case .frenchTitle: header.title?.french
    case .summary: header.summary?.main
    case .englishSummary: header.summary?.english
    case .frenchSummary: header.summary?.french
    case .date: header.date?.description
    case .language: header.language?.rawValue
    case .sources:
      header.sources.isEmpty
        ? nil
        : header.sources.map { source in
          [source.id, source.title ?? "", source.address ?? ""].map { Self.escaped($0) }.joined(separator: "\t")
        }.joined(separator: "\n")
    }
  }

  private static let escapes: [(sign: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("\\", "\\"), ("\t", "t"), ("\n", "n"), ("\r", "r"),
  ]

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let escape = escapes.first(where: { $0.sign == scalar }) {
        result.append("\\")
        result.append(escape.letter)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(escapes.first { $0.letter == scalar }?.sign ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
