import RamureDrawing
import RamureWording

/// Which groups there are, what holds them together, and what ties them.
struct CommunitiesChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    let report = matter.communities
    var blocks = [matter.paragraph([report.summary] + report.trust)]
    let joined = report.communities.joined
    for (place, community) in joined.enumerated().prefix(report.shown.count) {
      blocks.append(
        matter.heading(CommunityWords.title(community.number, community.name.inertLine, size: community.size)))
      blocks.append(matter.paragraph(report.lines(of: community, place)))
    }
    if let more = matter.more(joined.count - report.shown.count) { blocks.append(matter.paragraph(more)) }
    if !report.bridgeLines.isEmpty {
      blocks += [matter.heading(CommunityWords.bridges), matter.list(report.bridgeLines)]
    }
    return blocks + [matter.note(report.description)]
  }
}
