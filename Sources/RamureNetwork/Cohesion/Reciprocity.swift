/// How much of what is given is also given back: the share of arcs whose opposite exists too.
///
/// 1 when every arc is answered, 0 when none is; `nil` in an undirected network, which knows no answers, and where there
/// is no arc. Reads the network simplified: parallel arcs count once, self-loops do not. Linear time, no memory.
public struct Reciprocity: Sendable {
  public init() {}

  public func value(of network: Network) -> Double? {
    guard network.isDirected else { return nil }
    let network = network.simplified()
    guard network.edgeCount > 0 else { return nil }
    var answered = 0
    for node in 0..<network.nodeCount {
      let (out, into) = (network.outgoing[node], network.incoming[node])
      var (one, other) = (out.startIndex, into.startIndex)
      while one < out.endIndex, other < into.endIndex {
        if out[one] == into[other] { answered += 1 }
        let (left, right) = (out[one], into[other])
        if left <= right { one += 1 }
        if right <= left { other += 1 }
      }
    }
    return Double(answered) / Double(network.edgeCount)
  }
}
