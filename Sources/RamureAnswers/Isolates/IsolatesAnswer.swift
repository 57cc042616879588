import RamureAnalysis
import RamureModel
import RamureWording

/// Who stands alone: nodes without a tie to another, kind by kind.
public struct IsolatesAnswer: Answer {
  /// By their numbers in the part that was looked at.
  public let nodes: [Int]
  public let view: ProjectedNetwork
  public let language: Language

  /// Takes time in proportion to the nodes.
  public init(of asked: AskedView) {
    (view, language) = (asked.projected, asked.language)
    let network = view.network
    let alone = (0..<network.nodeCount).filter { network.degree(of: $0) == 0 }.map(view.nodeNumber)
    let kinds = view.ecosystem.nodes
    nodes = alone.sorted { (kinds[$0].kindNumber, $0) < (kinds[$1].kindNumber, $1) }
  }

  public func text(on page: TextPage) -> String {
    page.paragraph(IsolatesWords.headline(nodes.count, of: view.network.nodeCount))
      + nodes.map { page.item(view.ecosystem.nodes[$0].titled) }.joined() + page.note(view.description)
  }

  public var footnotes: [LocalizedText] { [view.description.inParentheses] }

  public var table: Table {
    var table = Table(columns: Table.Column.node)
    for node in nodes { table.append(view.ecosystem.nodes[node].cells(language)) }
    return table
  }

  public var json: JSONValue {
    .object([
      "isolates": .array(nodes.map { view.ecosystem.nodes[$0].json(language) }),
      "view": .text(view.description[language]),
    ])
  }

  static var shape: JSONShape { .object(["isolates": .list(.node), "view": .view]) }
}
