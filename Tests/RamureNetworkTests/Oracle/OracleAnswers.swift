import Foundation

/// What NetworkX answers to questions about one network, from a file of `Fixtures/Answers`.
struct OracleAnswers: Decodable, Sendable {
  /// The ways from one node to another that avoid some.
  struct Ways: Decodable, Sendable {
    let from: Int
    let to: Int
    let avoiding: [Int]
    /// Whether `shortest` is all of them; else it is all that are as long as its last, or shorter.
    let isComplete: Bool
    let shortest: [Way]
    /// By the number of edges, how many ways have no more, and the last three, those with fewer edges first.
    let within: [String: Few]
  }

  struct Way: Decodable, Sendable {
    let length: Double
    let nodes: [Int32]

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      length = try row.decode(Double.self)
      nodes = try row.decode([Int32].self)
    }
  }

  struct Few: Decodable, Sendable {
    let count: Int
    let last: [[Int32]]

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      count = try row.decode(Int.self)
      last = try row.decode([[Int32]].self)
    }
  }

  /// How far those who search are from those who know.
  struct Reach: Decodable, Sendable {
    let searching: [Int]
    let knowing: [Int]
    /// For each who searches the distance and the nearest who knows.
    let nearest: [[Double?]]
    /// With the best of all new ties, how many reach somebody, and the sum of their distances; `nil` where no tie helps.
    let within: Int?
    let total: Double?
    /// All ties that are as good as the best.
    let ties: [[Int]]
  }

  let paths: [Ways]
  let reaches: [Reach]

  init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(OracleAnswers.self, from: Data(contentsOf: file))
  }
}
