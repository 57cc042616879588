import RamureAnalysis
import RamureModel
import RamureWording

/// What happened at each date of a series, with the names.
struct EvolutionHappenings {
  let answer: EvolutionAnswer
  let page: TextPage
  private var language: Language { page.language }

  /// How many who came, who left and how many communities are named for each date.
  private static let named = 8

  var text: String {
    let steps = answer.evolution.steps
    var text = page.heading(EvolutionWords.happenings)
    var quiet: [LocalizedText] = []
    for (place, step) in steps.enumerated() {
      let lines = lines(step, isFirst: place == 0)
      guard !lines.isEmpty else {
        quiet.append(step.step.label)
        continue
      }
      text += unchanged(quiet) + block(step.step.label, lines)
      quiet = []
    }
    return text + unchanged(quiet)
  }

  /// Dates at which nothing happened, in one line.
  private func unchanged(_ dates: [LocalizedText]) -> String {
    guard let first = dates.first, let last = dates.last else { return "" }
    return block(dates.count == 1 ? first : EvolutionWords.run(from: first, to: last), [EvolutionWords.unchanged])
  }

  /// The first line stands beside the date, the others below.
  private func block(_ date: LocalizedText, _ lines: [LocalizedText]) -> String {
    let title = date.asHeading[language]
    return page.line("\(title) \(lines[0][language])", hanging: 4)
      + lines.dropFirst().map(page.item).joined()
  }

  private func lines(_ step: EvolutionStep, isFirst: Bool) -> [LocalizedText] {
    let communities = step.communities.map { isFirst ? [found($0)] : changes($0) } ?? []
    guard !isFirst else { return [EvolutionWords.start(step.nodes.count, step.relationCount)] + communities }
    var lines = arrivals(step)
    lines += [EvolutionWords.relations(new: step.relationsCame, gone: step.relationsLeft)].compactMap(\.self)
    return lines + communities
  }

  /// Who came and who left, where anybody did.
  func arrivals(_ step: EvolutionStep) -> [LocalizedText] {
    var lines: [LocalizedText] = []
    if !step.came.isEmpty { lines.append(EvolutionWords.arrived(step.came.count, names(step.came))) }
    if !step.left.isEmpty { lines.append(EvolutionWords.departed(step.left.count, names(step.left))) }
    return lines
  }

  private func names(_ nodes: [Int]) -> LocalizedText {
    FragilityWords.list(byStory(nodes).map(answer.titled), most: Self.named)
  }

  /// Actors first, then what they do, then what comes of it.
  private func byStory(_ nodes: [Int]) -> [Int] {
    let kinds = answer.ecosystem.vocabulary.nodeKinds
    let order = NodeKind.Family.allCases
    func rank(_ node: Int) -> (Int, Int) {
      let kind = answer.ecosystem.nodes[node].kindNumber
      return (order.firstIndex(of: kinds[kind].family) ?? order.count, kind)
    }
    return nodes.map { (rank($0), $0) }.sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }.map(\.1)
  }

  private func found(_ communities: EvolutionCommunities) -> LocalizedText {
    EvolutionWords.communities(
      communities.all.count,
      EvolutionWords.list(
        communities.all.map { EvolutionWords.sized($0.number, $0.name.inertLine, $0.members.count) }, most: Self.named))
  }

  private func changes(_ communities: EvolutionCommunities) -> [LocalizedText] {
    var names: [Int: LocalizedText] = [:]
    for community in communities.all { names[community.number] = community.name.inertLine }
    for community in communities.gone { names[community.number] = community.name.inertLine }
    func titled(_ number: Int) -> LocalizedText {
      names[number].map { EvolutionWords.titled(number, $0) } ?? LocalizedText(verbatim: String(number))
    }
    var (resized, split, appeared, merged, ended) = (
      [LocalizedText](), [LocalizedText](), [LocalizedText](), [LocalizedText](), [LocalizedText]()
    )
    for community in communities.all {
      let (name, size) = (community.name.inertLine, community.members.count)
      switch community.origin {
      case .continued(let before) where before != size:
        resized.append(EvolutionWords.changed(community.number, name, from: before, to: size))
      case .splitOff(let from):
        split.append(EvolutionWords.from(EvolutionWords.sized(community.number, name, size), titled(from)))
      case .appeared: appeared.append(EvolutionWords.sized(community.number, name, size))
      case .first, .continued: break
      }
    }
    for community in communities.gone {
      let sized = EvolutionWords.sized(community.number, community.name.inertLine, community.size)
      if let into = community.mergedInto {
        merged.append(EvolutionWords.into(sized, titled(into)))
      } else {
        ended.append(sized)
      }
    }
    let kinds: [([LocalizedText], (Int, LocalizedText) -> LocalizedText)] = [
      (appeared, EvolutionWords.appeared), (split, EvolutionWords.splitOff), (merged, EvolutionWords.merged),
      (ended, EvolutionWords.ended), (resized, EvolutionWords.resized),
    ]
    return kinds.filter { !$0.0.isEmpty }.map { names, sentence in
      sentence(names.count, EvolutionWords.list(names, most: Self.named))
    }
  }
}
