import RamureModel
import RamureWording

/// How large each mark is: its area in proportion to a figure.
struct NodeSizing: Sendable {
  /// The radius of each node's mark in pixels.
  let radii: [Double]
  /// What the area tells.
  let meaning: LocalizedText
  /// What else the legend says of it.
  let definition: LocalizedText?
  /// Some figures with the radius they are drawn at, largest first: the scale in the legend. Empty when all are alike.
  let scale: [(value: Double, radius: Double)]

  /// - Parameter largest: the radius of the largest mark; marks do not get smaller than `smallest`.
  init(_ graph: MapGraph, by sizing: MapOptions.Sizing, smallest: Double, largest: Double) {
    let values: [Double?]
    switch sizing {
    case .degree:
      values = graph.degrees.map(Double.init)
      (meaning, definition) = (MapWording.sizeByDegree, nil)
    case .attribute(let name):
      values = graph.ecosystem.nodes.map { node in
        node.attribute(name).flatMap(Double.init).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
      }
      (meaning, definition) = (MapWording.size(byAttribute: name), nil)
    case .figures(let figures, let told):
      values = figures.map { $0.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
      (meaning, definition) = (MapWording.size(by: told.title), told.definition)
    }
    let highest = values.compactMap { $0 }.max() ?? 0
    func radius(_ value: Double?) -> Double {
      guard let value, highest > 0 else { return smallest }
      return max(smallest, largest * (value / highest).squareRoot())
    }
    radii = values.map(radius)
    let lowest = values.compactMap { $0 }.min() ?? 0
    guard highest > lowest else {
      scale = []
      return
    }
    scale = ScaleSamples(values, highest: highest).figures.map { ($0, radius($0)) }
  }
}
