import RamureAnalysis
import RamureFormats
import RamureModel
import RamureQuery
import RamureWording

/// Looks for communities as the options say, now and in an earlier version.
struct CommunityFinding {
  let search: CommunitySearch
  let reading: ReadingOptions
  let part: PartRequest
  let conversation: ConversationOptions
  /// How a part of an ecosystem is looked at as a network.
  let projected: (SeenPart) throws(Failure) -> ProjectedNetwork

  /// Above so many steps a search that takes ties away one by one does not end within minutes.
  static let mostSteps = 2e11

  func communities(of view: ProjectedNetwork) throws(Failure) -> Communities {
    let (nodes, ties) = (view.network.nodeCount, view.network.edgeCount)
    if search.algorithm == .girvanNewman, Double(nodes) * Double(ties) * Double(ties) > Self.mostSteps {
      throw .problem(.unavailable, .tooManyTies(ties, search.algorithm.rawValue), at: nil)
    }
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return search.communities(of: view) { bar.report(CommunityWords.searching[Speech.current.language], $0) }
  }

  /// The communities of an earlier version: as `ramure communities` wrote them, or found anew in an earlier ecosystem.
  func past(in file: String, _ language: Language) throws(Failure) -> PastCommunities {
    do {
      if let list = try CommunityListReader(encoding: reading.encoding).read(file) { return PastCommunities(list) }
    } catch {
      throw Failure(error)
    }
    var reading = reading
    reading.from = nil
    let whole = try reading.read([file], conversation)
    do {
      let seen = try part.ofEarlier(whole).applied(to: whole, language)
      return PastCommunities(try communities(of: try projected(seen)))
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

extension PartRequest {
  /// The same part of an earlier version, which need not know everybody that is left out now.
  fileprivate func ofEarlier(_ whole: Ecosystem) -> PartRequest {
    let lookup = ActorLookup(in: whole)
    var request = self
    request.allowsAbsentKinds = true
    request.without = without.filter { name in
      if case .none = lookup.find(name) { return false }
      return true
    }
    return request
  }
}
