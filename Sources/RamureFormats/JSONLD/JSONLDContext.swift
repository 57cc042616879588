import RamureModel
import RamureWording

/// What the keys of a file mean: its `@context`, as far as it stands in the file.
struct JSONLDContext {
  /// What a key stands for.
  struct Term {
    let address: String
    /// `@id` or `@vocab` where its texts are addresses, else the type they have.
    var type: String?
    /// The language its texts are in; empty for none, whatever holds elsewhere.
    var language: String?
    var containers: Set<String> = []
    var isReversed = false
    /// A context of its own for what stands below.
    var scoped: YAMLValue?
  }

  private(set) var terms: [String: Term] = [:]
  private(set) var base: String?
  private(set) var vocabulary: String?
  private(set) var language: String?
  /// Keys that a context takes all meaning from.
  private(set) var meaningless: Set<String> = []

  /// What is wrong in a context, and where.
  typealias Fault = (diagnosis: Diagnosis, place: EcosystemDraft.Place)

  /// Takes what a context says over what held before.
  mutating func take(_ value: YAMLValue, _ faults: inout [Fault]) {
    switch value {
    case .list(let items, _): for item in items { take(item, &faults) }
    case .text(let text):
      // `null` takes everything back.
      if text.string.isEmpty {
        self = JSONLDContext()
      } else if Self.isOfSchema(text.string) {
        vocabulary = RDFWords.schema
      } else {
        faults.append((.jsonLDRemoteContext(text.string), text.place))
      }
    case .map(let map): take(map, &faults)
    }
  }

  /// The context of schema.org is known by its name: its words are the ends of their addresses.
  private static func isOfSchema(_ address: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else { return false }
    let rest = address.dropFirst(scheme.count)
    let name = rest.hasPrefix("www.") ? rest.dropFirst(4) : rest
    return name == "schema.org" || name.hasPrefix("schema.org/")
  }

  private mutating func take(_ map: YAMLMap, _ faults: inout [Fault]) {
    // Prefixes may be declared behind what uses them.
    var raw: [String: YAMLValue] = [:]
    for entry in map.entries {
      switch (entry.key.string, entry.value) {
      case ("@base", .text(let text)):
        base = text.string.isEmpty ? nil : IRIReference.resolved(text.string, against: base)
      case ("@vocab", .text(let text)):
        vocabulary = text.string.isEmpty ? nil : RDFWords.normalized(text.string)
      case ("@language", .text(let text)): language = text.string.isEmpty ? nil : text.string
      case ("@version", _), ("@protected", _), ("@propagate", _): break
      case (let key, _) where key.hasPrefix("@"):
        faults.append((.jsonLDNotUnderstood(key), entry.key.place))
      case (let key, let value): raw[key] = value
      }
    }
    for entry in map.entries {
      if let value = raw[entry.key.string] { define(entry.key.string, value, raw, depth: 0, &faults) }
    }
  }

  private mutating func define(
    _ key: String, _ value: YAMLValue, _ raw: [String: YAMLValue], depth: Int, _ faults: inout [Fault]
  ) {
    terms[key] = nil
    meaningless.remove(key)
    guard depth < 16 else { return }
    var id: String?
    var term = Term(address: "")
    switch value {
    case .list(_, let place): faults.append((.jsonLDNotUnderstood(key), place))
    case .text(let text):
      if text.string.isEmpty { meaningless.insert(key) }
      id = text.string
    case .map(let map):
      for entry in map.entries {
        guard case .text(let text) = entry.value else {
          if entry.key.string == "@context" { term.scoped = entry.value }
          if entry.key.string == "@container", case .list(let items, _) = entry.value {
            term.containers = Set(items.compactMap { if case .text(let text) = $0 { text.string } else { nil } })
          }
          continue
        }
        switch entry.key.string {
        case "@id": id = text.string
        case "@reverse": (id, term.isReversed) = (text.string, true)
        case "@type": term.type = text.string
        case "@language": term.language = text.string
        case "@container": term.containers = [text.string]
        case "@protected", "@prefix", "@index": break
        case let word: faults.append((.jsonLDNotUnderstood(word), entry.key.place))
        }
      }
    }
    let name = id ?? key
    if name.isEmpty { return }
    // `schema:name` needs to know what `schema` is.
    if let prefix = name.split(separator: ":", maxSplits: 1).first.map({ String($0) }), prefix != name, prefix != key,
      terms[prefix] == nil, let other = raw[prefix]
    {
      define(prefix, other, raw, depth: depth + 1, &faults)
    }
    guard let address = name == key && id == nil ? expandedKey(name) : self.address(name, byWords: true) else { return }
    if let type = term.type { term.type = type.hasPrefix("@") ? type : self.address(type, byWords: true) }
    var whole = Term(address: address)
    (whole.type, whole.language, whole.containers) = (term.type, term.language, term.containers)
    (whole.isReversed, whole.scoped) = (term.isReversed, term.scoped)
    terms[key] = whole
  }

  private func expandedKey(_ key: String) -> String? {
    key.contains(":") ? address(key, byWords: false) : vocabulary.map { $0 + key }
  }

  /// The address that a text stands for.
  ///
  /// - Parameter byWords: whether it may be a word of the context, as keys and types are; else it is completed by the base.
  /// - Returns: `nil` for a word that nothing gives a meaning.
  func address(_ text: String, byWords: Bool) -> String? {
    if text.hasPrefix("@") { return text }
    if byWords, let term = terms[text] { return term.address }
    if byWords, meaningless.contains(text) { return nil }
    if let colon = text.firstIndex(of: ":") {
      let (prefix, rest) = (String(text[..<colon]), text[text.index(after: colon)...])
      if prefix == "_" || rest.hasPrefix("//") { return RDFWords.normalized(text) }
      if let term = terms[prefix] { return RDFWords.normalized(term.address + rest) }
      return text
    }
    if byWords { return vocabulary.map { $0 + text } }
    return IRIReference.resolved(text, against: base)
  }
}
