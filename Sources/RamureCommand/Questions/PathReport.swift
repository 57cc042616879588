import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// The ways from one actor to another, written one after the other as they are found.
///
/// There may be millions: what goes to standard output goes there path by path.
struct PathReport {
  let answer: PathAnswer
  let description: LocalizedText
  let language: Language
  let format: OutputOption.Format
  /// How many to write; `nil` for all there are.
  let most: Int?
  /// Whether the CSV marks what a spreadsheet would take for a formula.
  var marksFormulas = false

  var page: QuestionPage { QuestionPage(answer.view.ecosystem, language) }

  private var start: String { page.name(answer.question.from) }
  private var goal: String { page.name(answer.question.to) }

  /// Lengths are told where the view has some.
  func length(_ path: ConnectingPath) -> Double? {
    answer.view.network.distances == nil ? nil : path.length
  }

  /// Writes all paths, piece by piece. Returns whether there was one.
  func write(to write: (String) throws(Failure) -> Void) throws(Failure) -> Bool {
    let paths = answer.paths.makeIterator()
    guard let first = paths.next() else {
      try write(nothing())
      return false
    }
    var number = 0
    var next: ConnectingPath? = first
    while let path = next, number < most ?? .max {
      number += 1
      next = paths.next()
      try write(try piece(path, number: number, isOnly: number == 1 && next == nil))
    }
    try write(end(hasMore: next != nil))
    return true
  }

  private func piece(_ path: ConnectingPath, number: Int, isOnly: Bool) throws(Failure) -> String {
    switch format {
    case .table: return text(path, number: number, isOnly: isOnly)
    case .csv: return rows(of: [(number, path)]).csv().droppingLines(number == 1 ? 0 : 1)
    case .markdown: return rows(of: [(number, path)]).markdown(language).droppingLines(number == 1 ? 0 : 2)
    case .jsonl: return try page.json(path: path).rendered(isPretty: false)
    case .json:
      let lines = try page.json(path: path).rendered(isPretty: true).split(separator: "\n")
      let item = lines.map { "    \($0)" }.joined(separator: "\n")
      return (number == 1 ? "{\n  \"paths\" : [\n" : ",\n") + item
    }
  }

  private func end(hasMore: Bool) throws(Failure) -> String {
    switch format {
    case .table: return (hasMore ? page.line(PathWords.more) : "") + page.line(description.inParentheses)
    case .csv, .jsonl: return ""
    case .markdown: return "\n" + description.inParentheses[language].inertLine + "\n"
    case .json:
      let view = try JSONValue.text(description[language]).rendered(isPretty: false)
      return "\n  ],\n  \"view\" : \(view)}\n"
    }
  }

  // MARK: - For people

  private func text(_ path: ConnectingPath, number: Int, isOnly: Bool) -> String {
    let page = page
    let chain = page.telling.chain(path)[language].inertLine
    if isOnly {
      let passed = path.nodes.dropFirst().dropLast().map(page.title)
      let headline = PathWords.headline(
        from: page.title(answer.question.from), to: page.title(answer.question.to), through: passed,
        ties: path.steps.count, length: length(path), language)
      return page.line(headline) + "\n" + page.line(chain, indent: 2) + "\n" + sentences(path, indent: 2)
        + page.sources(of: path.relations)
    }
    let heading =
      number == 1
      ? page.line(
        PathWords.severalFrom(start, to: goal, byTies: answer.question.within != nil, language)) + "\n" : ""
    let measure = PathWords.measure(ties: path.steps.count, length: length(path))[language]
    return heading + page.line("\(number). (\(measure)) \(chain)", hanging: 3)
      + (isTold ? sentences(path, indent: 5) : "") + "\n"
  }

  /// Each tie in a sentence stands below its path where there are few paths.
  private var isTold: Bool { answer.question.count.map { $0 <= 3 } ?? false }

  private func sentences(_ path: ConnectingPath, indent: Int) -> String {
    path.relations.map { page.line(page.sentence($0), indent: indent) }.joined()
  }

  // MARK: - None

  private func nothing() throws(Failure) -> String {
    switch format {
    case .csv, .markdown: return rows(of: []).csvOrMarkdown(format, language)
    case .jsonl: return ""
    case .json:
      return try JSONValue.object([
        "paths": .array([]), "separation": separation(answer.separation), "view": .text(description[language]),
      ]).rendered(isPretty: true)
    case .table:
      return page.line(PathWords.nothing(from: start, to: goal, language)) + reason(answer.separation)
        + page.line(description.inParentheses)
    }
  }

  private func reason(_ separation: PathAnswer.Separation) -> String {
    let page = page
    switch separation {
    case .tooFar(let path):
      return page.line(PathWords.tooFar(answer.question.within ?? 0))
        + page.line(page.telling.chain(path)[language], indent: 2)
    case .againstDirection(let path):
      return page.line(PathWords.againstDirection) + page.line(page.telling.chain(path)[language], indent: 2)
    case .apart(let from, let to):
      return [(from, answer.question.from), (to, answer.question.to)].map { part, node in
        page.line(
          PathWords.part(
            of: page.name(node), size: part.size, central: part.central == node ? nil : page.name(part.central),
            language))
      }.joined()
    }
  }

  private func separation(_ separation: PathAnswer.Separation) -> JSONValue {
    switch separation {
    case .tooFar(let path): return .object(["reason": .text("within"), "path": page.json(path: path)])
    case .againstDirection(let path): return .object(["reason": .text("direction"), "path": page.json(path: path)])
    case .apart(let from, let to):
      func json(_ part: PathAnswer.Part) -> JSONValue {
        .object(["size": .integer(part.size), "central": page.json(node: part.central)])
      }
      return .object(["reason": .text("components"), "from": json(from), "to": json(to)])
    }
  }
}
