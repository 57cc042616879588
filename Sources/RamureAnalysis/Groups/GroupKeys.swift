import RamureModel
import RamureNetwork
import RamureWording

/// What a group is, so that two of one label are told apart.
enum GroupKey: Hashable {
  case kind(Int)
  case subkind(kind: Int, id: [UInt8])
  /// The numbers of territories among the nodes.
  case territories([Int])
  case stated([UInt8])
  /// Several values of an attribute, in order.
  case several([[UInt8]])
}

/// What each node of a view is grouped by.
struct GroupKeys {
  /// `nil` for a node of no group.
  let ofNodes: [GroupKey?]
  private let whole: Ecosystem
  private let grouping: Grouping
  private let hasChoice: Bool

  init(of view: ProjectedNetwork, by grouping: Grouping, in whole: Ecosystem) {
    self.whole = whole
    self.grouping = grouping
    let territories = grouping == .territory ? whole.territories : []
    var hasChoice = false
    ofNodes = (0..<view.network.nodeCount).map { place in
      let node = view.node(place)
      switch grouping {
      case .kind: return .kind(node.kindNumber)
      // Found in the whole view, not told by a node.
      case .community: return nil
      case .subkind:
        hasChoice = hasChoice || node.subkinds.count > 1
        return node.subkinds.first.map { .subkind(kind: node.kindNumber, id: Array($0.utf8)) } ?? .kind(node.kindNumber)
      case .attribute(let name):
        let values = node.values(of: name).map { Array($0.utf8) }
        hasChoice = hasChoice || values.count > 1
        return values.count > 1 ? .several(values) : values.first.map { .stated($0) }
      case .territory:
        switch whole.node(id: node.id).flatMap({ territories[$0.number] }) {
        case nil: return nil
        case .node(let number): return .territories([number])
        case .several(let numbers):
          hasChoice = true
          return .territories(numbers)
        case .stated(let name): return .stated(Array(name.utf8))
        }
      }
    }
    self.hasChoice = hasChoice
  }

  /// All territories of each node, where some are on several.
  var shared: SharedGroups? {
    guard hasChoice, grouping != .subkind else { return nil }
    // Names that attributes state come after all that are nodes.
    var stated: [GroupKey: Int32] = [:]
    func number(of key: GroupKey) -> Int32 {
      let number = stated[key] ?? Int32(whole.nodes.count + stated.count)
      stated[key] = number
      return number
    }
    return SharedGroups(
      ofNodes.map { key in
        switch key {
        case nil: return []
        case .territories(let numbers): return numbers.map(Int32.init)
        case .several(let values): return values.map { number(of: .stated($0)) }
        case let key?: return [number(of: key)]
        }
      })
  }

  var rule: LocalizedText? {
    guard hasChoice else { return nil }
    switch grouping {
    case .territory: return NetworkWords.sharedTerritories
    case .attribute: return NetworkWords.sharedValues
    case .kind, .subkind, .community: return NetworkWords.firstSubkind
    }
  }

  /// Labels that differ wherever groups do.
  func labels(of keys: [GroupKey]) -> [LocalizedText] {
    let plain = keys.map(label)
    var counts: [LocalizedText: Int] = [:]
    for label in plain { counts[label, default: 0] += 1 }
    return zip(keys, plain).map { key, label in
      guard counts[label] ?? 0 > 1, let distinction = distinction(of: key) else { return label }
      return LocalizedText(
        en: "\(label.english) (\(distinction.english))", fr: "\(label.french) (\(distinction.french))")
    }
  }

  private func label(of key: GroupKey) -> LocalizedText {
    switch key {
    case .kind(let number): whole.vocabulary.nodeKinds[number].label
    case .subkind(let kind, let bytes):
      whole.vocabulary.nodeKinds[kind].subkind(Self.text(bytes))?.label ?? LocalizedText(verbatim: Self.text(bytes))
    case .stated(let bytes): LocalizedText(verbatim: Self.text(bytes))
    case .several(let values): NetworkWords.together(values.map { LocalizedText(verbatim: Self.text($0)) })
    case .territories(let numbers):
      NetworkWords.together(
        numbers.map { number in
          let name = whole.nodes[number].name
          return LocalizedText(en: name.text(.english), fr: name.text(.french))
        })
    }
  }

  /// What tells a group from another of the same label.
  private func distinction(of key: GroupKey) -> LocalizedText? {
    switch key {
    case .kind(let number): LocalizedText(verbatim: whole.vocabulary.nodeKinds[number].id)
    case .subkind(let kind, _): whole.vocabulary.nodeKinds[kind].label
    case .stated, .several: nil
    case .territories(let numbers):
      LocalizedText(verbatim: numbers.map { whole.nodes[$0].id }.joined(separator: ", "))
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
