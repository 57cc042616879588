import RamureNetwork

/// The quality of partitions of small networks, written out pair by pair, and what a search could still gain.
struct PairQuality {
  /// What it adds that two nodes are together; symmetric.
  private let gain: [[Double]]
  /// What every partition has.
  private let constant: Double

  /// Modularity; `nil` where no edge weighs anything.
  init?(modularityOf network: Network, resolution: Double = 1) {
    let weight = WeightTable(network).weight
    let total = weight.joined().reduce(0, +)
    guard total > 0 else { return nil }
    let out = weight.map { $0.reduce(0, +) }
    let into = weight.indices.map { node in weight.reduce(0) { $0 + $1[node] } }
    func term(_ one: Int, _ other: Int) -> Double {
      weight[one][other] / total - resolution * out[one] * into[other] / (total * total)
    }
    gain = weight.indices.map { one in weight.indices.map { term(one, $0) + term($0, one) } }
    constant = weight.indices.reduce(0) { $0 + term($1, $1) }
  }

  /// The constant Potts model of an undirected network, its self-loops left out.
  init(constantPottsOf network: Network, resolution: Double) {
    gain = WeightTable(network).weight.map { row in row.map { $0 - resolution } }
    constant = 0
  }

  func value(_ groups: NodeGroups) -> Double {
    var value = constant
    for one in gain.indices {
      for other in 0..<one where groups[one] == groups[other] { value += gain[one][other] }
    }
    return value
  }

  /// The largest value of all partitions, each looked at.
  func optimum() -> Double {
    var best = -Double.infinity
    var groups = [Int](repeating: 0, count: gain.count)
    func place(_ node: Int, _ count: Int, _ value: Double) {
      guard node < gain.count else {
        best = max(best, value)
        return
      }
      for group in 0...count {
        groups[node] = group
        var added = 0.0
        for other in 0..<node where groups[other] == group { added += gain[node][other] }
        place(node + 1, max(count, group + 1), value + added)
      }
    }
    place(0, 0, constant)
    return best
  }

  /// The most that one node gains the whole by going elsewhere, or to nobody.
  func bestMove(_ groups: NodeGroups) -> Double {
    var best = 0.0
    for node in gain.indices {
      var sums = [Double](repeating: 0, count: groups.count + 1)
      for other in gain.indices where other != node { sums[Int(groups[other])] += gain[node][other] }
      best = max(best, (sums.max() ?? 0) - sums[Int(groups[node])])
    }
    return best
  }

  /// The most that two communities gain the whole by becoming one.
  func bestMerger(_ groups: NodeGroups) -> Double {
    var sums = [[Double]](repeating: [Double](repeating: 0, count: groups.count), count: groups.count)
    for one in gain.indices {
      for other in gain.indices where groups[one] != groups[other] {
        sums[Int(groups[one])][Int(groups[other])] += gain[one][other] / 2
      }
    }
    return max(0, sums.joined().max() ?? 0) * 2
  }
}

/// What is true of every partition that a search gives.
func isInOrder(_ groups: NodeGroups, of network: Network) -> Bool {
  guard groups.groupOfNode.count == network.nodeCount, groups.groupOfNode.allSatisfy({ $0 >= 0 }) else { return false }
  var members = [[Int]](repeating: [], count: groups.count)
  for node in 0..<network.nodeCount { members[Int(groups[node])].append(node) }
  let isNumbered = zip(members, members.dropFirst()).allSatisfy { before, after in
    (-before.count, before.first ?? -1) < (-after.count, after.first ?? -1)
  }
  return isNumbered && members.allSatisfy { !$0.isEmpty && isConnected($0, in: network) }
}

private func isConnected(_ members: [Int], in network: Network) -> Bool {
  let isMember = members.reduce(into: [Bool](repeating: false, count: network.nodeCount)) { $0[$1] = true }
  var reached = isMember.map { _ in false }
  var waiting = [members[0]]
  reached[members[0]] = true
  var count = 0
  while let node = waiting.popLast() {
    count += 1
    for neighbour in Array(network.outgoing[node]) + Array(network.incoming[node]) {
      guard isMember[Int(neighbour)], !reached[Int(neighbour)] else { continue }
      reached[Int(neighbour)] = true
      waiting.append(Int(neighbour))
    }
  }
  return count == members.count
}
