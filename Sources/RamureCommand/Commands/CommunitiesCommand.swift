import ArgumentParser
import RamureAnalysis
import RamureFormats
import RamureModel
import RamureNetwork
import RamureQuery
import RamureWording

/// `ramure communities`: which groups there are, and how far one may trust them.
struct CommunitiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("communities", .communities) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var communities: CommunityOptions

  @Option(help: ArgumentHelp(CommunityWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @Option(help: ArgumentHelp(CommunityWords.previous, slot: OptionWords.Slot.file), completion: .file())
  var previous: String?

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many communities a person is shown, unless they say.
  static let communitiesForPeople = 12

  func validate() throws {
    let language = Speech.current.language
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[language]) }
    if network.weightIs == .distance, communities.algorithm != .girvanNewman {
      throw ValidationError(CommunityWords.noDistances(communities.algorithm.rawValue)[language])
    }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.applied(to: whole, language)
    let projected = try network.applied(to: seen)
    let search = communities.search
    var found = try find(search, in: projected)
    var lineage: (CommunityLineage, file: String)?
    if let previous {
      let following = found.following(try past(in: previous, language))
      found = following.communities
      lineage = (following.lineage, previous)
    }
    let description = seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description
    let report = CommunitiesReport(
      found, in: whole, description: description.narrowed(to: search.words(in: projected.network)),
      stability: stability(of: found), lineage: lineage,
      most: top ?? (output.chosen == .table ? Self.communitiesForPeople : nil))
    try output.write(
      CommunitiesAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }

  /// Above so many steps a search that takes ties away one by one does not end within minutes.
  static let mostSteps = 2e11

  private func find(_ search: CommunitySearch, in view: ProjectedNetwork) throws(Failure) -> Communities {
    let (nodes, ties) = (view.network.nodeCount, view.network.edgeCount)
    if search.algorithm == .girvanNewman, Double(nodes) * Double(ties) * Double(ties) > Self.mostSteps {
      throw .problem(.unavailable, .tooManyTies(ties, search.algorithm.rawValue), at: nil)
    }
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return search.communities(of: view) { bar.report(CommunityWords.searching[Speech.current.language], $0) }
  }

  private func stability(of found: Communities) -> CommunityStability? {
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return found.search.stability(of: found) {
      bar.report(CommunityWords.progress[Speech.current.language], $0)
    }
  }

  /// The communities of an earlier version: as this command wrote them, or found anew in an earlier ecosystem.
  private func past(in file: String, _ language: Language) throws(Failure) -> PastCommunities {
    do {
      if let list = try CommunityListReader(encoding: source.reading.encoding).read(file) {
        return PastCommunities(list)
      }
    } catch {
      throw Failure(error)
    }
    var reading = source.reading
    reading.from = nil
    let whole = try reading.read([file], conversation)
    do {
      let seen = try view.ofEarlier(whole).applied(to: whole, language)
      return PastCommunities(try find(communities.search, in: try network.applied(to: seen)))
    } catch Failure.problem(let status, let diagnosis, nil) {
      throw .problem(status, diagnosis, at: SourcePosition(file: file))
    }
  }
}

extension PastCommunities {
  init(_ list: CommunityList) {
    self.init(
      list.entries.map { entry in
        Community(
          number: entry.number, identity: entry.identity, name: LocalizedText(verbatim: entry.name),
          members: entry.members)
      }, others: list.others)
  }
}

extension ViewOptions {
  /// The same options for an earlier version, which need not know everybody that is left out now.
  fileprivate func ofEarlier(_ whole: Ecosystem) -> ViewOptions {
    let lookup = ActorLookup(in: whole)
    var options = self
    options.without = without.filter { name in
      if case .none = lookup.find(name) { return false }
      return true
    }
    return options
  }
}
