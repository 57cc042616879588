import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What became of communities since an earlier version, for people.
struct LineageText {
  private let answer: CommunitiesAnswer
  private let lineage: CommunityLineage
  private let page: TextPage

  /// How many of those that ended, and of those that moved, are told.
  private static let linesTold = 10

  init(_ answer: CommunitiesAnswer, _ lineage: CommunityLineage, _ page: TextPage) {
    (self.answer, self.lineage, self.page) = (answer, lineage, page)
  }

  /// What is said of one community.
  func lines(of place: Int) -> [LocalizedText?] {
    let merged = lineage.past.all.indices.filter { lineage.fates[$0] == .merged(into: place) }
      .map { (name(ofPast: $0), lineage.past.all[$0].members.count) }
    let joined = CommunityWords.mergedInto(merged)
    switch lineage.origins[place] {
    case .alone: return []
    case .appeared: return [CommunityWords.isNew, joined]
    case .splitOff(let from): return [CommunityWords.split(from: name(ofPast: from)), joined]
    case .goesOn(let from): return [CommunityWords.goesOn(exchange(place, from)), joined, namesake(place)]
    }
  }

  /// What is said below all communities.
  var blocks: [String] {
    let ended = lineage.past.all.indices.filter { lineage.fates[$0] == .ended }
    let endedLines = ended.prefix(Self.linesTold).map(endedLine)
    let moves = lineage.moves.prefix(Self.linesTold).map { move in
      CommunityWords.move(answer.name(move.node), from: name(ofPast: move.from), to: name(of: move.to))
    }
    return [
      block(CommunityWords.endedHeading, endedLines, total: ended.count),
      block(CommunityWords.movedHeading, moves, total: lineage.moves.count),
    ]
  }

  private func block(_ heading: LocalizedText, _ lines: [LocalizedText], total: Int) -> String {
    guard !lines.isEmpty else { return "" }
    let rest = total - lines.count
    return heading.asHeading[page.language] + "\n"
      + (lines + (rest > 0 ? [CommunityWords.moreOfLineage(rest)] : [])).map(page.item).joined()
  }

  private func exchange(_ place: Int, _ from: Int) -> CommunityWords.Exchange {
    let members = answer.communities.all[place].members
    let past = lineage.past.all[from]
    var exchange = CommunityWords.Exchange()
    (exchange.before, exchange.now) = (past.members.count, members.count)
    let stayed = members.count { lineage.earlier[$0] == Int32(from) }
    exchange.newcomers = members.count { lineage.isNewcomer($0) }
    exchange.joined = members.count - stayed - exchange.newcomers
    exchange.gone = lineage.gone[from].count
    exchange.left = past.members.count - stayed - exchange.gone
    return exchange
  }

  /// Where the one is that it was named after, where that is not in it.
  private func namesake(_ place: Int) -> LocalizedText? {
    let community = answer.communities.all[place]
    let node = answer.view.ecosystem.node(id: community.identity).flatMap { answer.view.networkNode($0.number) }
    guard let node else {
      // What is known by something else than a node's id is named after nobody.
      let wasNode = lineage.past.all.contains { $0.members.contains { $0.isSameText(as: community.identity) } }
      return wasNode ? CommunityWords.namesake(community.name.inertLine, isNowIn: nil) : nil
    }
    let group = answer.communities.groups[node]
    guard group >= 0, Int(group) != place else { return nil }
    return CommunityWords.namesake(answer.name(node), isNowIn: name(of: Int(group)))
  }

  private func endedLine(_ place: Int) -> LocalizedText {
    var counts: [Int: Int] = [:]
    for node in lineage.earlier.indices where lineage.earlier[node] == Int32(place) {
      let group = Int(answer.communities.groups[node])
      if group >= 0, answer.communities.all[group].size > 1 { counts[group, default: 0] += 1 }
    }
    let now = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { (name(of: $0.key), $0.value) }
    return CommunityWords.ended(
      name(ofPast: place), size: lineage.past.all[place].members.count, gone: lineage.gone[place].count, now: now)
  }

  private func name(ofPast place: Int) -> LocalizedText { lineage.past.all[place].name.inertLine }

  private func name(of place: Int) -> LocalizedText { answer.communities.all[place].name.inertLine }
}

extension CommunityLineage {
  /// How many of each there are.
  var counts: CommunityWords.Changes {
    var changes = CommunityWords.Changes()
    for fate in fates {
      switch fate {
      case .goesOn: changes.goOn += 1
      case .merged: changes.merged += 1
      case .ended: changes.ended += 1
      case .alone: break
      }
    }
    for origin in origins {
      switch origin {
      case .splitOff: changes.splitOff += 1
      case .appeared: changes.appeared += 1
      case .goesOn, .alone: break
      }
    }
    (changes.newcomers, changes.moved) = (newcomers.count, moves.count)
    changes.gone = gone.reduce(0) { $0 + $1.count }
    return changes
  }
}
