import RamureModel

/// A value of a YAML file with the place where it was written: a text, a list, or a map of keys to values.
///
/// Scalars are always texts: `no`, `010` and `2024-01-02` are what they look like.
indirect enum YAMLValue {
  case text(YAMLText)
  case list([YAMLValue], EcosystemDraft.Place)
  case map(YAMLMap)

  var place: EcosystemDraft.Place {
    switch self {
    case .text(let text): text.place
    case .list(_, let place): place
    case .map(let map): map.place
    }
  }

  /// Whether nothing is written: `url:` alone, or `~`.
  var isAbsent: Bool {
    guard case .text(let text) = self else { return false }
    return text.isAbsent
  }
}

struct YAMLText {
  let string: String
  let place: EcosystemDraft.Place
  /// Whether it stands without quotation marks.
  let isPlain: Bool
  /// The `#` behind it that may have been meant as a part of it.
  var cut: EcosystemDraft.Place?

  var isAbsent: Bool { string.isEmpty || (isPlain && string == "~") }
}

/// A key of a map with its value.
struct YAMLEntry {
  let key: YAMLText
  let value: YAMLValue
}

struct YAMLMap {
  let entries: [YAMLEntry]
  let place: EcosystemDraft.Place
}
