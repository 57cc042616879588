import Foundation
import RamureNetwork

/// A network of `Fixtures/Networks`, and what other programs computed on it.
struct OracleNetwork: Sendable {
  let name: String
  let network: Network
  /// The group of each node; of no group where the file names none.
  let groups: NodeGroups
  let expected: OracleFigures

  /// Where `make oracle` writes.
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The names of all small networks, in ascending order.
  static let names = names(in: "Networks")

  /// The names of networks drawn around communities, which searches have to find again.
  static let communityNames = names(in: "Communities")

  private static func names(in folder: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: folder).path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  init(named name: String) throws {
    try self.init(name, networks: "Networks", expected: "Expected")
  }

  init(withCommunities name: String) throws {
    try self.init(name, networks: "Communities", expected: "Communities")
  }

  /// What was answered to questions about it; small networks only.
  func answers() throws -> OracleAnswers {
    try OracleAnswers(contentsOf: Self.fixtures.appending(path: "Answers/\(name).json"))
  }

  private init(_ name: String, networks: String, expected: String) throws {
    self.name = name
    let networks = Self.fixtures.appending(path: "\(networks)/\(name).txt")
    (network, groups) = try Self.read(String(contentsOf: networks, encoding: .utf8))
    self.expected = try OracleFigures(contentsOf: Self.fixtures.appending(path: "\(expected)/\(name).json"))
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
