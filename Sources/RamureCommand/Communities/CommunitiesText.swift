import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for people, in sentences.
struct CommunitiesText {
  let report: CommunitiesReport
  let language: Language

  /// How many members of each community are named.
  private static let membersNamed = 5

  var text: String {
    let communities = report.communities
    guard report.view.network.nodeCount > 0 else {
      return folded(CommunityWords.nothing) + view
    }
    var text = folded(overview) + "\n"
    let joined = communities.joined
    for community in joined.prefix(report.shown.count) { text += block(community) + "\n" }
    let rest = joined.count - min(joined.count, report.shown.count)
    if rest > 0 { text += folded(CommunityWords.more(rest, total: joined.count)) + "\n" }
    return text + view
  }

  private var view: String { folded(report.description.inParentheses, hanging: 1) }

  private var overview: LocalizedText {
    let communities = report.communities
    return .sentences([
      CommunityWords.size(
        nodes: report.view.network.nodeCount, ties: report.view.network.undirected().edgeCount,
        sizes: communities.joined.map(\.size)),
      CommunityWords.alone(communities.aloneCount),
      CommunityWords.unlisted(
        nodes: communities.unlisted.nodes, communities: communities.unlisted.communities,
        minSize: communities.search.minSize),
      CommunityWords.modularity(communities.modularity, coverage: communities.coverage),
    ])
  }

  private func block(_ community: Community) -> String {
    let title = CommunityWords.title(community.number, community.name.inertLine, size: community.size)
    let central = community.byCentrality.filter { $0 != community.central }
    let members = [community.central] + central
    return folded(title, hanging: 3)
      + indented(CommunityWords.members(members.map(report.name), most: Self.membersNamed))
  }

  private func folded(_ text: LocalizedText, hanging: Int = 0) -> String {
    LineFolding.folded(text[language], to: Terminal.columns, hanging: hanging)
  }

  private func indented(_ text: LocalizedText) -> String {
    LineFolding.folded("   " + text[language], to: Terminal.columns, hanging: 5)
  }
}
