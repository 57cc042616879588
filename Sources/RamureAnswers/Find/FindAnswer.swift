import RamureModel
import RamureQuery
import RamureWording

/// What is called by a text: by its name in any language or its id, whole, in part or nearly.
public struct FindAnswer: Answer {
  public var sheetTitle: LocalizedText { FindWords.sheet }
  public let text: String
  /// Those that are shown, the best first.
  public let matches: [FindQuestion.Match]
  /// How many there are, shown or not.
  public let total: Int
  public let ecosystem: Ecosystem
  public let language: Language
  /// The first of all, whether shown or not, for a map.
  let foremost: [FindQuestion.Match]

  /// - Parameters:
  ///   - most: how many to show; `nil` for all.
  ///   - language: of the answer; that of the ecosystem unless said, else English.
  public init(_ text: String, in ecosystem: Ecosystem, most: Int? = nil, language: Language? = nil) {
    let found = FindQuestion(text).answer(in: ecosystem)
    (self.text, self.ecosystem, total) = (text, ecosystem, found.count)
    matches = Array(found.prefix(most ?? found.count))
    foremost = Array(found.prefix(Self.mostDrawn))
    self.language = language ?? ecosystem.header.language ?? .english
  }

  /// How many a map shows.
  private static let mostDrawn = 20

  package var map: AnswerMap {
    AnswerMap(
      ecosystem: ecosystem, nodes: foremost.map(\.node), relations: [], title: AnswerMapWords.find(text),
      language: language)
  }

  public func text(on page: TextPage) -> String {
    guard !matches.isEmpty else { return FindWords.nothing(text)[language].inertLine + "\n" }
    var people = Table(columns: Table.Column.node + [Table.Column("found", FindWords.found)])
    for match in matches {
      let node = ecosystem.nodes[match.node]
      people.append([
        .text(node.id), .text(node.name.text(language)), .text(node.toldKind[language]),
        .text(FindWords.found(match.place.words, match.fit.words)[language]),
      ])
    }
    let rest = total - matches.count
    return people.aligned(language) + (rest > 0 ? ColumnWords.more(rest, total: total)[language] + "\n" : "")
  }

  private static var columns: [Table.Column] {
    Table.Column.node + [Table.Column("match", FindWords.match), Table.Column("matched", FindWords.matched)]
  }

  public var table: Table {
    var table = Table(columns: Self.columns)
    for match in matches {
      let node = ecosystem.nodes[match.node]
      table.append(
        node.cells(language) + [
          .text("\(match.fit)"),
          .text(match.place.rawValue),
        ])
    }
    return table
  }
}

extension FindQuestion.Fit {
  fileprivate var words: LocalizedText {
    switch self {
    case .exact: FindWords.exact
    case .beginning: FindWords.beginning
    case .word: FindWords.word
    case .inside: FindWords.inside
    case .nearly: FindWords.nearly
    }
  }
}

extension FindQuestion.Place {
  fileprivate var words: LocalizedText {
    switch self {
    case .name: FindWords.inName
    case .english: FindWords.inEnglish
    case .french: FindWords.inFrench
    case .id: FindWords.inID
    }
  }
}

extension FindAnswer {
  static var shape: JSONShape { .rows(columns) }
}
