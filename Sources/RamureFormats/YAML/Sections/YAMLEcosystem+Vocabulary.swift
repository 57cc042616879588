import RamureModel
import RamureWording

/// The kinds of one's own that a file declares.
extension YAMLEcosystem {
  mutating func readVocabulary(_ value: YAMLValue) {
    guard let map = draft.map(value) else { return }
    let fields = YAMLFields<VocabularyKey>(map, reportingTo: &draft)
    // Relations name kinds of nodes, so those come first.
    for entry in entries(fields[.nodes]) { readNodeKind(entry.key, entry.value) }
    for entry in entries(fields[.relations]) { readRelationKind(entry.key, entry.value) }
    for entry in entries(fields[.stages]) {
      if draft.vocabulary.stage(entry.key.string) != nil {
        draft.report(.error, .kindNameTaken(entry.key.string), at: entry.key.place)
      } else {
        draft.vocabulary.append(Stage(entry.key.string, label(entry.key.string, entry.value)))
      }
    }
  }

  private mutating func entries(_ value: YAMLValue?) -> [YAMLEntry] {
    guard let value else { return [] }
    return draft.map(value)?.entries ?? []
  }

  // MARK: - Kinds of nodes

  /// Declares a kind, or gives one of the built-in kinds further subkinds.
  private mutating func readNodeKind(_ id: YAMLText, _ value: YAMLValue) {
    guard case .map(let map) = value else {
      draft.vocabulary.append(NodeKind(id.string, family: .other, label: label(id.string, value)))
      return
    }
    let fields = YAMLFields<NodeKindKey>(map, reportingTo: &draft)
    let known = draft.vocabulary.nodeKindNumber(id: id.string).map { draft.vocabulary.nodeKinds[$0] }
    var family = known?.family ?? .other
    if let text = draft.text(fields[.family]) {
      family =
        NodeKind.Family(rawValue: text.string) ?? reportFamily(text, NodeKind.Family.allCases.map(\.rawValue), family)
    }
    let label = label(
      known?.label ?? LocalizedText(verbatim: id.string), fields[.label], english: fields[.englishLabel],
      french: fields[.frenchLabel])
    let subkinds = (known?.subkinds ?? []) + subkinds(fields[.subkinds])
    draft.vocabulary.append(NodeKind(id.string, family: family, label: label, subkinds: subkinds))
  }

  private mutating func subkinds(_ value: YAMLValue?) -> [NodeKind.Subkind] {
    if case .map(let map) = value {
      return map.entries.map { NodeKind.Subkind($0.key.string, label($0.key.string, $0.value)) }
    }
    return draft.texts(value).map { NodeKind.Subkind($0.string, LocalizedText(verbatim: $0.string)) }
  }

  private mutating func reportFamily<Family>(_ text: YAMLText, _ known: [String], _ otherwise: Family) -> Family {
    draft.report(
      .error, .unknownFamily(text.string, nearest: draft.nearest(to: text.string, in: known), known: known),
      at: text.place)
    return otherwise
  }

  // MARK: - Labels

  /// The label of something whose value is its label, or a map of labels, or nothing.
  private mutating func label(_ id: String, _ value: YAMLValue) -> LocalizedText {
    guard case .map(let map) = value else {
      return LocalizedText(verbatim: draft.prose(value)?.string ?? id)
    }
    let fields = YAMLFields<LabelKey>(map, reportingTo: &draft)
    return label(
      LocalizedText(verbatim: id), fields[.label], english: fields[.englishLabel], french: fields[.frenchLabel])
  }

  private mutating func label(
    _ otherwise: LocalizedText, _ main: YAMLValue?, english: YAMLValue?, french: YAMLValue?
  ) -> LocalizedText {
    let main = draft.prose(main)?.string
    let english = draft.prose(english)?.string ?? main
    let french = draft.prose(french)?.string ?? main
    return LocalizedText(en: english ?? french ?? otherwise.english, fr: french ?? english ?? otherwise.french)
  }

  // MARK: - Kinds of relations

