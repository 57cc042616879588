import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// The ways from one actor to another, the shortest first: written one after the other as they are found.
public struct PathAnswer: StreamedAnswer {
  public var sheetTitle: LocalizedText { PathWords.sheet }
  public let found: FoundPaths
  public let language: Language
  /// The shortest; `nil` where there is no way.
  public let first: ConnectingPath?
  let description: LocalizedText
  public let mostForPeople: Int?

  /// Looks for ways from the first whom the question is about to the second.
  ///
  /// - Parameters:
  ///   - count: how many; `nil` for all there are.
  ///   - within: in at most so many ties; `nil` for any number.
  ///   - most: how many of all to show people, where no number was asked for.
  /// - Throws: a refusal where all are asked for, without a bound, and there are too many.
  public init(of view: AskedView, count: Int? = 1, within: Int? = nil, most: Int? = nil) throws(Refusal) {
    precondition(view.actors.count == 2, "a way leads from one to another")
    let question = PathQuestion(from: view.actors[0], to: view.actors[1], count: count, within: within)
    found = question.answer(in: view.projected)
    (description, language) = (view.projected.description, view.language)
    mostForPeople = count == nil ? most : nil
    if count == nil, within == nil, found.areMore(than: Self.mostPaths) {
      throw .question(.tooManyPaths(Self.mostPaths))
    }
    first = found.paths.first { _ in true }
  }

  /// How many paths there may be where all are asked for, without a bound on their ties.
  private static let mostPaths = 100_000

  /// The first is found already: where no more are wanted, nobody looks again.
  public var parts: AnySequence<ConnectingPath> {
    found.question.count == 1 || first == nil ? AnySequence([first].compactMap(\.self)) : AnySequence(found.paths)
  }

  public var isEmpty: Bool { first == nil }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  /// Lengths are told where the view has some.
  private func length(_ path: ConnectingPath) -> Double? {
    found.view.network.distances == nil ? nil : path.length
  }

  // MARK: - As a picture

  /// How many paths are drawn, unless a number was asked for.
  private static let mostDrawn = 20

  package var map: AnswerMap {
    let (from, to) = (found.question.from, found.question.to)
    let paths = Array(parts.prefix(found.question.count ?? Self.mostDrawn))
    let telling = RelationTelling(in: found.view.ecosystem)
    return AnswerMap(
      ecosystem: found.view.ecosystem, nodes: Set([from, to] + paths.flatMap(\.nodes)).sorted(),
      relations: paths.flatMap(\.relations), focus: [from, to],
      title: AnswerMapWords.path(from: telling.name(from), to: telling.name(to)), language: language)
  }

  // MARK: - For people

  public func lines(of path: ConnectingPath, number: Int, isOnly: Bool, on page: TextPage) -> String {
    let page = TellingPage(found.view.ecosystem, page)
    let (from, to) = (found.question.from, found.question.to)
    let chain = page.telling.chain(path)[language].inertLine
    if isOnly {
      let passed = path.nodes.dropFirst().dropLast().map(page.title)
      let headline = PathWords.headline(
        from: page.title(from), to: page.title(to), through: passed, ties: path.steps.count, length: length(path),
        language)
      return page.line(headline) + "\n" + page.line(chain, indent: 2) + "\n" + sentences(path, on: page, indent: 2)
        + page.sources(of: path.relations)
    }
    let heading =
      number == 1
      ? page.line(
        PathWords.severalFrom(page.name(from), to: page.name(to), byTies: found.question.within != nil, language))
        + "\n" : ""
    let measure = PathWords.measure(ties: path.steps.count, length: length(path))[language]
    return heading + page.line("\(number). (\(measure)) \(chain)", hanging: 3)
      + (isTold ? sentences(path, on: page, indent: 5) : "") + "\n"
  }

  /// Each tie in a sentence stands below its path where there are few paths.
  private var isTold: Bool { found.question.count.map { $0 <= 3 } ?? false }

  private func sentences(_ path: ConnectingPath, on page: TellingPage, indent: Int) -> String {
    path.relations.map { page.line(page.sentence($0), indent: indent) }.joined()
  }

  public func end(isEmpty: Bool, hasMore: Bool, on page: TextPage) -> String {
    let page = TellingPage(found.view.ecosystem, page)
    let view = page.line(description.inParentheses)
    guard isEmpty else { return (hasMore ? page.line(PathWords.more) : "") + view }
    let (from, to) = (page.name(found.question.from), page.name(found.question.to))
    return page.line(PathWords.nothing(from: from, to: to, language)) + reason(on: page) + view
  }

  /// Why there is no way.
  private func reason(on page: TellingPage) -> String {
    switch found.separation {
    case .tooFar(let path):
      return page.line(PathWords.tooFar(found.question.within ?? 0))
        + page.line(page.telling.chain(path)[language], indent: 2)
    case .againstDirection(let path):
      return page.line(PathWords.againstDirection) + page.line(page.telling.chain(path)[language], indent: 2)
    case .apart(let from, let to):
      return [(from, found.question.from), (to, found.question.to)].map { part, node in
        page.line(
          PathWords.part(
            of: page.name(node), size: part.size, central: part.central == node ? nil : page.name(part.central),
            language))
      }.joined()
    }
  }
}
