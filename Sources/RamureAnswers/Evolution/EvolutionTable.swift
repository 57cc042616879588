import RamureAnalysis
import RamureModel
import RamureWording

/// A series for spreadsheets: the columns that scripts rely on.
struct EvolutionTable {
  let answer: EvolutionAnswer
  private var language: Language { answer.language }

  private var evolution: Evolution { answer.evolution }

  /// A row for each date.
  var whole: Table {
    let kinds = answer.kinds
    let vocabulary = answer.ecosystem.vocabulary
    var table = Table(
      columns: Self.columns
        + kinds.map { kind in
          let kind = vocabulary.nodeKinds[kind]
          return Table.Column("count_\(kind.id)", kind.label, isNumeric: true)
        } + evolution.wholeMetrics.map { Table.Column($0.id, $0.title, isNumeric: true) })
    for step in evolution.steps {
      let figures = zip(evolution.wholeMetrics, step.figures).map(Self.cell)
      table.append(
        [.text(step.step.description)] + counts(step).map { .integer($0) } + communities(step.communities)
          + kinds.map { .integer(step.countOfKind[$0]) } + figures)
    }
    return table
  }

  /// A row for each date and actor.
  var actors: Table {
    var table = Table(
      columns: [Table.Column("date", EvolutionWords.date)] + Table.Column.node + [
        Table.Column("present", EvolutionWords.present, isNumeric: true),
        Table.Column("community", EvolutionWords.community, isNumeric: true),
        Table.Column("community_name", EvolutionWords.community),
      ] + evolution.actorMetrics.map { Table.Column($0.id, $0.title, isNumeric: true) })
    for step in evolution.steps {
      for (actor, state) in zip(evolution.actors, step.actors) {
        let node = answer.ecosystem.nodes[actor]
        let name = step.communities?.all.first { $0.number == state.community }?.name
        table.append(
          [.text(step.step.description)] + node.cells(language) + [
            .integer(state.isThere ? 1 : 0), state.community.map { .integer($0) } ?? .empty,
            Table.Cell(name?[language]),
          ] + zip(evolution.actorMetrics, state.figures).map(Self.cell))
      }
    }
    return table
  }

  private static var columns: [Table.Column] {
    [
      Table.Column("date", EvolutionWords.date),
      Table.Column("nodes_present", EvolutionWords.nodeCount, isNumeric: true),
      Table.Column("actors", EvolutionWords.actors, isNumeric: true),
      Table.Column("relations", EvolutionWords.relations, isNumeric: true),
      Table.Column("new", EvolutionWords.came, isNumeric: true),
      Table.Column("gone", EvolutionWords.left, isNumeric: true),
      Table.Column("relations_new", EvolutionWords.relationsCame, isNumeric: true),
      Table.Column("relations_gone", EvolutionWords.relationsLeft, isNumeric: true),
      Table.Column("undated_nodes", EvolutionWords.undatedNodes, isNumeric: true),
      Table.Column("undated_relations", EvolutionWords.undatedRelations, isNumeric: true),
      Table.Column("communities", EvolutionWords.communityCount, isNumeric: true),
      Table.Column("continued", EvolutionWords.continued, isNumeric: true),
      Table.Column("split", EvolutionWords.split, isNumeric: true),
      Table.Column("appeared", EvolutionWords.appeared, isNumeric: true),
      Table.Column("merged", EvolutionWords.merged, isNumeric: true),
      Table.Column("ended", EvolutionWords.ended, isNumeric: true),
      Table.Column("moved", EvolutionWords.moved, isNumeric: true),
      Table.Column("community_modularity", MetricWords.modularity.title, isNumeric: true),
    ]
  }

  private func counts(_ step: EvolutionStep) -> [Int] {
    [
      step.nodes.count, answer.count(of: .actor, at: step), step.relationCount, step.came.count, step.left.count,
      step.relationsCame, step.relationsLeft, step.undatedNodes, step.undatedRelations,
    ]
  }

  private func communities(_ communities: EvolutionCommunities?) -> [Table.Cell] {
    guard let communities else { return [Table.Cell](repeating: .empty, count: 8) }
    let counts = [
      communities.all.count, communities.continued, communities.splitOff, communities.appeared, communities.merged,
      communities.ended, communities.moved,
    ]
    return counts.map { .integer($0) } + [communities.modularity.map { .number($0) } ?? .empty]
  }

  /// A figure in full; a count without decimals.
  static func cell(_ metric: Metric, _ figure: Double?) -> Table.Cell {
    guard let figure else { return .empty }
    let isWhole = figure == figure.rounded() && figure.magnitude < 1e15
    if case .quantity = metric.scale { return .number(figure) }
    return isWhole ? .integer(Int(figure)) : .number(figure)
  }
}
