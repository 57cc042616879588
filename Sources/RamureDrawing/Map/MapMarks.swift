import RamureModel

/// The marks of a map before they have a place: how large, in which shape, with which label.
struct MapMarks {
  let graph: MapGraph
  let sizing: NodeSizing
  /// Whether there is room for every name beside its mark.
  let isLabelled: Bool
  /// The label of each node.
  let labels: [Label]

  /// About how many names fit on a page, with room between them for lines.
  static let labelledNodes = 230

  /// About a fortieth of a page, in square pixels: more would be marks without a network.
  private static let room = 45_000.0
  /// Where no mark has a name, and lines are straight.
  private static let denseRoom = 22_000.0

  init(_ graph: MapGraph, options: MapOptions) {
    self.graph = graph
    let count = graph.laidOut.count
    let crowd = Double(max(count, 1)).squareRoot()
    let labelled = count <= Self.labelledNodes
    isLabelled = labelled
    let isFew = options.marksAreCommunities && labelled
    sizing = NodeSizing(
      graph, by: options.sizing, smallest: isFew ? 7 : labelled ? 5 : min(max(60 / crowd, 1.8), 4),
      largest: isFew
        ? min(max(260 / crowd, 30), 64) : labelled ? min(max(260 / crowd, 15), 24) : min(max(400 / crowd, 11), 16),
      room: isFew ? .infinity : labelled ? Self.room : Self.denseRoom)
    let radii = sizing.radii
    labels = graph.ecosystem.nodes.map { node in
      guard options.isNamed(node: node.number) else { return Label(lines: [], size: MapPage.smallestText) }
      let radius = radii[node.number]
      let name = node.name.text(options.language)
      if labelled {
        let size = radius >= 30 ? 15.5 : radius >= 16 ? 13.5 : radius >= 10 ? 11.8 : 10.5
        return Label(name, size: size, bold: radius >= 10, width: size * 10.5, maxLines: 4)
      }
      let size = radius >= 10 ? 11.5 : radius >= 6 ? 9.8 : MapPage.smallestDenseText
      return Label(name, size: size, bold: radius >= 10, width: size * 14, maxLines: 2)
    }
  }

  /// The room a node takes in the layout: its mark, and its label below where labels are laid out.
  func box(_ node: Int, reach: Double) -> Extent {
    guard isLabelled else { return Extent(2 * reach, 2 * reach) }
    let label = labels[node].extent
    return Extent(max(2 * reach, label.width) + 2, 2 * reach + 4 + label.height)
  }

  /// How far above the middle of its box the mark stands.
  func rise(_ node: Int, reach: Double) -> Double {
    isLabelled ? box(node, reach: reach).height / 2 - reach : 0
  }
}
