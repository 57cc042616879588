import RamureAnalysis
import RamureModel
import RamureWording

/// Figures of nodes or edges as people read them: names cut to the width of the terminal, figures rounded.
struct MetricListing {
  let answer: MetricsAnswer
  let subject: Metric.Subject
  /// How many columns of signs there are.
  let width: Int

  func text(_ language: Language) -> String {
    let table = table(language)
    let rest = answer.count(subject) - table.rows.count
    return table.aligned(language)
      + (rest > 0 ? ColumnWords.more(rest, total: answer.count(subject))[language] + "\n" : "")
  }

  private func table(_ language: Language) -> Table {
    let columns = answer.columns(of: subject)
    let order = answer.order(subject)
    let figures = columns.map { Self.figures($0, order, language) }
    let taken = zip(columns, figures).reduce(0) { taken, column in
      let cells = [column.0.metric.title[language]] + column.1.map { $0.text(language) }
      return taken + 2 + (cells.map(\.displayWidth).max() ?? 0)
    }
    let names = subject == .edge ? edges(order, width - taken, language) : nodes(order, width - taken, language)
    var table = Table(
      columns: names.columns + columns.map { Table.Column($0.metric.id, $0.metric.title, isNumeric: true) })
    for row in order.indices {
      table.append(names.cells[row].map { .text($0) } + figures.map { $0[row] })
    }
    return table
  }

  /// The figures of a column with the same decimals.
  private static func figures(_ column: MetricsAnswer.Column, _ order: [Int], _ language: Language) -> [Table.Cell] {
    let cells = order.map { column.cell($0) }
    let largest = cells.reduce(0.0) { largest, cell in
      guard case .number(let number) = cell, number.isFinite else { return largest }
      return max(largest, number.magnitude)
    }
    let places = Figures.places(upTo: largest)
    return cells.map { cell in
      guard case .number(let number) = cell, number.isFinite else { return cell }
      return .text(Figures.decimal(number, places: places, language))
    }
  }

  private typealias Names = (columns: [Table.Column], cells: [[String]])

  /// The kind stands beside the name where there is room for both.
  private func nodes(_ order: [Int], _ room: Int, _ language: Language) -> Names {
    let nodes = order.map { answer.view.node($0) }
    let kinds = nodes.map { $0.kind.label[language].inertLine }
    let kindWidth = ([ColumnWords.kind[language]] + kinds).map(\.displayWidth).max() ?? 0
    let name = Table.Column("name", ColumnWords.name)
    let hasRoom = room - kindWidth - 2 >= Self.nameWidths.lowerBound
    let nameWidth = Self.fitted(hasRoom ? room - kindWidth - 2 : room)
    let names = nodes.map { $0.name.text(language).inertLine.shortened(to: nameWidth) }
    guard hasRoom else { return ([name], names.map { [$0] }) }
    return ([name, Table.Column("kind", ColumnWords.kind)], zip(names, kinds).map { [$0, $1] })
  }

  private func edges(_ order: [Int], _ room: Int, _ language: Language) -> Names {
    let ends = answer.view.network.ends()
    let width = Self.fitted((room - 4) / 3)
    let cells = order.map { edge in
      let names = [ends[edge].from, ends[edge].to].map { answer.view.node(Int($0)).name.text(language) }
      let kinds = answer.kinds(ofEdge: edge).map { $0.label[language] }.joined(separator: ", ")
      return (names + [kinds]).map { $0.inertLine.shortened(to: width) }
    }
    let columns = [
      Table.Column("from", ColumnWords.from), Table.Column("to", ColumnWords.to),
      Table.Column("kinds", ColumnWords.kinds),
    ]
    return (columns, cells)
  }

  private static let nameWidths = 20...48

  private static func fitted(_ room: Int) -> Int { min(max(room, nameWidths.lowerBound), nameWidths.upperBound) }
}
