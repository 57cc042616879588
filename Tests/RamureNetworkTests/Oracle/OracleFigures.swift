import Foundation

/// The figures of one network, from a file of `Fixtures/Expected`; `nil` where a figure is not defined.
struct OracleFigures: Decodable, Sendable {
  /// The two ends of an edge of the simple network. Where it has no direction, the smaller end comes first.
  struct Ends: Hashable, Sendable {
    let from: Int32
    let to: Int32
  }

  let nodes: [String: [Double?]]
  let network: [String: Double?]
  private let edges: [String: [[Double?]]]

  init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(OracleFigures.self, from: Data(contentsOf: file))
  }

  /// The measures of edges there are figures of.
  var edgeMeasures: [String] { edges.keys.sorted() }

  /// The figure of each edge of the simple network.
  func edges(_ measure: String) -> [Ends: Double?] {
    var figures: [Ends: Double?] = [:]
    for row in edges[measure] ?? [] where row.count == 3 {
      figures[Ends(from: Int32(row[0] ?? -1), to: Int32(row[1] ?? -1))] = row[2]
    }
    return figures
  }
}
