import RamureModel
import RamureQuery
import RamureWording

/// What was found under a text, in each of the forms it can be asked for.
struct FindAnswer: Answer {
  let text: String
  let matches: [FindQuestion.Match]
  /// How many there are, shown or not.
  let total: Int
  let ecosystem: Ecosystem
  let language: Language

  func text(_ language: Language) -> String {
    guard !matches.isEmpty else { return FindWords.nothing(text)[language].inertLine + "\n" }
    var people = Table(columns: [
      Table.Column("id", MetricsWords.id), Table.Column("name", MetricsWords.name),
      Table.Column("kind", MetricsWords.kind), Table.Column("found", FindWords.found),
    ])
    for match in matches {
      let node = ecosystem.nodes[match.node]
      people.append([
        .text(node.id), .text(node.name.text(language)), .text(node.toldKind[language]),
        .text(FindWords.found(match.place.words, match.fit.words)[language]),
      ])
    }
    let rest = total - matches.count
    return people.aligned(language) + (rest > 0 ? MetricsWords.more(rest, total: total)[language] + "\n" : "")
  }

  var table: Table {
    var table = Table(columns: [
      Table.Column("id", MetricsWords.id), Table.Column("name", MetricsWords.name),
      Table.Column("kind", MetricsWords.kind), Table.Column("match", FindWords.match),
      Table.Column("matched", FindWords.matched),
    ])
    for match in matches {
      let node = ecosystem.nodes[match.node]
      table.append([
        .text(node.id), .text(node.name.text(language)), .text(node.kind.id), .text("\(match.fit)"),
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
