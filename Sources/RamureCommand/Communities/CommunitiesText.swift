import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for people, in sentences.
struct CommunitiesText {
  let report: CommunitiesReport
  let language: Language

  /// How many members of each community are named, how many traits told.
  private static let membersNamed = 5
  private static let traitsTold = 4
  /// How many of those between two communities are named.
  private static let betweenNamed = 5
  /// How many at the ends of ties between two communities are named.
  private static let endsNamed = 3

  var text: String {
    guard report.view.network.nodeCount > 0 else { return folded(CommunityWords.nothing) + view }
    var blocks = [overview]
    let joined = report.communities.joined
    for (place, community) in joined.enumerated().prefix(report.shown.count) { blocks.append(block(community, place)) }
    let rest = joined.count - min(joined.count, report.shown.count)
    if rest > 0 { blocks.append(folded(CommunityWords.more(rest, total: joined.count))) }
    blocks.append(bridges)
    if let (lineage, _) = report.lineage { blocks += LineageText(report, lineage, language).blocks }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" + view
  }

  private var view: String { folded(report.description.inParentheses, hanging: 1) }

  private var overview: String {
    let communities = report.communities
    let whole = LocalizedText.sentences([
      CommunityWords.size(
        nodes: report.view.network.nodeCount, ties: report.view.network.undirected().edgeCount,
        sizes: communities.joined.map(\.size)),
      CommunityWords.alone(communities.aloneCount),
      CommunityWords.unlisted(
        nodes: communities.unlisted.nodes, communities: communities.unlisted.communities,
        minSize: communities.search.minSize),
      CommunityWords.modularity(
        communities.modularity, coverage: communities.coverage, communities: communities.joined.count),
      CommunityWords.codelength(communities.codelength),
    ])
    var changes: LocalizedText?
    if let (lineage, file) = report.lineage { changes = CommunityWords.changes(lineage.counts, since: file.inertLine) }
    let search = communities.search
    let isCutShort = search.effort(in: report.view.network) == .quick && !search.isQuick
    return ([whole] + (isCutShort ? [CommunityWords.cutShort] : []) + trust + [changes].compactMap(\.self)).map {
      folded($0)
    }.joined()
  }

  private var trust: [LocalizedText] {
    guard report.communities.modularity != nil else { return [] }
    guard let stability = report.stability else {
      return report.communities.search.algorithm.isRandom ? [] : [CommunityWords.withoutChance]
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
      CommunityWords.stability(
        verdict, searches: stability.seedCount, areShorter: stability.isShorter, agreement: stability.agreement,
        same: stability.sameCount),
      CommunityWords.between(
        named.map { node in
          let all = report.communities.all
          let numbers = [Int(report.communities.groups[node]), Int(stability.firmness.elsewhere[node])]
            .map { all[$0].number }
          return (report.name(node), (numbers[0], numbers[1]))
        }, total: between.count),
    ].compactMap(\.self)
  }

  private func block(_ community: Community, _ place: Int) -> String {
    let title = CommunityWords.title(community.number, community.name.inertLine, size: community.size)
    var lines: [LocalizedText?] = [
      CommunityWords.members(community.byCentrality.map(report.name), most: Self.membersNamed),
      CommunityWords.traits(report.traits[place].prefix(Self.traitsTold).map(\.words)),
      CommunityWords.openness(community.shareAcross),
    ]
    if let firmness = report.firmness(of: community), firmness < CommunityStability.firm {
      lines.append(CommunityWords.loose(firmness: firmness))
    }
    if let (lineage, _) = report.lineage { lines += LineageText(report, lineage, language).lines(of: place) }
    return folded(title, hanging: 3) + lines.compactMap(\.self).map(indented).joined()
  }

  private var bridges: String {
    let bridges = report.bridges.bridges
    guard !bridges.isEmpty else { return "" }
    let all = report.communities.all
    return folded(HelpWords.heading(CommunityWords.bridges))
      + bridges.map { bridge in
        let (one, other) = (all[bridge.one], all[bridge.other])
        return listed(
          CommunityWords.bridge(
            (one.number, one.name.inertLine), (other.number, other.name.inertLine), ties: bridge.ties,
            through: bridge.through.prefix(Self.endsNamed).map { (report.name($0.node), $0.ties) }))
      }.joined()
      + (CommunityWords.moreBridges(report.bridges.count - bridges.count).map(listed) ?? "")
  }

  private func folded(_ text: LocalizedText, hanging: Int = 0) -> String {
    LineFolding.folded(text[language], to: Terminal.columns, hanging: hanging)
  }

  private func indented(_ text: LocalizedText) -> String {
    LineFolding.folded("   " + text[language], to: Terminal.columns, hanging: 5)
  }

  private func listed(_ text: LocalizedText) -> String {
    LineFolding.folded("  " + text[language], to: Terminal.columns, hanging: 4)
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
