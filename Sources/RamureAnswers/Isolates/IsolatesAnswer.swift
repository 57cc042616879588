import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Who stands alone: nodes without a tie to another, kind by kind.
public struct IsolatesAnswer: Answer {
  public var sheetTitle: LocalizedText { IsolatesWords.sheet }
  /// By their numbers in the part that was looked at.
  public let nodes: [Int]
  public let view: ProjectedNetwork
  public let language: Language
  private let description: LocalizedText

  /// Takes time in proportion to the nodes and ties.
  public init(of asked: AskedView) {
    let view = asked.projected
    let all = view.ecosystem.nodes
    nodes = ConnectedComponents().partition(of: view.network).isolates.map(view.nodeNumber)
      .sorted { (all[$0].kindNumber, $0) < (all[$1].kindNumber, $1) }
    (self.view, language, description) = (view, asked.language, asked.description(reading: []))
  }

  public func text(on page: TextPage) -> String {
    let all = view.network.nodeCount
    return page.paragraph(all == 0 ? IsolatesWords.nothing : IsolatesWords.headline(nodes.count, of: all))
      + nodes.map { page.item(view.ecosystem.nodes[$0].titled) }.joined() + page.note(description)
  }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  public var table: Table {
    var table = Table(columns: Table.Column.node)
    for node in nodes { table.append(view.ecosystem.nodes[node].cells(language)) }
    return table
  }

  public var json: JSONValue {
    .object([
      "isolates": .array(nodes.map { view.ecosystem.nodes[$0].json(language) }),
      "view": .text(description[language]),
    ])
  }

  static var shape: JSONShape { .object(["isolates": .list(.node), "view": .view]) }
}
