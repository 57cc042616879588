import RamureModel
import RamureWording

/// What some diagnoses mean, or which there are.
public struct ExplainAnswer: Answer {
  public var sheetTitle: LocalizedText { ExplainWords.sheet }
  public let explanations: [Explanation]
  public let language: Language
  /// Whether all are listed, by their codes.
  let isList: Bool

  /// - Parameter codes: those asked for; none for a list of all.
  /// - Throws: a refusal where a code is none, with the nearest.
  public init(_ codes: [String], language: Language) throws(Refusal) {
    self.language = language
    isList = codes.isEmpty
    var found: [Explanation] = []
    for code in codes {
      guard let explanation = Explanation.of(code) else {
        throw .question(.unknownCode(code, nearest: NearestNames().to(code, in: Explanation.all.map(\.code))))
      }
      found.append(explanation)
    }
    explanations = isList ? Explanation.all : found
  }

  public func text(on page: TextPage) -> String {
    if isList {
      return explanations.map { page.line("\($0.code): \($0.meaning[language])") }.joined()
        + "\n" + page.note(ExplainWords.listFoot)
    }
    return explanations.map { explanation in
      explanation.code + "\n" + page.line(explanation.meaning, indent: 2, hanging: 2) + "\n"
        + example(ExplainWords.wrong, explanation.wrong, page) + "\n"
        + example(ExplainWords.right, explanation.right, page)
    }.joined(separator: "\n")
  }

  private func example(_ title: LocalizedText, _ example: Explanation.Example, _ page: TextPage) -> String {
    let heading = page.heading(QuestionWording.noted(title, ExplainWords.form(example.form)))
    if example.form == .situation { return heading + page.line(example.text, indent: 2, hanging: 2) }
    // Lines of a file are not folded: they would be other lines.
    return heading
      + example.text[language].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  public var table: Table {
    var table = Table(columns: [
      Table.Column("code", ExplainWords.code), Table.Column("meaning", ExplainWords.meaning),
      Table.Column("wrong", ExplainWords.wrong), Table.Column("right", ExplainWords.right),
    ])
    for explanation in explanations {
      table.append([
        .text(explanation.code), .text(explanation.meaning[language]), .text(explanation.wrong.text[language]),
        .text(explanation.right.text[language]),
      ])
    }
    return table
  }

  public var json: JSONValue {
    func example(_ example: Explanation.Example) -> JSONValue {
      .object(["form": .text(example.form.rawValue), "text": .text(example.text[language])])
    }
    return .object([
      "explanations": .array(
        explanations.map {
          .object([
            "code": .text($0.code), "meaning": .text($0.meaning[language]), "wrong": example($0.wrong),
            "right": example($0.right),
          ])
        })
    ])
  }

  static let shape: JSONShape = {
    let example = JSONShape.object([
      "form": .words(Explanation.Example.Form.allCases.map(\.rawValue)), "text": .text,
    ])
    return .object([
      "explanations": .list(.object(["code": .text, "meaning": .text, "wrong": example, "right": example]))
    ])
  }()
}
