import RamureModel
import RamureQuery
import RamureWording

/// The ways for programs: a row for each relation of each path, an object for each path.
extension PathAnswer {
  public var columns: [Table.Column] {
    [
      Table.Column("path", PathWords.path, isNumeric: true), Table.Column("length", PathWords.length, isNumeric: true),
      Table.Column("step", PathWords.step, isNumeric: true), Table.Column("from", PathWords.from),
      Table.Column("from_name", PathWords.fromName), Table.Column("relation", QuestionWording.relation),
      Table.Column("direction", QuestionWording.direction), Table.Column("to", PathWords.to),
      Table.Column("to_name", PathWords.toName), Table.Column("start", QuestionWording.start),
      Table.Column("end", QuestionWording.end), Table.Column("role", QuestionWording.role),
      Table.Column("sources", QuestionWording.sources),
    ]
  }

  public func rows(of path: ConnectingPath, number: Int) -> [[Table.Cell]] {
    let ecosystem = found.view.ecosystem
    let length: Table.Cell = found.view.network.distances == nil ? .integer(path.steps.count) : .number(path.length)
    return path.steps.enumerated().flatMap { place, step in
      let (from, to) = (ecosystem.nodes[step.from], ecosystem.nodes[step.to])
      return step.relations.map { ecosystem.relations[$0] }.map { relation -> [Table.Cell] in
        [
          .integer(number), length, .integer(place + 1), .text(from.id), .text(from.name.text(language)),
          .text(relation.kind.id), .text(relation.direction(from: step.from)), .text(to.id),
          .text(to.name.text(language)), Table.Cell(relation.period.start?.description),
          Table.Cell(relation.period.end?.description), Table.Cell(relation.role),
          .text(relation.sources.joined(separator: " ")),
        ]
      }
    }
  }

  private var records: RelationRecords { RelationRecords(found.view.ecosystem, language) }

  public func json(of path: ConnectingPath) -> JSONValue { records.json(path: path) }

  public var listName: String { "paths" }

  public func members(isEmpty: Bool) -> [String: JSONValue] {
    let view = ["view": JSONValue.text(description[language])]
    return isEmpty ? view.merging(["separation": separation]) { $1 } : view
  }

  /// Why there is no way.
  private var separation: JSONValue {
    let records = records
    switch found.separation {
    case .tooFar(let path): return .object(["reason": .text("within"), "path": records.json(path: path)])
    case .againstDirection(let path):
      return .object(["reason": .text("direction"), "path": records.json(path: path)])
    case .apart(let from, let to):
      func json(_ part: FoundPaths.Part) -> JSONValue {
        .object(["size": .integer(part.size), "central": records.json(node: part.central)])
      }
      return .object(["reason": .text("components"), "from": json(from), "to": json(to)])
    }
  }
}

extension PathAnswer {
  static var shape: JSONShape {
    let part = JSONShape.object(["size": .integer, "central": .node])
    let separation = JSONShape.object(
      ["reason": .words(["within", "direction", "components"]), "path": .path, "from": part, "to": part],
      optional: ["path", "from", "to"])
    return .object(["paths": .list(.path), "separation": separation, "view": .view], optional: ["separation"])
  }
}
