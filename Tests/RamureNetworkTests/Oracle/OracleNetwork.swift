import Foundation
import RamureNetwork

/// A network of `Fixtures/Networks`, and what other programs computed on it.
struct OracleNetwork: Sendable {
  let name: String
  let network: Network
  /// The group of each node; of no group where the file names none.
  let groups: NodeGroups
  let expected: OracleFigures
  let answers: OracleAnswers

  /// Where `make oracle` writes.
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The names of all networks, in ascending order.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "Networks").path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  init(named name: String) throws {
    self.name = name
    let networks = Self.fixtures.appending(path: "Networks/\(name).txt")
    (network, groups) = try Self.read(String(contentsOf: networks, encoding: .utf8))
    expected = try OracleFigures(contentsOf: Self.fixtures.appending(path: "Expected/\(name).json"))
    answers = try OracleAnswers(contentsOf: Self.fixtures.appending(path: "Answers/\(name).json"))
  }

  private static func read(_ text: String) throws -> (Network, NodeGroups) {
    var (isDirected, nodeCount, meaning) = (false, 0, Network.WeightMeaning.strength)
    var groups: [Int32]?
    var edges: [(from: Int32, to: Int32)] = []
    var weights: [Double] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      switch words[0] {
      case "directed": isDirected = true
      case "undirected", "edges": continue
      case "nodes": nodeCount = try number(words[1])
      case "weights": meaning = words[1] == "distance" ? .distance : .strength
      case "groups": groups = try words.dropFirst().map { try number($0) }
      default:
        edges.append((try number(words[0]), try number(words[1])))
        if words.count > 2 { weights.append(try number(words[2])) }
      }
    }
    let network = Network(
      nodeCount: nodeCount, edges: edges, weights: weights.isEmpty ? nil : weights, meaning: meaning,
      isDirected: isDirected)
    return (network, NodeGroups(groupOfNode: groups ?? [Int32](repeating: -1, count: nodeCount)))
  }

  private static func number<Value: LosslessStringConvertible>(_ text: Substring) throws -> Value {
    guard let value = Value(String(text)) else { throw UnreadableFixture(text: String(text)) }
    return value
  }
}

struct UnreadableFixture: Error {
  let text: String
}
