import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// What a question is asked of: the part of an ecosystem that is looked at, seen as a network.
///
/// Everything that is asked of a network starts here, whoever asks: whatever an answer says of how it looked comes from
/// one place.
///
/// ```swift
/// let view = try AskedView(of: ecosystem, part: PartRequest(kinds: ["organisation"]), as: Projection(form: .partners))
/// let brokers = BrokersAnswer(of: view, by: .subkind)
/// ```
public struct AskedView: Sendable {
  /// All of the ecosystem.
  public let whole: Ecosystem
  /// The part that was asked for.
  public let seen: SeenPart
  /// The part as a network.
  public let projected: ProjectedNetwork
  /// Whom the question is about, by their numbers in the part, in the order they were named.
  public let actors: [Int]
  /// The language of the answer.
  public let language: Language

  /// Looks at a part of an ecosystem.
  ///
  /// - Parameters:
  ///   - names: whom the question is about, by id or by name.
  ///   - part: which part; all of it unless said.
  ///   - projection: who is tied to whom, which way, how strongly. Its selection is replaced by that of the part.
  ///   - language: of the answer; that of the ecosystem unless said, else English.
  /// - Throws: where a name or a kind is unknown, where a name means several or two names mean the same, where the options
  ///   leave out whom the question is about, or where a weight of the data is none.
  public init(
    of whole: Ecosystem, about names: [String] = [], part: PartRequest = PartRequest(),
    as projection: Projection = Projection(), language: Language? = nil
  ) throws(Refusal) {
    let language = language ?? whole.header.language ?? .english
    let lookup = ActorLookup(in: whole)
    var nodes: [Node] = []
    for name in names {
      let node = whole.nodes[try lookup.one(name)]
      guard !nodes.contains(where: { $0.number == node.number }) else {
        throw .question(.askedTwice(node.name.text(language)))
      }
      nodes.append(node)
    }
    let seen = try part.applied(to: whole, language)
    actors = try nodes.map { node throws(Refusal) in try seen.number(of: node, language) }
    (self.whole, self.seen, self.language) = (whole, seen, language)
    projected = try seen.projected(projection)
  }

  /// All of an ecosystem, in the plain view: nothing can stand in the way.
  init(all whole: Ecosystem, language: Language) {
    (self.whole, self.language, actors) = (whole, language, [])
    seen = SeenPart(all: whole)
    projected = Projection.plainView(of: whole)
  }

  /// The same part in another view.
  init(_ asked: AskedView, as projected: ProjectedNetwork) {
    (whole, seen, actors, language) = (asked.whole, asked.seen, asked.actors, asked.language)
    self.projected = projected
  }

  /// The view in words, with what narrows it and what of its weights a measure leaves unread.
  func description(reading weights: Metric.Reading) -> LocalizedText {
    let description = projected.description
    return projected.projection.told(
      seen.nearness.map { description.narrowed(to: $0) } ?? description, reading: weights)
  }
}

extension SeenPart {
  /// The part as a network.
  package func projected(_ projection: Projection) throws(Refusal) -> ProjectedNetwork {
    var projection = projection
    projection.selection = selection
    do {
      return try projection.applied(to: selected)
    } catch {
      throw Refusal(error)
    }
  }
}

extension Refusal {
  init(_ error: InvalidProjection) {
    self =
      switch error {
      case .settings(let diagnoses): .question(diagnoses[0])
      case .data(let invalid): .data(invalid)
      }
  }
}
