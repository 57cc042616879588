import RamureAnalysis
import RamureModel
import RamureNetwork

/// One way from an actor to another: who lies on it, and the relations that tie each to the next.
public struct ConnectingPath: Hashable, Sendable {
  /// From one actor to the next.
  public struct Step: Hashable, Sendable {
    public let from: Int
    public let to: Int
    /// All relations that tie the two in the view, in the order they were written.
    public let relations: [Int]
  }

  /// The numbers of the nodes in the ecosystem, from the first to the last.
  public let nodes: [Int]
  public let steps: [Step]
  /// The number of ties, or the sum of their lengths where the view has lengths.
  public let length: Double

  /// All relations on the path, step after step.
  public var relations: [Int] { steps.flatMap(\.relations) }

  /// A path from a node, as long as it has ties.
  init(from start: Int, steps: [Step]) {
    var nodes = [start]
    nodes.reserveCapacity(steps.count + 1)
    for step in steps { nodes.append(step.to) }
    self.nodes = nodes
    self.steps = steps
    length = Double(steps.count)
  }

  /// The path that is one relation.
  public static func direct(_ relation: Relation) -> ConnectingPath {
    ConnectingPath(
      from: relation.from, steps: [Step(from: relation.from, to: relation.to, relations: [relation.number])])
  }

  init(_ path: NodePath, in view: ProjectedNetwork) {
    let nodes = path.nodes.map { view.nodeNumber(Int($0)) }
    steps = path.edges.enumerated().map { place, edge in
      Step(from: nodes[place], to: nodes[place + 1], relations: view.relations(ofEdge: Int(edge)))
    }
    self.nodes = nodes
    length = path.length
  }
}
