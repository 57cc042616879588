import RamureModel
import RamureNetwork
import RamureWording

/// What can be told of an ecosystem at a glance.
public struct EcosystemSummary: Sendable {
  /// How many there are of a kind; of its finer kinds, those that occur.
  public struct KindCount: Sendable {
    public let id: String
    public let label: LocalizedText
    public let count: Int
    public let subkinds: [SubkindCount]
  }

  public struct SubkindCount: Sendable {
    public let id: String
    public let label: LocalizedText
    public let count: Int
  }

  public let header: Header
  public let vocabulary: Vocabulary
  public let nodeCount: Int
  public let relationCount: Int
  /// Kinds that occur, most frequent first, then in the order of the vocabulary.
  public let nodeKinds: [KindCount]
  public let relationKinds: [KindCount]

  /// The earliest start and the latest date of any fact: a node, a relation, a stage.
  public let firstStart: PartialDate?
  public let lastDate: PartialDate?
  /// Nodes and relations for which no date is known.
  public let undatedFacts: Int
  /// Sources that the header lists or that some fact names.
  public let sources: Int
  /// Nodes and relations that name a source.
  public let sourcedFacts: Int

  public let view: LocalizedText
  /// Nodes without a tie to another.
  public let isolates: Int
  public let components: Int
  /// How many components have several nodes.
  public let islands: Int
  public let largestComponent: Int
  /// `nil` below two nodes.
  public let density: Double?

  public var factCount: Int { nodeCount + relationCount }
  /// The largest component's part of the nodes; 0 where there are none.
  public var largestShare: Double { nodeCount == 0 ? 0 : Double(largestComponent) / Double(nodeCount) }
  /// The part of the facts that name a source; 0 where there are no facts.
  public var sourcedShare: Double { factCount == 0 ? 0 : Double(sourcedFacts) / Double(factCount) }
}

extension EcosystemSummary {
  public init(of ecosystem: Ecosystem) {
    header = ecosystem.header
    vocabulary = ecosystem.vocabulary
    nodeCount = ecosystem.nodes.count
    relationCount = ecosystem.relations.count
    nodeKinds = EcosystemSummary.nodeKinds(of: ecosystem)
    relationKinds = EcosystemSummary.relationKinds(of: ecosystem)

    var dates = DateSurvey()
    var sourced = 0
    var named = Set(ecosystem.header.sources.map(\.id))
    for node in ecosystem.nodes {
      dates.add(node.period, stages: node.stages)
      let sources = node.sources
      if !sources.isEmpty { sourced += 1 }
      named.formUnion(sources)
    }
    for relation in ecosystem.relations {
      dates.add(relation.period, stages: [])
      let sources = relation.sources
      if !sources.isEmpty { sourced += 1 }
      named.formUnion(sources)
    }
    (firstStart, lastDate, undatedFacts) = (dates.first, dates.last, dates.undated)
    (sources, sourcedFacts) = (named.count, sourced)

    let projected = Projection.plainView(of: ecosystem)
    view = projected.description
    let network = projected.network
    let partition = ConnectedComponents().partition(of: network)
    isolates = partition.isolates.count
    components = partition.count
    islands = partition.islandCount
    largestComponent = partition.sizes.first ?? 0
    density = network.nodeCount > 1 ? network.density : nil
  }

  private static func nodeKinds(of ecosystem: Ecosystem) -> [KindCount] {
    var counts = [Int](repeating: 0, count: ecosystem.vocabulary.nodeKinds.count)
    var subkindCounts = ecosystem.vocabulary.nodeKinds.map { [Int](repeating: 0, count: $0.subkinds.count) }
    for node in ecosystem.nodes {
      let kind = node.kindNumber
      counts[kind] += 1
      for id in node.subkinds {
        guard let place = node.kind.subkinds.firstIndex(where: { $0.id.isSameText(as: id) }) else { continue }
        subkindCounts[kind][place] += 1
      }
    }
    let kinds = ecosystem.vocabulary.nodeKinds.enumerated().map { number, kind in
      let subkinds = kind.subkinds.enumerated().map { place, subkind in
        SubkindCount(id: subkind.id, label: subkind.label, count: subkindCounts[number][place])
      }
      return KindCount(
        id: kind.id, label: kind.label, count: counts[number], subkinds: present(subkinds, by: \.count))
    }
    return present(kinds, by: \.count)
  }

  private static func relationKinds(of ecosystem: Ecosystem) -> [KindCount] {
    var counts = [Int](repeating: 0, count: ecosystem.vocabulary.relationKinds.count)
    for relation in ecosystem.relations { counts[relation.kindNumber] += 1 }
    let kinds = ecosystem.vocabulary.relationKinds.enumerated().map { number, kind in
      KindCount(id: kind.id, label: kind.label, count: counts[number], subkinds: [])
    }
    return present(kinds, by: \.count)
  }

  /// Those that occur, most frequent first; equals stay in order.
  private static func present<Item>(_ items: [Item], by count: (Item) -> Int) -> [Item] {
    items.enumerated().filter { count($0.element) > 0 }
      .sorted { (-count($0.element), $0.offset) < (-count($1.element), $1.offset) }
      .map(\.element)
  }
}

/// The earliest and the latest of many dates.
private struct DateSurvey {
  private(set) var first: PartialDate?
  private(set) var last: PartialDate?
  private(set) var undated = 0

  mutating func add(_ period: Period, stages: [DatedStage]) {
    let stageDates = stages.compactMap(\.date)
    if period.isUnknown, stageDates.isEmpty { undated += 1 }
    for start in [period.start].compactMap(\.self) + stageDates { first = min(first ?? start, start) }
    for date in [period.start, period.end].compactMap(\.self) + stageDates { last = max(last ?? date, date) }
  }
}
