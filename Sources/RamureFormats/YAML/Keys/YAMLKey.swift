import RamureModel
import RamureWording

/// The keys a map of one sort may have, in English and French.
protocol YAMLKey: CaseIterable, Hashable, Sendable {
  /// The words for the key, the documented one first. Case and accents do not matter.
  var words: [String] { get }
  static var table: YAMLKeyTable<Self> { get }
}

/// Finds keys by their words; made once for each sort of map.
struct YAMLKeyTable<Key: YAMLKey>: Sendable {
  private let keys: [String: Key]

  init() {
    var keys: [String: Key] = [:]
    for key in Key.allCases {
      for word in key.words {
        keys[word] = key
        keys[word.folded] = key
      }
    }
    self.keys = keys
  }

  subscript(word: String) -> Key? { keys[word] ?? keys[word.folded] }
}

/// The values of a map by their keys. Keys that mean nothing, or the same twice, are reported where they stand.
struct YAMLFields<Key: YAMLKey> {
  let place: EcosystemDraft.Place
  private var values: [Key: YAMLValue] = [:]
  private var keyPlaces: [Key: YAMLText] = [:]
  /// The entries whose keys are of another table.
  private(set) var others: [(key: YAMLText, value: YAMLValue)] = []

  /// - Parameter others: further words that are keys here, in the order to suggest them; `nil` to take any.
  init(_ map: YAMLMap, others words: [String]? = [], reportingTo draft: inout EcosystemDraft) {
    place = map.place
    let further = words.map { Set($0.map(\.folded)) }
    for (key, value) in map.entries {
      if let known = Key.table[key.string] {
        if let first = keyPlaces[known], words == nil {
          // Where any key goes, a second word for the same is one of those.
          if !first.string.isSameText(as: key.string) { others.append((key, value)) }
        } else if let first = keyPlaces[known] {
          draft.report(
            .error,
            .keySaidTwice(key.string, first: first.string, at: (first.place.line, first.place.column)), at: key.place)
        } else {
          keyPlaces[known] = key
          if !value.isAbsent { values[known] = value }
        }
      } else if further?.contains(key.string.folded) ?? true {
        others.append((key, value))
      } else {
        let known = Key.allCases.flatMap(\.words) + (words ?? [])
        let listed = Key.allCases.compactMap(\.words.first) + (words ?? [])
        draft.report(
          .error, .unknownKey(key.string, nearest: NearestNames().to(key.string, in: known), known: listed),
          at: key.place)
      }
    }
  }

  subscript(key: Key) -> YAMLValue? { values[key] }
}
