import RamureModel
import RamureNetwork
import RamureWording

@testable import RamureDrawing

/// Ecosystems with dates, written in a line each.
enum SampleTimeline {
  struct Node {
    let id: String
    let kind: String
    let start: String?
    let end: String?
    let stages: [(String, String?)]

    init(_ id: String, _ kind: String, _ start: String? = nil, _ end: String? = nil, stages: [(String, String?)] = []) {
      (self.id, self.kind, self.start, self.end, self.stages) = (id, kind, start, end, stages)
    }
  }

  static func period(_ start: String?, _ end: String?) -> Period {
    Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
  }

  static func of(
    _ nodes: [Node], _ relations: [(String, String, String, String?, String?)] = [], today: String? = nil
  ) throws -> Ecosystem {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.header.date = today.flatMap { PartialDate($0) }
    for node in nodes {
      let number = draft.addNode(node.id, kind: node.kind, period: period(node.start, node.end))
      guard let number, !node.stages.isEmpty else { continue }
      draft.setStages(
        node.stages.map { DatedStage(stage: $0, date: $1.flatMap { PartialDate($0) }) }, of: number)
    }
    for (from, kind, to, start, end) in relations { draft.addRelation(from, kind, to, period: period(start, end)) }
    return try draft.validated().ecosystem
  }

  static func span(_ node: Node, today: String? = nil) throws -> TimelineSpan? {
    let ecosystem = try of([node], today: today)
    return TimelineSpan(ecosystem.nodes[0], in: ecosystem)
  }

  /// Any ecosystem: kinds, periods, stages and relations by chance.
  static func any(seed: UInt64, nodes count: Int) throws -> Ecosystem {
    var random = SplitMix64(seed: seed)
    func date() -> String? {
      let year = Int.random(in: 1_990...2_024, using: &random)
      let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return nil
      case 1: return "\(year)-\(two(month))"
      case 2: return "\(year)-\(two(month))-\(two(day))"
      default: return "\(year)"
      }
    }
    let kinds = ["organisation", "person", "partnership", "event", "solution", "resource", "need", "programme"]
    let nodes = (0..<count).map { number -> Node in
      var dates = [date(), date()]
      if let start = dates[0], let end = dates[1], end.prefix(4) <= start.prefix(4) { dates[1] = nil }
      let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
      let hasStages = ["partnership", "solution", "programme"].contains(kind) && Bool.random(using: &random)
      let stages = hasStages ? [("dialogue", date()), ("deployment", date())] : []
      let word = String(repeating: "name ", count: Int.random(in: 1...12, using: &random))
      return Node("\(word)\(number)", kind, dates[0], dates[1], stages: stages)
    }
    let relations = (0..<count).map { _ -> (String, String, String, String?, String?) in
      let ends = (0..<2).map { _ in nodes[Int.random(in: 0..<count, using: &random)].id }
      return (ends[0], "tied", ends[1], date(), nil)
    }
    return try of(nodes, relations, today: Bool.random(using: &random) ? "2024-06" : nil)
  }
}
