import RamureNetwork
import RamureWording

@testable import RamureDrawing

/// Communities over time by chance.
enum SampleSeries {
  static func block(_ identity: String, _ members: Int) -> CommunitySeries.Block {
    CommunitySeries.Block(
      identity: identity, name: LocalizedText(verbatim: "Community \(identity)"), members: members)
  }

  static func any(seed: UInt64, columns count: Int, blocks most: Int) -> CommunitySeries {
    var random = SplitMix64(seed: seed)
    let sizes = (0..<count).map { _ in
      (0..<Int.random(in: 1...most, using: &random)).map { _ in Int.random(in: 1...30, using: &random) }
    }
    let columns = sizes.enumerated().map { column, blocks -> CommunitySeries.Column in
      var flows: [CommunitySeries.Flow] = []
      if column + 1 < count {
        var leaving = blocks
        var arriving = sizes[column + 1]
        for from in leaving.indices {
          for to in arriving.indices where Bool.random(using: &random) {
            let members = Int.random(in: 0...min(leaving[from], arriving[to]), using: &random)
            guard members > 0 else { continue }
            leaving[from] -= members
            arriving[to] -= members
            flows.append(CommunitySeries.Flow(from: from, to: to, members: members))
          }
        }
      }
      return CommunitySeries.Column(
        date: "\(2_000 + column)", blocks: blocks.enumerated().map { block("c\($0)", $1) }, flows: flows)
    }
    return CommunitySeries(columns)
  }
}
