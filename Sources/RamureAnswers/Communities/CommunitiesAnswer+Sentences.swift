import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities, said in sentences: in a terminal, and in a report.
extension CommunitiesAnswer {
  /// How many members of each community are named, how many traits told.
  private static let membersNamed = 5
  private static let traitsTold = 4
  /// How many of those between two communities are named.
  private static let betweenNamed = 5
  /// How many at the ends of ties between two communities are named.
  private static let endsNamed = 3

  /// How many there are, how large, and how much of the ties they hold.
  var summary: LocalizedText {
    LocalizedText.sentences([
      CommunityWords.size(
        nodes: view.network.nodeCount, ties: view.network.undirected().edgeCount,
        sizes: communities.joined.map(\.size)),
      CommunityWords.alone(communities.aloneCount),
      CommunityWords.unlisted(
        nodes: communities.unlisted.nodes, communities: communities.unlisted.communities,
        minSize: communities.search.minSize),
      CommunityWords.modularity(
        communities.modularity, coverage: communities.coverage, communities: communities.joined.count,
        isCompared: chance != nil && stability != nil),
      CommunityWords.codelength(communities.codelength),
    ])
  }

  /// Whether all that are tied to anybody are one community.
  private var isUndivided: Bool { communities.joined.count == 1 && communities.coverage == 1 }

  /// Whether the size of the network left no time for more.
  var isCutShort: Bool {
    communities.search.effort(in: view.network) == .quick && !communities.search.isQuick
  }

  /// Whether a first look was not compared with what other seeds and chance find.
  var isUntested: Bool {
    communities.search.algorithm.isRandom && !communities.search.isTested(in: view.network)
  }

  /// How far one may trust them, and who is between two.
  var trust: [LocalizedText] {
    guard communities.modularity != nil else { return [] }
    guard let stability else {
      guard communities.search.algorithm.isRandom else { return [CommunityWords.withoutChance] }
      return isUntested ? [CommunityWords.untested] : []
    }
    let verdict: CommunityWords.Verdict =
      switch stability.verdict {
      case .stable: .stable
      case .fairlyStable: .fairlyStable
      case .unstable: .unstable
      }
    let between = stability.between
    let named = between.prefix(between.count > Self.betweenNamed + 1 ? Self.betweenNamed : Self.betweenNamed + 1)
    return [
      isUndivided ? nil : chance.map(\.words),
      CommunityWords.stability(
        verdict, searches: stability.seedCount, areShorter: stability.isShorter, agreement: stability.agreement,
        same: stability.sameCount),
      CommunityWords.between(
        named.map { node in
          let all = communities.all
          let numbers = [Int(communities.groups[node]), Int(stability.firmness.elsewhere[node])]
            .map { all[$0].number }
          return (name(node), (numbers[0], numbers[1]))
        }, total: between.count),
    ].compactMap(\.self)
  }

  /// Who a community is, what it has more of than others, and how open it is.
  func lines(of community: Community, _ place: Int) -> [LocalizedText] {
    var lines: [LocalizedText?] = [
      CommunityWords.members(community.byCentrality.map(name), most: Self.membersNamed),
      CommunityWords.traits(traits[place].prefix(Self.traitsTold).map(\.words)),
      CommunityWords.openness(community.shareAcross),
    ]
    if let firmness = firmness(of: community), firmness < CommunityStability.firm {
      lines.append(CommunityWords.loose(firmness: firmness))
    }
    return lines.compactMap(\.self)
  }

  /// What ties two communities, a line for each two, the last for those that are not shown.
  var bridgeLines: [LocalizedText] {
    let all = communities.all
    return bridges.bridges.map { bridge in
      let (one, other) = (all[bridge.one], all[bridge.other])
      return CommunityWords.bridge(
        (one.number, one.name.inertLine), (other.number, other.name.inertLine), ties: bridge.ties,
        through: bridge.through.prefix(Self.endsNamed).map { (name($0.node), $0.ties) })
    } + [CommunityWords.moreBridges(bridges.count - bridges.bridges.count)].compactMap(\.self)
  }
}

extension CommunityChance {
  fileprivate var words: LocalizedText {
    CommunityWords.chance(
      isSurpassed: isSurpassed, standardScore: standardScore, rule: Int(Self.surpassingScore),
      found: isShorter ? found : nil, drawn: (mean, lowest, highest), draws: drawn.count)
  }
}

extension CommunityTrait {
  /// What of.
  var label: LocalizedText {
    switch aspect {
    case .kind(_, let label), .subkind(_, let label): label.inertLine
    case .near(_, let kind, _, let name): CommunityWords.near(kind.inertLine, name.inertLine)
    }
  }

  fileprivate var words: CommunityWords.Trait {
    CommunityWords.Trait(label, count: count, known: known, shareOverAll: shareOverAll)
  }
}
