import RamureModel
import RamureWording

/// Which colour each mark has, and what the colours mean.
struct NodeColouring: Sendable {
  struct Group: Hashable, Sendable {
    let label: LocalizedText
    let colour: ColourPair
    let count: Int
  }

  /// The groups on the map, in the order of the legend; empty when colour follows kind.
  let groups: [Group]
  /// The group of each node; meaningless when colour follows kind.
  let groupOfNode: [Int]
  let meaning: LocalizedText?
  /// What else the legend says of it.
  private(set) var definition: LocalizedText?

  static let maximumGroups = Palette.groups.count

  /// - Parameter communities: what the colouring by community reads; without them it is one by kind.
  init(_ ecosystem: Ecosystem, by colouring: MapOptions.Colouring, communities: MapCommunities? = nil) {
    switch colouring {
    case .kind:
      self.init(groups: [], groupOfNode: [], meaning: nil)
    case .community:
      guard let communities else {
        self.init(groups: [], groupOfNode: [], meaning: nil)
        return
      }
      let groups = CommunityGroups(communities)
      self.init(
        groups: groups.groups, groupOfNode: communities.communityOfNode.map(groups.group),
        meaning: MapWording.colourByCommunity)
    case .subkind:
      self.init(
        labels: ecosystem.nodes.map { node in
          node.subkinds.first.map { id in node.kind.subkind(id)?.label ?? LocalizedText(verbatim: id) }
            ?? node.kind.label
        }, meaning: MapWording.colourBySubkind)
    case .territory:
      self.init(labels: NodeColouring.territories(ecosystem), meaning: MapWording.colourByTerritory)
    case .attribute(let name):
      let values = ecosystem.nodes.map { $0.attribute(name) }
      let meaning = MapWording.colour(byAttribute: name)
      let column = NumberColumn(values)
      if column.isMostlyNumbers {
        self.init(
          NumberSteps(figures: column.numbers), meaning: meaning,
          without: column.others.isEmpty ? MapWording.noValue : MapWording.noNumber)
      } else {
        self.init(labels: NodeColouring.mostShared(values), meaning: meaning)
      }
    case .figures(let figures, let meaning):
      self.init(
        NumberSteps(figures: figures), meaning: MapWording.colour(by: meaning.title), without: MapWording.noValue)
      definition = meaning.definition
    case .groups(let labels, let meaning):
      self.init(labels: labels, meaning: MapWording.colour(by: meaning.title))
      definition = meaning.definition
    }
  }

  /// One value of each, where some have several: the one that most share, so that colours say what many have in common.
  private static func mostShared(_ values: [String?]) -> [LocalizedText?] {
    let lists = values.map { $0.map { AttributeValues.of($0) } ?? [] }
    var counts: [UTF8Key: Int] = [:]
    for list in lists { for value in list { counts[UTF8Key(value), default: 0] += 1 } }
    return lists.map { list in
      // The first of those that equally many share: they are in order.
      let shared = list.map { counts[UTF8Key($0), default: 0] }
      return shared.max().flatMap { shared.firstIndex(of: $0) }.map { LocalizedText(verbatim: list[$0]) }
    }
  }

  private init(groups: [Group], groupOfNode: [Int], meaning: LocalizedText?) {
    self.groups = groups
    self.groupOfNode = groupOfNode
    self.meaning = meaning
  }

  /// Groups by label: the largest get a colour of their own, the rest share grey.
  private init(labels: [LocalizedText?], meaning: LocalizedText) {
    var counts: [LocalizedText: Int] = [:]
    for label in labels { if let label { counts[label, default: 0] += 1 } }
    let ordered = counts.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      return left.key.english == right.key.english
        ? left.key.french.precedes(right.key.french) : left.key.english.precedes(right.key.english)
    }
    let named = ordered.count > Self.maximumGroups ? ordered.prefix(Self.maximumGroups - 1) : ordered[...]
    var groups = named.enumerated().map { place, entry in
      Group(label: entry.key, colour: Palette.groups[place], count: entry.value)
    }
    var numbers: [LocalizedText: Int] = [:]
    for (place, entry) in named.enumerated() { numbers[entry.key] = place }
    let others = ordered.dropFirst(named.count).reduce(0) { $0 + $1.value }
    if others > 0 {
      for entry in ordered.dropFirst(named.count) { numbers[entry.key] = groups.count }
      groups.append(
        Group(label: MapWording.otherGroups(ordered.count - named.count), colour: Palette.grey, count: others))
    }
    let without = labels.count { $0 == nil }
    if without > 0 { groups.append(Group(label: MapWording.noValue, colour: Palette.grey, count: without)) }
    let last = groups.count - 1
    self.init(
      groups: groups, groupOfNode: labels.map { label in label.flatMap { numbers[$0] } ?? last }, meaning: meaning)
  }

  /// - Parameter word: what a node without a number is said to be.
  private init(_ steps: NumberSteps, meaning: LocalizedText, without word: LocalizedText) {
    var groups = steps.ranges.enumerated().map { place, range in
      Group(
        label: MapWording.range(range.lowerBound, range.upperBound),
        colour: Palette.steps[place * (Palette.steps.count - 1) / max(1, steps.ranges.count - 1)],
        count: steps.stepOfValue.count { $0 == place })
    }
    let without = steps.stepOfValue.count { $0 == nil }
    if without > 0 { groups.append(Group(label: word, colour: Palette.grey, count: without)) }
    let last = groups.count - 1
    self.init(groups: groups, groupOfNode: steps.stepOfValue.map { $0 ?? last }, meaning: meaning)
  }

  private static func territories(_ ecosystem: Ecosystem) -> [LocalizedText?] {
    ecosystem.territories.map { territory in
      switch territory {
      case nil: nil
      case .stated(let name): LocalizedText(verbatim: name)
      case .several: MapWording.severalTerritories
      case .node(let number):
        LocalizedText(
          en: ecosystem.nodes[number].name.text(.english), fr: ecosystem.nodes[number].name.text(.french))
      }
    }
  }
}
