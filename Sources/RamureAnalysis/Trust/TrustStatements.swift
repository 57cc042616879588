import RamureModel

/// Who states trust in whom.
struct TrustStatements {
  private var values: [Int64: [Double]] = [:]
  private var stated: Set<Int64> = []

  init(of ecosystem: Ecosystem) {
    let isTrust = ecosystem.vocabulary.relationKinds.map { $0.id.isSameText(as: "trusts") }
    for relation in ecosystem.relations where isTrust[relation.kindNumber] && relation.from != relation.to {
      let key = PairEmbeddedness.key(relation.from, relation.to)
      stated.insert(key)
      if let value = relation.attribute("value").flatMap({ NumberParser.number($0) }) {
        values[key, default: []].append(value)
      }
    }
  }

  func among(_ participants: [Int]) -> StatedTrust {
    let pairs = participants.count * (participants.count - 1) / 2
    guard !stated.isEmpty else { return StatedTrust(pairs: pairs, statedPairs: 0, mean: nil) }
    let isIn = Set(participants)
    let keys = stated.filter { isIn.contains(Int($0 >> 32)) && isIn.contains(Int($0 & 0xFFFF_FFFF)) }
    return StatedTrust(pairs: pairs, statedPairs: keys.count, mean: mean(keys.sorted()))
  }

  /// Over all who take part in something together, and all between whom trust is stated.
  func overall(_ circles: PairEmbeddedness) -> StatedTrust {
    let others = stated.count { !circles.areTogether($0) }
    return StatedTrust(pairs: circles.pairCount + others, statedPairs: stated.count, mean: mean(stated.sorted()))
  }

  private func mean(_ keys: [Int64]) -> Double? {
    let all = keys.flatMap { values[$0] ?? [] }
    return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
  }
}
