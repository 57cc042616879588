import RamureModel
import RamureQuery
import RamureWording

extension PathReport {
  /// A row for each relation on each path.
  func rows(of paths: [(number: Int, path: ConnectingPath)]) -> Table {
    var table = Table(columns: [
      Table.Column("path", PathWords.path, isNumeric: true), Table.Column("length", PathWords.length, isNumeric: true),
      Table.Column("step", PathWords.step, isNumeric: true), Table.Column("from", PathWords.from),
      Table.Column("from_name", PathWords.fromName), Table.Column("relation", QuestionWording.relation),
      Table.Column("direction", QuestionWording.direction), Table.Column("to", PathWords.to),
      Table.Column("to_name", PathWords.toName), Table.Column("start", QuestionWording.start),
      Table.Column("end", QuestionWording.end), Table.Column("role", QuestionWording.role),
      Table.Column("sources", QuestionWording.sources),
    ])
    table.marksFormulas = marksFormulas
    let ecosystem = page.ecosystem
    for (number, path) in paths {
      for (place, step) in path.steps.enumerated() {
        let (from, to) = (ecosystem.nodes[step.from], ecosystem.nodes[step.to])
        for relation in step.relations.map({ ecosystem.relations[$0] }) {
          table.append([
            .integer(number), length(path).map { .number($0) } ?? .integer(path.steps.count), .integer(place + 1),
            .text(from.id),
            .text(from.name.text(language)), .text(relation.kind.id), .text(relation.direction(from: step.from)),
            .text(to.id), .text(to.name.text(language)), Table.Cell(relation.period.start?.description),
            Table.Cell(relation.period.end?.description), Table.Cell(relation.role),
            .text(relation.sources.joined(separator: " ")),
          ])
        }
      }
    }
    return table
  }
}

extension Table {
  func csvOrMarkdown(_ format: OutputOption.Format, _ language: Language) -> String {
    format == .csv ? csv() : markdown(language)
  }
}

extension String {
  /// The text after its first lines.
  func droppingLines(_ count: Int) -> String {
    var rest = self[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: "\n") else { return "" }
      rest = rest[rest.index(after: end)...]
    }
    return String(rest)
  }
}
