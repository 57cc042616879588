import Foundation
import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

/// A network of `Fixtures/Networks` as an ecosystem of persons, and what other programs computed on it (`Oracle/`).
struct OracleEcosystem {
  struct Expected: Decodable {
    let nodes: [String: [Double?]]
    let edges: [String: [[Double?]]]
    let network: [String: Double?]
  }

  let run: MetricRun
  let isDirected: Bool
  let expected: Expected

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Networks without loops and parallels: these a projection merges before anything is measured, and the figures of ties
  /// were computed with them.
  static let names = [
    "arc", "cascade", "complete", "cycle", "davis", "distances", "ecosystem", "edgeless", "empty", "florentine",
    "flows",
    "grid", "islands", "karate", "karate-strengths", "miserables", "one", "pair", "path", "planted", "star", "strong",
    "ungrouped",
  ]

  init(named name: String) throws {
    let text = try String(contentsOf: Self.fixtures.appending(path: "Networks/\(name).txt"), encoding: .utf8)
    expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: Self.fixtures.appending(path: "Expected/\(name).json")))
    var draft = EcosystemDraft()
    var (isDirected, meaning, nodeCount) = (false, Network.WeightMeaning?.none, 0)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map { String($0) }
      switch words[0] {
      case "directed": isDirected = true
      case "undirected", "edges": continue
      case "weights": meaning = words[1] == "distance" ? .distance : .strength
      case "nodes": nodeCount = try #require(Int(words[1]))
      case "groups":
        for number in 0..<nodeCount {
          let group = words[number + 1]
          draft.addNode(
            Self.id(number), kind: "person", attributes: group == "-1" ? [] : [(name: "group", value: group)])
        }
      default:
        let ends = try words.prefix(2).map { Self.id(try #require(Int($0))) }
        draft.addRelation(
          ends[0], "trusts", ends[1], attributes: words.count > 2 ? [(name: "weight", value: words[2])] : [])
      }
    }
    self.isDirected = isDirected
    let ecosystem = try draft.validated().ecosystem
    let weighting = meaning.map { Projection.Weighting(attribute: "weight", meaning: $0) }
    let view = try Projection(isDirected: isDirected, weighting: weighting).applied(to: ecosystem)
    let grouped = GroupedNodes(of: view, by: .attribute("group"), in: ecosystem)
    run = MetricRun(of: view, groups: grouped.groups)
  }

  /// Ids in the order of the numbers.
  private static func id(_ number: Int) -> String { "n" + String(1000 + number) }
}