  private mutating func readRelationKind(_ id: YAMLText, _ value: YAMLValue) {
    if draft.vocabulary.relationKind(id.string) != nil {
      draft.report(.error, .kindNameTaken(id.string), at: id.place)
      return
    }
    let map = value.isAbsent ? YAMLMap(entries: [], place: id.place) : draft.map(value)
    guard let map else { return }
    let fields = YAMLFields<RelationKindKey>(map, reportingTo: &draft)
    var inverse = id.string
    if let text = draft.text(fields[.inverse]), !text.string.isSameText(as: id.string) {
      if draft.vocabulary.relationKind(text.string) == nil {
        inverse = text.string
      } else {
        draft.report(.error, .kindNameTaken(text.string), at: text.place)
      }
    }
    var family = RelationKind.Family.other
    if let text = draft.text(fields[.family]) {
      family =
        RelationKind.Family(rawValue: text.string)
        ?? reportFamily(text, RelationKind.Family.allCases.map(\.rawValue), family)
    }
    let main = label(
      LocalizedText(verbatim: id.string), fields[.label], english: fields[.englishLabel], french: fields[.frenchLabel])
    let inverseLabel = label(
      inverse.isSameText(as: id.string) ? main : LocalizedText(verbatim: inverse), fields[.inverseLabel],
      english: fields[.englishInverseLabel], french: fields[.frenchInverseLabel])
    draft.vocabulary.append(
      RelationKind(
        id.string, inverse: inverse, family: family, from: ends(fields[.from]), to: ends(fields[.to]),
        rules: rules(fields[.rules]), label: main, inverseLabel: inverseLabel,
        attributes: draft.texts(fields[.attributes]).map(\.string)))
  }

  /// The kinds of node at one end; any, where nothing or `any` is written.
  private mutating func ends(_ value: YAMLValue?) -> RelationKind.Ends {
    let words = draft.texts(value)
    if words.isEmpty || words.contains(where: { ["any", "tous"].contains($0.string.folded) }) { return .any }
    var kinds: [String] = []
    for word in words {
      if let match = draft.nodeKind(word.string, at: word.place) {
        kinds.append(draft.vocabulary.nodeKinds[match.kind].id)
      }
    }
    return .kinds(kinds)
  }

  /// Rules by their names, and `value: [0, 1]` for the range of the attribute of that name.
  private mutating func rules(_ value: YAMLValue?) -> [RelationKind.Rule] {
    var rules: [RelationKind.Rule] = []
    var items: [YAMLValue] = []
    switch value {
    case nil: break
    case .list(let list, _): items = list
    case .some(let single): items = [single]
    }
    for item in items {
      if case .map(let map) = item {
        for entry in map.entries {
          if let rule = rangeRule(entry) { rules.append(rule) }
        }
      } else if let text = draft.text(item) {
        switch text.string.folded {
        case "symmetric": rules.append(.symmetric)
        case "noself": rules.append(.noSelf)
        case "samekind": rules.append(.sameKind)
        case "acyclic": rules.append(.acyclic)
        default: reportRule(text)
        }
      }
    }
    return rules
  }

  private mutating func rangeRule(_ entry: YAMLEntry) -> RelationKind.Rule? {
    guard entry.key.string == "value" else {
      reportRule(entry.key)
      return nil
    }
    let texts = draft.texts(entry.value)
    let numbers = texts.compactMap { NumberParser.number($0.string) }
    guard texts.count == 2, numbers.count == 2, numbers[0] <= numbers[1] else {
      let written = texts.map(\.string).joined(separator: ", ")
      draft.report(.error, .invalidNumber(written, of: "value"), at: entry.value.place)
      return nil
    }
    return .value(numbers[0]...numbers[1])
  }

  private mutating func reportRule(_ text: YAMLText) {
    let known = ["symmetric", "noSelf", "sameKind", "acyclic", "value: [0, 1]"]
    draft.report(.error, .unknownRule(text.string, known: known), at: text.place)
  }
}
