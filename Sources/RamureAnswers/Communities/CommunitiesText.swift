import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for people, in sentences.
struct CommunitiesText {
  let answer: CommunitiesAnswer
  let page: TextPage

  var text: String {
    guard answer.view.network.nodeCount > 0 else { return page.paragraph(CommunityWords.nothing) + view }
    var blocks = [overview]
    let joined = answer.communities.joined
    for (place, community) in joined.enumerated().prefix(answer.shown.count) { blocks.append(block(community, place)) }
    let rest = joined.count - min(joined.count, answer.shown.count)
    if rest > 0 { blocks.append(page.paragraph(CommunityWords.more(rest, total: joined.count))) }
    blocks.append(bridges)
    if let lineage = answer.lineage { blocks += LineageText(answer, lineage, page).blocks }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" + view
  }

  private var view: String { page.note(answer.description) }

  private var overview: String {
    var changes: LocalizedText?
    if let lineage = answer.lineage {
      changes = CommunityWords.changes(lineage.counts, since: answer.earlierName.inertLine)
    }
    let isCutShort = answer.isCutShort ? [CommunityWords.cutShort] : []
    return ([answer.summary] + isCutShort + answer.trust + [changes].compactMap(\.self)).map(page.paragraph).joined()
  }

  private func block(_ community: Community, _ place: Int) -> String {
    let title = CommunityWords.title(community.number, community.name.inertLine, size: community.size)
    var lines = answer.lines(of: community, place)
    if let lineage = answer.lineage {
      lines += LineageText(answer, lineage, page).lines(of: place).compactMap(\.self)
    }
    return page.line(title, hanging: 3) + lines.map { page.line($0, indent: 3) }.joined()
  }

  private var bridges: String {
    guard !answer.bridges.bridges.isEmpty else { return "" }
    return page.heading(CommunityWords.bridges) + answer.bridgeLines.map(page.item).joined()
  }

}
