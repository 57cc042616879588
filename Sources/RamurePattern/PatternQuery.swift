/// A query that can be run on a graph: understood, its names bound, its search planned.
package struct PatternQuery: Sendable {
  private let query: BoundQuery
  private let slots: Int
  private let graph: PropertyGraph

  package var columns: [String] { query.columns }

  /// - Throws: what is wrong with the text, before anything is looked for.
  package init(_ text: String, on graph: PropertyGraph, parameters: [String: Value] = [:]) throws(QueryFault) {
    (query, slots) = try Binder.bound(try Parser.query(text), on: graph, parameters: parameters)
    self.graph = graph
  }

  /// Hands each row over as soon as it is known, until the taker wants no more.
  ///
  /// - Throws: what is wrong with a value that turned up.
  package func run(_ take: ([Value]) -> Bool) throws(QueryFault) {
    let runner = Runner(evaluator: Evaluator(graph: graph))
    try runner.run(query, Row(repeating: .null, count: slots)) { row throws(QueryFault) in
      take(query.columnSlots.map { row[$0] })
    }
  }

  package func rows() throws(QueryFault) -> [[Value]] {
    var rows: [[Value]] = []
    try run { row in
      rows.append(row)
      return true
    }
    return rows
  }
}
