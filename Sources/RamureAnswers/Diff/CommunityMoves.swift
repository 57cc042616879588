import RamureAnalysis
import RamureModel
import RamureWording

/// What became of communities between two versions, a line for each that is not what it was, and for each who moved.
struct CommunityMoves {
  private let communities: Communities
  private let lineage: CommunityLineage

  init(_ communities: Communities, _ lineage: CommunityLineage) {
    (self.communities, self.lineage) = (communities, lineage)
  }

  var lines: [LocalizedText] { now + before + moves }

  private var now: [LocalizedText] {
    communities.all.indices.compactMap { place in
      let community = communities.all[place]
      switch lineage.origins[place] {
      case .alone: return nil
      case .appeared: return DifferenceWords.communityAppeared(community.name, size: community.size)
      case .splitOff(let from):
        return DifferenceWords.communitySplit(
          community.name, size: community.size, from: lineage.past.all[from].name)
      case .goesOn(let from):
        let earlier = lineage.past.all[from].members.count
        return earlier == community.size
          ? nil : DifferenceWords.communitySize(community.name, before: earlier, after: community.size)
      }
    }
  }

  private var before: [LocalizedText] {
    lineage.past.all.indices.compactMap { place in
      let past = lineage.past.all[place]
      switch lineage.fates[place] {
      case .alone, .goesOn: return nil
      case .merged(let into): return DifferenceWords.communityMerged(past.name, into: communities.all[into].name)
      case .ended: return DifferenceWords.communityEnded(past.name, size: past.members.count)
      }
    }
  }

  private var moves: [LocalizedText] {
    lineage.moves.map { move in
      CommunityWords.move(
        LocalizedText(communities.view.node(move.node).name), from: lineage.past.all[move.from].name,
        to: communities.all[move.to].name)
    }
  }
}
