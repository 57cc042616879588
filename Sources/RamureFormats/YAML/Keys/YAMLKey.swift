import RamureModel
import RamureWording

/// The keys a map of one sort may have, in English and French.
protocol YAMLKey: CaseIterable, Hashable, Sendable {
  /// The words for the key, the documented one first. Case and accents do not matter.
  var words: [String] { get }
  static var table: YAMLKeyTable<Self> { get }
  /// Words that people write for a key and that are none, folded: what they mean is suggested.
  static var synonyms: [String: Self] { get }
}

extension YAMLKey {
  static var synonyms: [String: Self] { [:] }
}

/// Finds keys by their words; made once for each sort of map.
struct YAMLKeyTable<Key: YAMLKey>: Sendable {
  private let keys: [String: Key]
  private let english: [Key: String]
  private let french: [Key: String]

  init() {
    let allKeys = Array(Key.allCases)
    english = Dictionary(uniqueKeysWithValues: allKeys.map { ($0, $0.documentedWord(.english)) })
    french = Dictionary(uniqueKeysWithValues: allKeys.map { ($0, $0.documentedWord(.french)) })
    var keys: [String: Key] = [:]
    for key in Key.allCases {
      for word in key.words {
        keys[word] = key
        keys[word.folded] = key
      }
    }
    self.keys = keys
  }

  /// The documented word for a key.
  func word(for key: Key, _ language: Language) -> String {
    (language == .french ? french[key] : english[key]) ?? ""
  }

  subscript(word: String) -> Key? { keys[word] ?? keys[word.folded] }
}

/// Words that are keys of a map beside those of its table, in the order to suggest them.
struct FurtherKeys {
  static let nothing = FurtherKeys([])
  /// A message lists no more of them than this.
  private static let mostListed = 20

  let words: [String]
  private let wordsByFolded: [String: String]

  /// - Parameter synonyms: further words for some of the words.
  init(_ words: [String], synonyms: [String: String] = [:]) {
    self.words = words + synonyms.keys.sorted { $0.precedes($1) }
    var wordsByFolded = synonyms
    for word in words.reversed() { wordsByFolded[word.folded] = word }
    self.wordsByFolded = wordsByFolded
  }

  /// The keys of relations of a kind beside those of all.
  init(ofRelationKind kind: RelationKind) {
    let isDeclared = Set(kind.attributes.map { UTF8Key($0) })
    self.init(
      kind.attributes, synonyms: RelationKey.attributeWords.filter { isDeclared.contains(UTF8Key($0.value)) })
  }

  var listed: [String] { Array(words.prefix(Self.mostListed)) }

  /// The word that a key means; `nil` where it means none.
  func word(for key: String) -> String? { wordsByFolded[key.folded] }
}

/// The values of a map by their keys. Keys that mean nothing, or the same twice, are reported where they stand.
struct YAMLFields<Key: YAMLKey> {
  let place: EcosystemDraft.Place
  private var values: [Key: YAMLValue] = [:]
  private var keyPlaces: [Key: YAMLText] = [:]
  /// The entries whose keys are of another table.
  private(set) var others: [YAMLEntry] = []

  /// - Parameter further: further words that are keys here; `nil` to take any.
  init(_ map: YAMLMap, others further: FurtherKeys? = .nothing, reportingTo draft: inout EcosystemDraft) {
    place = map.place
    var last: YAMLEntry?
    for entry in map.entries {
      let (key, value) = (entry.key, entry.value)
      if let known = Key.table[key.string] {
        if let language = known.language(of: key.string) { draft.keyLanguage.hear(language) }
        if let first = keyPlaces[known], further == nil {
          // Where any key goes, a second word for the same is one of those.
          if !first.string.isSameText(as: key.string) { others.append(entry) }
        } else if let first = keyPlaces[known] {
          draft.report(
            .error,
            .keySaidTwice(key.string, first: first.string, at: (first.place.line, first.place.column)), at: key.place)
        } else {
          keyPlaces[known] = key
          if !value.isAbsent { values[known] = value }
        }
      } else if let further, further.word(for: key.string) == nil {
        let language = draft.keyLanguage.language
        let nearest =
          Key.synonyms[key.string.folded].map { [$0.word(language)] }
          ?? draft.nearest(to: key.string, in: [Key.allCases.flatMap(\.words), further.words].joined())
        let listed = Key.allCases.map { $0.word(language) } + further.listed
        draft.report(.error, Self.unknown(key.string, value, last, nearest: nearest, known: listed), at: key.place)
      } else {
        others.append(entry)
      }
      last = entry
    }
  }

  /// What is wrong with a key that means nothing here.
  ///
  /// - Parameter last: the entry before it: `12 000,50 €` between braces is two, parted at the comma.
  private static func unknown(
    _ key: String, _ value: YAMLValue, _ last: YAMLEntry?, nearest: [String], known: [String]
  ) -> Diagnosis {
    if value.isAbsent, key.first?.isNumber == true, let last, case .text(let text) = last.value, text.isPlain,
      text.string.last?.isNumber == true
    {
      return .yamlCommaInNumber("\(last.key.string): \"\(text.string),\(key)\"")
    }
    var example: String?
    if case .text(let text) = value, let own = known.first(where: { $0 == "attributes" || $0 == "attributs" }) {
      example = "\(own): {\(key): \(text.string)}"
    }
    return .unknownKey(key, nearest: nearest, known: known, own: example)
  }

  subscript(key: Key) -> YAMLValue? { values[key] }
}
