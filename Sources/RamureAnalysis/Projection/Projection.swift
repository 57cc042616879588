import RamureModel
import RamureNetwork
import RamureWording

/// The way an ecosystem is looked at as a network: which relations count, and whether their direction does.
///
/// It is the only bridge from the one to the other, and every figure that is printed can say its projection. Node `n` of
/// the ecosystem is node `n` of the network; nodes without relations stay.
///
/// Relations between the same two nodes make one edge (in a directed view, one a direction), a relation of a node with
/// itself makes none, and every edge weighs 1. The view without settings takes all relations, whatever way they point.
public struct Projection: Hashable, Sendable {
  /// The ids of the kinds of relation that count; `nil` for all.
  public var relationKinds: [String]?

  /// Whether an edge points the way its relations do. A relation of a symmetric kind then points both ways.
  public var isDirected: Bool

  public init(relationKinds: [String]? = nil, isDirected: Bool = false) {
    self.relationKinds = relationKinds
    self.isDirected = isDirected
  }

  /// The network of an ecosystem in this view.
  ///
  /// With m relations and n nodes, O(m log m + n) time, O(m + n) memory.
  public func network(of ecosystem: Ecosystem) -> Network {
    let counts = ecosystem.vocabulary.relationKinds.map { kind in
      relationKinds?.contains { $0.isSameText(as: kind.id) } ?? true
    }
    let pointsBothWays = ecosystem.vocabulary.relationKinds.map(\.isSymmetric)
    var pairs: [Pair] = []
    pairs.reserveCapacity(ecosystem.relations.count)
    for relation in ecosystem.relations {
      let (kind, from, to) = (relation.kindNumber, relation.from, relation.to)
      guard counts[kind], from != to else { continue }
      if isDirected {
        pairs.append(Pair(from, to))
        if pointsBothWays[kind] { pairs.append(Pair(to, from)) }
      } else {
        pairs.append(Pair(min(from, to), max(from, to)))
      }
    }
    pairs.sort()
    var edges: [(from: Int32, to: Int32)] = []
    var last: Pair?
    for pair in pairs where pair != last {
      edges.append((pair.from, pair.to))
      last = pair
    }
    return Network(nodeCount: ecosystem.nodes.count, edges: edges, isDirected: isDirected)
  }

  /// The view in words, to stand beside the figures: "view: all relations, undirected, …".
  ///
  /// - Parameter vocabulary: where the kinds get their labels from.
  public func description(with vocabulary: Vocabulary) -> LocalizedText {
    let labels = relationKinds?.map { id in
      vocabulary.relationKinds.first { $0.id.isSameText(as: id) }?.label ?? LocalizedText(verbatim: id)
    }
    return .view(relations: labels, isDirected: isDirected)
  }
}

/// Two nodes in one number, which sorts by the first, then by the second.
private struct Pair: Comparable {
  private let code: UInt64

  init(_ from: Int, _ to: Int) {
    code = UInt64(from) << 32 | UInt64(to)
  }

  var from: Int32 { Int32(truncatingIfNeeded: code >> 32) }
  var to: Int32 { Int32(truncatingIfNeeded: code) }

  static func < (left: Pair, right: Pair) -> Bool { left.code < right.code }
}
