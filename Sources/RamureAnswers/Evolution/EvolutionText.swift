import RamureAnalysis
import RamureModel
import RamureWording

/// A series for people: a table of what there is, figures, then what happened date by date, with the names.
struct EvolutionText {
  let answer: EvolutionAnswer
  let page: TextPage
  private var language: Language { page.language }

  private var evolution: Evolution { answer.evolution }

  var text: String {
    guard !answer.ecosystem.nodes.isEmpty else {
      return page.paragraph(EvolutionWords.nothing) + answer.notes.map { page.line($0, hanging: 1) }.joined()
    }
    let happenings = EvolutionHappenings(answer: answer, page: page)
    var blocks = [head, counts, figures] + evolution.actors.indices.map(actor)
    if evolution.steps.count > 1 || evolution.steps.first?.communities != nil { blocks.append(happenings.text) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
      + answer.notes.map { page.line($0, hanging: 1) }.joined()
  }

  private var head: String { answer.head.map(page.paragraph).joined() }

  private var counts: String {
    answer.counts().aligned(language) + (answer.columns.map(page.paragraph) ?? "")
  }

  /// The figures of the whole.
  private var figures: String {
    var columns = evolution.wholeMetrics.indices.map { place in
      column(evolution.wholeMetrics[place], evolution.steps.map { $0.figures[place] })
    }
    if evolution.survey.search != nil {
      let counts = evolution.steps.map { $0.communities.map { Table.Cell.integer($0.all.count) } ?? .empty }
      columns.append((Table.Column("communities", EvolutionWords.communityCount, isNumeric: true), counts))
    }
    guard !columns.isEmpty else { return "" }
    return page.paragraph(EvolutionWords.whole.asHeading) + listing(columns)
  }

  /// The figures of one actor.
  private func actor(_ place: Int) -> String {
    var columns = evolution.actorMetrics.indices.map { metric in
      column(evolution.actorMetrics[metric], evolution.steps.map { $0.actors[place].figures[metric] })
    }
    if evolution.survey.search != nil {
      let names = evolution.steps.map { step -> Table.Cell in
        guard let number = step.actors[place].community,
          let found = step.communities?.all.first(where: { $0.number == number })
        else { return .text("–") }
        return .text(EvolutionWords.titled(number, found.name.inertLine)[language].shortened(to: 40))
      }
      columns.append((Table.Column("community", EvolutionWords.community), names))
    }
    return page.paragraph(answer.titled(evolution.actors[place]).asHeading) + listing(columns)
  }

  private typealias Figures = (column: Table.Column, cells: [Table.Cell])

  /// Figures with the same decimals in a column; a dash where there is none.
  private func column(_ metric: Metric, _ figures: [Double?]) -> Figures {
    let largest = figures.reduce(0.0) { max($0, $1?.magnitude ?? 0) }
    let isWhole = figures.allSatisfy { $0.map { $0 == $0.rounded() && $0.magnitude < 1e15 } ?? true }
    let isCounted =
      if case .quantity = metric.scale { false } else { isWhole }
    let places = RamureWording.Figures.places(upTo: largest)
    let cells = figures.map { figure -> Table.Cell in
      guard let figure else { return .text("–") }
      return isCounted || isWhole && largest > 1
        ? .integer(Int(figure)) : .text(RamureWording.Figures.decimal(figure, places: places, language))
    }
    return (Table.Column(metric.id, metric.title, isNumeric: true), cells)
  }

  /// Dates down, figures across, in as many tables as the width asks for.
  private func listing(_ columns: [Figures]) -> String {
    let dates = evolution.steps.map { $0.step.label[language] }
    let dateWidth = ([EvolutionWords.date[language]] + dates).map(\.displayWidth).max() ?? 0
    var tables: [[Figures]] = []
    var taken = 0
    for column in columns {
      let width = ([column.column.title[language]] + column.cells.map { $0.text(language) }).map(\.displayWidth).max()
      let needed = 2 + (width ?? 0)
      if tables.isEmpty || taken + needed > page.columns {
        tables.append([])
        taken = dateWidth
      }
      tables[tables.count - 1].append(column)
      taken += needed
    }
    return tables.map { columns in
      var table = Table(columns: [Table.Column("date", EvolutionWords.date)] + columns.map(\.column))
      for (place, date) in dates.enumerated() { table.append([.text(date)] + columns.map { $0.cells[place] }) }
      return table.aligned(language)
    }.joined(separator: "\n")
  }
}
