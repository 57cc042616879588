import RamureDrawing
import RamureWording

/// Which groups there are, what holds them together, and what ties them.
struct CommunitiesChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    let answer = matter.communities
    var blocks = [matter.paragraph([answer.summary] + answer.trust)]
    let joined = answer.communities.joined
    for (place, community) in joined.enumerated().prefix(answer.shown.count) {
      blocks.append(
        matter.heading(CommunityWords.title(community.number, community.name.inertLine, size: community.size)))
      blocks.append(matter.paragraph(answer.lines(of: community, place)))
    }
    if let more = matter.more(joined.count - answer.shown.count) { blocks.append(matter.paragraph(more)) }
    if !answer.bridgeLines.isEmpty {
      blocks += [matter.heading(CommunityWords.bridges), matter.list(answer.bridgeLines)]
    }
    return blocks + [matter.note(answer.description)]
  }
}
