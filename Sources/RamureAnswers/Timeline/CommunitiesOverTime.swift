import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// The communities of an ecosystem at several dates, as a picture: joins what `EvolutionSurvey` finds with how it is drawn.
struct CommunitiesOverTime {
  /// How many dates are drawn; `nil` for as many years as fit on a page.
  let columns: Int?
  /// How many communities at most; `nil` for as many as can be told apart.
  let most: Int?
  let watch: Watch

  /// A smaller one has no story of its own.
  static let leastMembers = 3
  private static let usualColumns = 12
  private static let usualCommunities = 24

  func chart(of seen: SeenPart, _ options: TimelineOptions) throws(Refusal) -> Chart {
    guard let years = TimelineComposer(options: options).years(of: seen.ecosystem) else { throw Refusal(.undated) }
    let evolution = try evolution(of: seen, from: years.first, to: years.last)
    let drawn = DrawnCommunities(
      evolution, places: places(in: evolution.steps.count), most: most ?? Self.usualCommunities,
      least: Self.leastMembers)
    guard let series = drawn.series else { throw .unavailable(.noCommunityEver(Self.leastMembers)) }
    var notes = options.filters.isEmpty ? [] : [MapWording.filters(options.filters)]
    notes.append(AlluvialWording.method)
    if evolution.undatedNodes > 0 || evolution.undatedRelations > 0 {
      notes.append(AlluvialWording.undated(nodes: evolution.undatedNodes, relations: evolution.undatedRelations))
    }
    if drawn.mostAlone > 0 || drawn.leftOut > 0 {
      notes.append(
        AlluvialWording.leftOut(nodes: drawn.mostAlone, under: Self.leastMembers, communities: drawn.leftOut))
    }
    return AlluvialComposer(theme: options.theme, language: options.language, title: options.title, notes: notes)
      .chart(of: series, in: seen.ecosystem)
  }

  /// The steps that are drawn: so many as asked for, spread evenly; else every one, every second, every third…
  private func places(in steps: Int) -> [Int] {
    if let columns { return EvenDates.places(of: steps, columns) }
    let pace = (steps + Self.usualColumns - 1) / Self.usualColumns
    let places = Array(stride(from: 0, to: steps, by: pace))
    return places.last == steps - 1 ? places : places + [steps - 1]
  }

  /// Every year is looked at, or every quarter or month where more dates are asked for than there are years.
  private func evolution(
    of seen: SeenPart, from first: PartialDate, to last: PartialDate
  ) throws(Refusal) -> Evolution {
    let dates = EvenDates(from: first, to: last)
    let series = try dates.series(atLeast: columns ?? 1)
    do {
      return try EvolutionSurvey(series, metrics: []).evolution(
        of: seen.selected, progress: watch.over(EvolutionWords.happenings))
    } catch {
      throw Refusal(error)
    }
  }
}

/// Which dates and communities of an evolution are drawn, and who goes from which to which.
struct DrawnCommunities {
  /// `nil` where there is no community at any of the dates.
  let series: CommunitySeries?
  /// How many nodes at most are in no community that is large enough, at one of the dates.
  let mostAlone: Int
  /// How many communities are left out for having fewer members than others.
  let leftOut: Int

  init(_ evolution: Evolution, places: [Int], most: Int, least: Int) {
    let steps = places.map { evolution.steps[$0] }
    let large = steps.map { step in (step.communities?.all ?? []).filter { $0.members.count >= least } }
    mostAlone = zip(steps, large).map { $0.nodes.count - $1.reduce(0) { $0 + $1.members.count } }.max() ?? 0

    // The most members over time first; ties go to the one that was there first.
    var totals: [Int: Int] = [:]
    for community in large.joined() { totals[community.number, default: 0] += community.members.count }
    let kept = Set(totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key))
    leftOut = totals.count - kept.count
    guard !kept.isEmpty else {
      series = nil
      return
    }
    let drawn = large.map { $0.filter { kept.contains($0.number) } }
    let identities = Self.identities(of: Array(drawn.joined()))
    series = CommunitySeries(
      drawn.enumerated().map { place, communities in
        CommunitySeries.Column(
          date: steps[place].step.description,
          blocks: communities.map {
            CommunitySeries.Block(
              identity: identities[$0.number] ?? $0.identity, name: $0.name, members: $0.members.count)
          }, flows: place + 1 < drawn.count ? Self.flows(from: communities, to: drawn[place + 1]) : [])
      })
  }

  /// A community is known by the node it was first named after; one that another was named after before by its number too.
  private static func identities(of communities: [EvolutionCommunities.Community]) -> [Int: String] {
    var numbers: [String: Int] = [:]
    var identities: [Int: String] = [:]
    for community in communities where identities[community.number] == nil {
      let isTaken = numbers[community.identity].map { $0 != community.number } ?? false
      numbers[community.identity] = numbers[community.identity] ?? community.number
      identities[community.number] = isTaken ? "\(community.identity) \(community.number)" : community.identity
    }
    return identities
  }

  private static func flows(
    from communities: [EvolutionCommunities.Community], to next: [EvolutionCommunities.Community]
  ) -> [CommunitySeries.Flow] {
    var communityOfNode: [Int: Int] = [:]
    for (place, community) in next.enumerated() {
      for node in community.members { communityOfNode[node] = place }
    }
    return communities.enumerated().flatMap { place, community -> [CommunitySeries.Flow] in
      var counts = next.map { _ in 0 }
      for node in community.members {
        if let to = communityOfNode[node] { counts[to] += 1 }
      }
      return counts.enumerated().filter { $0.element > 0 }.map {
        CommunitySeries.Flow(from: place, to: $0.offset, members: $0.element)
      }
    }
  }
}
