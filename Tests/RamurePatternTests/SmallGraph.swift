import RamureModel

@testable import RamurePattern

/// Two associations, a foundation that funds both, and a need that all know: counted by hand.
enum SmallGraph {
  static let graph = PropertyGraph(
    labels: [["foundation"], ["association"], ["association", "network"], ["need"]],
    relations: [
      (0, 1, "funds"), (0, 2, "funds"), (1, 3, "addresses"), (2, 3, "addresses"), (2, 1, "memberOf"), (3, 3, "leadsTo"),
    ],
    nodeProperties: [
      "name": [.string("Fonds"), .string("Les Quais"), .string("Réseau"), .string("Isolement")],
      "size": [.integer(12), .float(3.5), .null, .null],
    ],
    relationProperties: [
      "start": [.date(PartialDate("2012-05")!), .date(PartialDate("2015")!), .null, .null, .null, .null]
    ],
    names: PatternNames(
      labels: [
        "foundation": "foundation", "fondation": "foundation", "association": "association", "network": "network",
        "reseau": "network", "need": "need",
      ],
      types: [
        "funds": "funds", "addresses": "addresses", "memberOf": "memberOf", "leadsTo": "leadsTo", "finance": "funds",
      ]))

  /// The rows of a query as texts, each value as it reads.
  static func rows(_ query: String, _ parameters: [String: Value] = [:]) throws -> [String] {
    try PatternQuery(query, on: graph, parameters: parameters).rows()
      .map { $0.map { ValueText.text($0, graph, sorting: false) }.joined(separator: " ") }
  }

  static func fault(_ query: String) -> QueryFault? {
    do throws(QueryFault) {
      _ = try PatternQuery(query, on: graph).rows()
      return nil
    } catch {
      return error
    }
  }
}
