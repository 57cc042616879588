import RamureAnalysis
import RamureWording

/// The figures of the network as a whole.
struct MetricBlock {
  private let columns: [MetricsAnswer.Column]

  init(_ answer: MetricsAnswer) {
    columns = answer.columns(of: .network)
  }

  /// A line a figure, the figure beside its name.
  func text(_ language: Language) -> String {
    let names = columns.map { $0.metric.title[language] }
    let width = names.map(\.displayWidth).max() ?? 0
    return zip(columns, names).map { column, name in
      "\(name.padded(to: width))  \(text(column, language))\n"
    }.joined()
  }

  private func text(_ column: MetricsAnswer.Column, _ language: Language) -> String {
    guard case .number(let number) = column.cell(0), number.isFinite else {
      return column.cell(0) == .empty ? "–" : column.cell(0).text(language)
    }
    if number == number.rounded(), number.magnitude < 1e15 { return Figures.grouped(Int(number), language) }
    return Figures.decimal(number, places: Figures.places(upTo: number.magnitude), language)
  }

  var table: Table {
    var table = Table(columns: [
      Table.Column("metric", MetricsWords.metric), Table.Column("value", InfoWords.value, isNumeric: true),
    ])
    for column in columns { table.append([.text(column.metric.id), column.cell(0)]) }
    return table
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for column in columns { members[column.metric.id] = column.cell(0).json }
    return .object(members)
  }
}
