import RamureModel
import RamureWording

/// What a file says of the ecosystem as a whole.
extension YAMLEcosystem {
  mutating func readHeader(_ value: YAMLValue) {
    draft.readHeader(value)
  }
}

extension Language {
  /// A language by its name in either language.
  fileprivate init?(named name: String) {
    switch name.folded {
    case "francais", "french": self = .french
    case "anglais", "english": self = .english
    default: return nil
    }
  }
}

extension EcosystemDraft {
  mutating func readHeader(_ value: YAMLValue) {
    guard let map = map(value) else { return }
    let fields = YAMLFields<HeaderKey>(map, reportingTo: &self)
    header.title = name(fields[.title], english: fields[.englishTitle], french: fields[.frenchTitle])
    header.summary = name(fields[.summary], english: fields[.englishSummary], french: fields[.frenchSummary])
    header.date = date(fields[.date])
    if let language = text(fields[.language]) {
      header.language = Language(tag: language.string) ?? Language(named: language.string)
      if header.language == nil { report(.error, .unknownLanguage(language.string), at: language.place) }
    }
    var places: [Place] = []
    switch fields[.sources] {
    case nil: break
    case .map(let map): for entry in map.entries { readSource(entry.key, entry.value, &places) }
    case .list(let items, _): for item in items { readSource(item, &places) }
    case .text(let text): report(.error, .mapExpected, at: text.place)
    }
  }

  /// A source of a list, its id among its fields.
  private mutating func readSource(_ value: YAMLValue, _ places: inout [Place]) {
    guard let map = map(value) else { return }
    guard let id = map.entries.first(where: { SourceKey.table[$0.key.string] == .id }), let text = text(id.value) else {
      report(.error, .idMissing, at: map.place)
      return
    }
    readSource(text, value, &places)
  }

  private mutating func readSource(_ id: YAMLText, _ value: YAMLValue, _ places: inout [Place]) {
    if let first = source(id.string) {
      report(.error, .duplicateID(id.string, first: position(places[first]).description), at: id.place)
      return
    }
    places.append(id.place)
    var title: String?
    var written: YAMLValue? = value
    if case .map(let map) = value {
      let fields = YAMLFields<SourceKey>(map, reportingTo: &self)
      title = prose(fields[.title])?.string
      written = fields[.address]
    }
    var addresses: [String] = []
    for item in texts(written) {
      // Several addresses may stand one after the other.
      let words = item.string.split(whereSeparator: \.isWhitespace).map { String($0) }
      if words.allSatisfy({ WebAddress.safe($0) != nil }) {
        addresses += words
      } else if title == nil, !item.string.contains(":") {
        // A source need not be on the web: a book, a conversation.
        title = item.string
      } else {
        report(.warning, .unsafeAddress(item.string), at: item.place)
      }
    }
    header.sources.append(
      Header.Source(id: id.string, title: title, address: addresses.isEmpty ? nil : addresses.joined(separator: " ")))
  }
}
