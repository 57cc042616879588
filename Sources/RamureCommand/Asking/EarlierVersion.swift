import RamureAnalysis
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// The communities of an earlier version: as `ramure communities` wrote them, or found anew in an earlier ecosystem.
struct EarlierVersion {
  let file: String
  let part: PartRequest
  let projection: Projection
  let search: CommunitySearch

  func communities(
    _ reading: ReadingOptions, _ conversation: ConversationOptions, _ language: Language
  ) throws(Failure) -> PastCommunities {
    do {
      if let list = try CommunityListReader(encoding: reading.encoding).read(file) { return PastCommunities(list) }
    } catch {
      throw Failure(error)
    }
    var reading = reading
    reading.from = nil
    let earlier = try reading.read([file], conversation)
    do {
      return try conversation.watched { watch throws(Refusal) in
        try PastCommunities(of: earlier, part: part, as: projection, by: search, language: language, watch: watch)
      }
    } catch {
      switch Failure(error) {
      case .problem(let status, let diagnosis, nil): throw .problem(status, diagnosis, at: SourcePosition(file: file))
      case let other: throw other
      }
    }
  }
}

extension PastCommunities {
  fileprivate init(_ list: CommunityList) {
    self.init(
      list.entries.map { entry in
        Community(
          number: entry.number, identity: entry.identity, name: LocalizedText(verbatim: entry.name),
          members: entry.members)
      }, others: list.others)
  }
}
