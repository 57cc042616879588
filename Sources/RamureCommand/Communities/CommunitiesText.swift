import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities for people, in sentences.
struct CommunitiesText {
  let report: CommunitiesReport
  let language: Language

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
    var changes: LocalizedText?
    if let (lineage, file) = report.lineage { changes = CommunityWords.changes(lineage.counts, since: file.inertLine) }
    let isCutShort = report.isCutShort ? [CommunityWords.cutShort] : []
    return ([report.summary] + isCutShort + report.trust + [changes].compactMap(\.self)).map { folded($0) }.joined()
  }

  private func block(_ community: Community, _ place: Int) -> String {
    let title = CommunityWords.title(community.number, community.name.inertLine, size: community.size)
    var lines = report.lines(of: community, place)
    if let (lineage, _) = report.lineage {
      lines += LineageText(report, lineage, language).lines(of: place).compactMap(\.self)
    }
    return folded(title, hanging: 3) + lines.map(indented).joined()
  }

  private var bridges: String {
    guard !report.bridges.bridges.isEmpty else { return "" }
    return folded(HelpWords.heading(CommunityWords.bridges)) + report.bridgeLines.map(listed).joined()
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
