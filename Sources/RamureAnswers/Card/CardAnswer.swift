import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// All that is known of some actors, partnerships or solutions: what is written, their relations in words with their
/// sources, their figures with their rank, what hangs on them.
///
/// ```swift
/// let view = try AskedView(of: ecosystem, about: ["Fondation Macif"])
/// print(try CardAnswer(of: view).text(as: .markdown))
/// ```
public struct CardAnswer: Answer {
  public var sheetTitle: LocalizedText { CardWords.sheet }
  /// In the order they were asked for.
  public let cards: [Card]
  public let language: Language
  public let footnotes: [LocalizedText]
  let view: ProjectedNetwork
  /// What the ecosystem is called.
  let title: LocalizedText?

  /// The cards of those whom the question is about.
  ///
  /// - Parameter images: those that stand on the cards, where they are pages.
  /// - Precondition: `asked` is about one or more, in a view of all relations.
  public init(of asked: AskedView, images: NodeImages = NodeImages(), watch: Watch = .none) throws(Refusal) {
    precondition(!asked.actors.isEmpty, "a card is about somebody")
    let matter = try CardMatter(of: asked, for: asked.actors, images: images, watch: watch)
    cards = asked.actors.map(matter.card)
    (language, footnotes, view) = (asked.language, matter.footnotes, asked.projected)
    title = asked.whole.header.title.map { LocalizedText($0).inertLine }
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    cards.map { text($0, page) }.joined(separator: "\n") + "\n"
      + footnotes.map { page.line($0, hanging: 1) }.joined()
  }

  private func text(_ card: Card, _ page: TextPage) -> String {
    page.line(view.ecosystem.nodes[card.node].titled)
      + card.sections.map { section in
        "\n" + page.heading(section.heading) + section.groups.map { text($0, page) }.joined()
      }.joined()
  }

  private func text(_ group: Card.Group, _ page: TextPage) -> String {
    guard let label = group.label, group.isList else {
      return group.lines.map { line in
        let text = line.text[language] + line.citation
        return page.line(
          group.label.map { QuestionWording.list($0, LocalizedText(verbatim: text))[language] } ?? text, indent: 2)
      }.joined()
    }
    return page.line(label.asHeading, indent: 2)
      + group.lines.map { page.line($0.text[language] + $0.citation, indent: 4) }.joined()
  }

  public func write<Fault: Error>(
    as form: AnswerForm, on page: TextPage, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    guard form == .markdown else { return try writeUsual(as: form, on: page, to: write) }
    try write(MarkdownWriter().markdown(of: document))
  }

  /// The answer as a document, for a page of HTML or Markdown.
  public var document: Document { CardDocument(answer: self).document }

  // MARK: - For programs

  /// A row for each line.
  public var table: Table {
    var table = Table(
      columns: Table.Column.node + [
        Table.Column("section", CardWords.section), Table.Column("label", CardWords.label),
        Table.Column("text", CardWords.text), Table.Column("address", AttributeWords.label("url")),
        Table.Column("sources", QuestionWording.sources),
      ])
    for card in cards {
      let node = view.ecosystem.nodes[card.node].cells(language)
      for section in card.sections {
        for line in section.lines {
          table.append(
            node + [
              .text(section.topic.rawValue), Table.Cell(line.label?[language]), .text(line.text[language]),
              Self.cell(line.addresses), Self.cell(line.sources),
            ])
        }
      }
    }
    return table
  }

  private static func cell(_ texts: [String]) -> Table.Cell {
    texts.isEmpty ? .empty : .text(texts.joined(separator: " "))
  }

  public var json: JSONValue { CardJSON(answer: self).value }
}

extension Card {
  /// Lines in a row that have the same label.
  struct Group {
    let label: LocalizedText?
    var lines: [Line]

    /// Whether the label stands above the lines.
    var isList: Bool { lines.count > 1 }
  }
}

extension Card.Section {
  var groups: [Card.Group] {
    var groups: [Card.Group] = []
    for line in lines {
      if let last = groups.last, last.label == line.label, line.label != nil {
        groups[groups.count - 1].lines.append(line)
      } else {
        groups.append(Card.Group(label: line.label, lines: [line]))
      }
    }
    return groups
  }
}

extension Card.Line {
  /// Where its links lead.
  var addresses: [String] {
    runs.compactMap { run in
      if case .link(_, let address) = run { address } else { nil }
    }
  }
}
