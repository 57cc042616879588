import RamureDrawing
import RamureModel
import RamureWording

/// Cards as a document: one is a page of its own, several are chapters.
struct CardDocument {
  let answer: CardAnswer
  private var language: Language { answer.language }

  var document: Document {
    let foot = DocumentText(answer.footnotes.map { $0[language].inertLine }.joined(separator: " "))
    if answer.cards.count == 1 {
      var document = Document(
        language: language, title: answer.cards[0].name[language],
        subtitle: DocumentText(answer.cards[0].kind[language]),
        opening: answer.cards[0].imageBlocks(language),
        chapters: answer.cards[0].sections.map { section in
          DocumentChapter(
            id: section.topic.rawValue, title: section.heading[language], blocks: section.blocks(language))
        }, foot: foot)
      document.listsContents = false
      return document
    }
    return Document(
      language: language, title: (answer.title ?? CardWords.several)[language],
      subtitle: DocumentText(CardWords.count(answer.cards.count)[language]), opening: [],
      chapters: answer.cards.enumerated().map { place, card in
        DocumentChapter(
          id: "card-" + Self.letters(place), title: answer.view.ecosystem.nodes[card.node].titled[language],
          blocks: card.imageBlocks(language)
            + card.sections.flatMap { [.heading($0.heading[language])] + $0.blocks(language) })
      }, foot: foot)
  }

  /// "a" to "z", "ba", "bb"…: a number in letters.
  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    repeat {
      text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
      rest /= 26
    } while rest > 0
    return text
  }
}

extension Card {
  fileprivate func imageBlocks(_ language: Language) -> [DocumentBlock] {
    images.isEmpty ? [] : [.images(images, of: name[language])]
  }
}

extension Card.Section {
  /// A list, or one under each label of several lines.
  fileprivate func blocks(_ language: Language) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var items: [DocumentText] = []
    for group in groups {
      guard let label = group.label, group.isList else {
        items += group.lines.map { $0.text(under: group.label, language) }
        continue
      }
      if !items.isEmpty { blocks.append(.list(items)) }
      items = []
      blocks += [
        .paragraph(.strong(label.asHeading[language])), .list(group.lines.map { $0.text(under: nil, language) }),
      ]
    }
    return items.isEmpty ? blocks : blocks + [.list(items)]
  }
}

extension Card.Line {
  func text(under label: LocalizedText?, _ language: Language) -> DocumentText {
    let label = label.map { DocumentText.strong($0.asHeading[language]) + " " }
    return DocumentText((label?.runs ?? []) + documentRuns(language)) + citation
  }

  func documentRuns(_ language: Language) -> [DocumentText.Run] {
    runs.map { run in
      switch run {
      case .text(let text), .node(let text, _): .text(text[language])
      case .link(let text, let address): .link(text, address: address)
      }
    }
  }
}
